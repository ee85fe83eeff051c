import { entryOf } from './entryOf'
import { type Mark, meaningAt } from './lexicon'
import type { Token } from './tokens'

/** A place in a text, with the stems of all its words. */
export type Place = { at: number; stems: string[] }

const wordAt = (tokens: Token[], at: number) => tokens[at]?.word ?? ''

const marksAfter = ({ at, stems }: Place): Mark[] => meaningAt(stems, at + 1)?.meaning.marks ?? []

const AFTER_SIDES = new Set(['side', 'hand', 'handed', 'sided', 'or', 'and', 'half'])
const BEFORE_SIDES = new Set(['the', 'your', 'to', 'on', 'or', 'and', 'upper', 'lower'])

/** `right` is a side in "your right arm", and none in "right away" or "the right dose". */
function isSide(tokens: Token[], place: Place): boolean {
  const next = wordAt(tokens, place.at + 1)
  if (!next) return BEFORE_SIDES.has(wordAt(tokens, place.at - 1))
  return AFTER_SIDES.has(next) || marksAfter(place).some(({ group }) => group === 'body')
}

/** `now` is urgent where a clause ends with it or a condition follows. */
const isNow = (tokens: Token[], place: Place) =>
  !wordAt(tokens, place.at + 1) || marksAfter(place).some(({ kind }) => kind === 'condition')

/** Words that do what their mark says in some places only. */
const CONTEXTS: Record<string, (tokens: Token[], place: Place) => boolean> = {
  left: isSide,
  right: isSide,
  now: isNow,
  // The month is followed by its day.
  may: (tokens, { at }) => tokens[at + 1]?.kind !== 'number',
}

/** Whether a word means in its place what the word lists say of it. */
export const appliesAt = (tokens: Token[], place: Place) =>
  entryOf(CONTEXTS, wordAt(tokens, place.at))?.(tokens, place) ?? true

const CODED = new Set(['type', 'vitamin', 'hepatitis', 'group', 'grade', 'phase', 'stage', 'class'])

/** The A of "type A" and the B12 of a vitamin are names, whatever else these letters mean. */
export function isCode(tokens: Token[], at: number): boolean {
  const word = wordAt(tokens, at)
  return /^[a-z]+\d/.test(word) || (/^[a-z]$/.test(word) && CODED.has(wordAt(tokens, at - 1)))
}
