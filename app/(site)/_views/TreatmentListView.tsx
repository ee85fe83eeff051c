import { CardList } from '@/components/patient/CardList'
import type { Language } from '@/lib/languages'
import { listTreatments } from '@/queries/treatments'
import { ListView } from './ListView'

/** All treatments of a language. */
export async function TreatmentListView({ language }: { language: Language }) {
  const cards = await listTreatments(language)
  return (
    <ListView route="treatments" language={language} isEmpty={cards.length === 0}>
      <CardList items={cards} level={2} isFirst />
    </ListView>
  )
}
