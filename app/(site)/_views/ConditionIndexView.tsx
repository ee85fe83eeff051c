import { AlphabetIndex, type IndexEntry } from '@/components/patient/AlphabetIndex'
import { LetterLinks } from '@/components/patient/LetterLinks'
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

/** All names of conditions by their first letter. */
export async function conditionLetters(language: Language) {
  return byLetter((await listConditions(language)).flatMap(entriesOf), language)
}

/** The letters with the number of names that begin with each. */
export const countsOf = (letters: { letter: string; entries: unknown[] }[]) =>
  letters.map(({ letter, entries }) => ({ letter, count: entries.length }))

/** All conditions from A to Z. */
export async function ConditionIndexView({ language }: { language: Language }) {
  const words = wordsIn(language)
  const letters = await conditionLetters(language)
  const isEmpty = letters.every(({ entries }) => entries.length === 0)
  return (
    <ListView route="conditions" language={language} isEmpty={isEmpty}>
      <LetterLinks
        label={words.letters}
        countLabel={words.letterCount}
        letters={countsOf(letters)}
      />
      <div>
        <AlphabetIndex seeLabel={words.see} backLabel={words.backToLetters} letters={letters} />
      </div>
    </ListView>
  )
}
