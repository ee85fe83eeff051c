import type { Generated } from './clinicalDocuments'
import { type Dice, isText, placesIn, put } from './places'
import { CLINICAL_FIELDS } from '../../collections/clinicalFields'

/** Makes one change at a place of chance; tells whether there was such a place. */
export type Meaningful = (generated: Generated, dice: Dice) => boolean

/** Everything in the clinical fields of a document. */
export const clinicalPlaces = ({ slug, document }: Generated) =>
  placesIn(
    document,
    [...CLINICAL_FIELDS[slug]].filter((name) => name in document),
  )

type Edit = (words: string, dice: Dice) => string

/** Edits one text of those that the edit changes. */
const editing =
  (edit: Edit): Meaningful =>
  (generated, dice) => {
    const start = dice.below(1_000)
    const texts = clinicalPlaces(generated).filter(isText)
    for (const index of texts.keys()) {
      const place = texts[(index + start) % texts.length]
      const edited = place ? edit(place.value, dice) : ''
      if (!place || edited === place.value) continue
      put(place, edited)
      return true
    }
    return false
  }

/** Replaces one of the matches, if there are any. */
const replaceOne =
  (pattern: RegExp, other: (found: string, dice: Dice) => string): Edit =>
  (words, dice) => {
    const match = dice.pick([...words.matchAll(pattern)])
    if (!match) return words
    const [found] = match
    return `${words.slice(0, match.index)}${other(found, dice)}${words.slice(match.index + found.length)}`
  }

const otherLetter = (letter: string) =>
  letter === 'z' ? 'a' : String.fromCharCode(letter.charCodeAt(0) + 1)

const wordsOf = (text: string) => text.split(' ')

const withoutOne: Edit = (text, dice) => {
  const words = wordsOf(text)
  return words.length < 2 ? text : words.toSpliced(dice.below(words.length), 1).join(' ')
}

const oneMoved: Edit = (text, dice) => {
  const words = wordsOf(text)
  const from = dice.below(words.length)
  return words
    .toSpliced(from, 1)
    .toSpliced(dice.below(words.length), 0, words[from] ?? '')
    .join(' ')
}

const insertWord =
  (word: string): Edit =>
  (text, dice) => {
    const words = wordsOf(text)
    return words.toSpliced(dice.below(words.length + 1), 0, word).join(' ')
  }

/** A “not” at another place of the same sentence. */
const notMoved: Edit = (text, dice) => (wordsOf(text).includes('not') ? oneMoved(text, dice) : text)

/** Changes of the words themselves. */
export const meaningfulWords: Record<string, Meaningful> = {
  'another letter': editing(replaceOne(/[a-z]/g, otherLetter)),
  'a capital letter': editing(replaceOne(/[a-z]/g, (letter) => letter.toUpperCase())),
  'a letter without its accent': editing(
    replaceOne(/\p{L}/gu, (letter) => letter.normalize('NFD').charAt(0)),
  ),
  'another digit': editing(replaceOne(/\d/g, (digit) => String((Number(digit) + 1) % 10))),
  'a digit more': editing(replaceOne(/\d/g, (digit) => `${digit}0`)),
  'a point moved': editing(replaceOne(/\d\.\d/g, (found) => found.replace('.', ''))),
  'another mark': editing(replaceOne(/[.?:,]/g, () => '!')),
  'a mark less': editing(replaceOne(/[^\p{L}\p{N}\p{Cf}\s]/gu, () => '')),
  'a word more': editing(insertWord('sometimes')),
  'a not more': editing(insertWord('not')),
  'a not moved': editing(notMoved),
  'a word less': editing(withoutOne),
  'a word moved': editing(oneMoved),
  'two words in one': editing(replaceOne(/(?<=\S) (?=\S)/g, () => '')),
  'one word in two': editing(replaceOne(/[a-z](?=[a-z])/g, (letter) => `${letter} `)),
  'words turned around on the screen': editing(replaceOne(/\d/g, (digit) => `\u202e${digit}`)),
}
