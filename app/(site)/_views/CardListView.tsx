import { CardList } from '@/components/patient/CardList'
import type { Language } from '@/lib/languages'
import { cardsOf } from '@/queries/cards'
import { listClinicians } from '@/queries/clinicians'
import { listLocations } from '@/queries/locations'
import { listTreatments } from '@/queries/treatments'
import { ListView } from './ListView'

/** The lists that show a card for each document. */
const listers = {
  treatments: listTreatments,
  clinicians: (language: Language) => listClinicians({ language }),
  locations: async (language: Language) => cardsOf('locations', await listLocations(language)),
}

type CardListViewProps = { route: keyof typeof listers; language: Language }

/** All treatments, clinicians or locations of a language. */
export async function CardListView({ route, language }: CardListViewProps) {
  const cards = await listers[route](language)
  return (
    <ListView route={route} language={language} isEmpty={cards.length === 0}>
      <CardList items={cards} level={2} />
    </ListView>
  )
}
