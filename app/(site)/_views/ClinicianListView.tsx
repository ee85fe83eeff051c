import type { Language } from '@/lib/languages'
import { listClinicians } from '@/queries/clinicians'
import { ClinicianCards } from './ClinicianCards'
import { ListView } from './ListView'

/** All clinicians of a language. */
export async function ClinicianListView({ language }: { language: Language }) {
  const cards = await listClinicians({ language })
  return (
    <ListView route="clinicians" language={language} isEmpty={cards.length === 0}>
      <ClinicianCards cards={cards} language={language} level={2} />
    </ListView>
  )
}
