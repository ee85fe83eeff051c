import { entryOf } from './entryOf'
import {
  LARGE_NUMBERS,
  NOT_ONE_AFTER,
  NOT_ONE_BEFORE,
  ODD_NUMBERS,
  SMALL_NUMBERS,
  TIMES,
} from './numberWords'
import type { Token } from './tokens'

type Reading = { value: string; length: number }

const LONGEST_ODD = 3

const wordAt = (tokens: Token[], index: number) => tokens[index]?.word ?? ''

function oddNumberAt(tokens: Token[], index: number): Reading | null {
  for (let length = LONGEST_ODD; length > 0; length -= 1) {
    const words = tokens.slice(index, index + length).map(({ word }) => word)
    const value = entryOf(ODD_NUMBERS, words.join(' '))
    if (value !== undefined) return { value: String(value), length: words.length }
  }
  return null
}

const AFTER_ONCE = /^(?:|a|an|per|every|each|daily|weekly|monthly|in|or)$/

/** `once` is a number in "once a day", and none in "once the pain stops". */
function timesAt(tokens: Token[], index: number): Reading | null {
  const word = wordAt(tokens, index)
  const value = entryOf(TIMES, word)
  if (value === undefined) return null
  const counts = word !== 'once' || AFTER_ONCE.test(wordAt(tokens, index + 1))
  return counts ? { value: String(value), length: 1 } : null
}

const isNoNumber = (tokens: Token[], index: number) =>
  wordAt(tokens, index) === 'one' &&
  (NOT_ONE_AFTER.has(wordAt(tokens, index - 1)) || NOT_ONE_BEFORE.has(wordAt(tokens, index + 1)))

/** A sum with one more word of a number; `null` where the word begins another one. */
function withWord(sum: number | null, word: string): number | null {
  const [small, large] = [entryOf(SMALL_NUMBERS, word), entryOf(LARGE_NUMBERS, word)]
  if (large !== undefined) return (sum || 1) * large
  if (small === undefined) return null
  // Only a round number goes on: "two three" are two numbers.
  return sum === null || sum % (small < 10 ? 10 : 100) === 0 ? (sum ?? 0) + small : null
}

/** A number in words, such as "one hundred and fifty". */
function writtenAt(tokens: Token[], index: number): Reading | null {
  let [sum, at]: [number | null, number] = [null, index]
  for (;;) {
    const joint = sum !== null && sum >= 100 && wordAt(tokens, at) === 'and' ? 1 : 0
    const next = withWord(sum, wordAt(tokens, at + joint))
    if (next === null) break
    sum = next
    at += joint + 1
  }
  return sum === null ? null : { value: String(sum), length: at - index }
}

function digitsAt(tokens: Token[], index: number): Reading | null {
  const [token, next] = [tokens[index], tokens[index + 1]]
  if (token?.kind !== 'number') return null
  const large = entryOf(LARGE_NUMBERS, next?.word ?? '')
  if (large) return { value: String(Number(token.word) * large), length: 2 }
  const part = next?.kind === 'number' ? Number(next.word) : 1
  if (part > 0 && part < 1) return { value: String(Number(token.word) + part), length: 2 }
  return { value: token.word, length: 1 }
}

const readingAt = (tokens: Token[], index: number) =>
  oddNumberAt(tokens, index) ??
  timesAt(tokens, index) ??
  digitsAt(tokens, index) ??
  writtenAt(tokens, index)

/** The number that begins at a place of a text, in digits or words, as digits; `null` for none. */
export function numberAt(tokens: Token[], index: number): Reading | null {
  const reading = isNoNumber(tokens, index) ? null : readingAt(tokens, index)
  if (!reading) return null
  const after = index + reading.length
  const tail = [0, 1, 2].map((step) => wordAt(tokens, after + step)).join(' ')
  if (tail !== 'and a half') return reading
  return { value: String(Number(reading.value) + 0.5), length: reading.length + 3 }
}
