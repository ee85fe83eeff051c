import { AlphabetIndex, type IndexEntry } from '@/components/patient/AlphabetIndex'
import { byLetter } from '@/lib/alphabet'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listConditions } from '@/queries/conditions'
import { ListView } from './ListView'

type Condition = Awaited<ReturnType<typeof listConditions>>[number]

/** A condition under its own name, and under every other name that is not a misspelling. */
function entriesOf({ title, slug, language, alsoCalled }: Condition): IndexEntry[] {
  if (!slug) return []
  const href = documentPath({ collection: 'conditions', language, slug })
  const otherNames = (alsoCalled ?? []).filter(({ kind }) => kind !== 'misspelling')
  return [
    { name: title, href, see: null },
    ...otherNames.map(({ name }) => ({ name, href, see: title })),
  ]
}

/** All conditions from A to Z. */
export async function ConditionIndexView({ language }: { language: Language }) {
  const words = wordsIn(language)
  const conditions = await listConditions(language)
  const letters = byLetter(conditions.flatMap(entriesOf), language)
  return (
    <ListView route="conditions" language={language} isEmpty={conditions.length === 0}>
      <AlphabetIndex lettersLabel={words.letters} seeLabel={words.see} letters={letters} />
    </ListView>
  )
}
