import { appliesAt, isCode, type Place } from './contexts'
import { type Mark, type Meaning, meaningAt } from './lexicon'
import { numberAt } from './numbers'
import { stem } from './stem'
import type { Token } from './tokens'

/** A meaning in a text: a word, an expression, a number, or the end of a clause or a sentence. */
export type Item = {
  kind: 'word' | 'number' | 'quantity' | 'pause' | 'end'
  /** What it means; the number itself for a number. */
  id: string
  /** The first of its words, in lower case. */
  word: string
  marks: Mark[]
  /** Its place in the text. */
  from: number
  to: number
  quantity?: Quantity
}

/** How much, how many, or how often. */
export type Quantity = {
  role: 'amount' | 'rate'
  /** A number or a range. */
  value: string
  unit: string
  isDose: boolean
  /** Such as `at least`; empty for none. */
  bound: string
  /** "A tablet" is one, but does not insist on it. */
  isLoose: boolean
}

/** The mark of a kind, where an item has one. */
export const markOf = (item: Item | undefined, kind: Mark['kind']) =>
  item?.marks.find((mark) => mark.kind === kind)

const HEAVY = new Set<Mark['kind']>(['opposite', 'term', 'drug', 'unit', 'warning', 'action'])

/** Whether an item has a weight of its own: it is no sign, and no word that only governs others. */
export const isContent = ({ kind, marks }: Item) =>
  kind === 'quantity' ||
  (kind === 'word' && (marks.length === 0 || marks.some((mark) => HEAVY.has(mark.kind))))

type Covered = { item: Item; length: number }

function covering(tokens: Token[], meaning: Meaning & { kind: Item['kind'] }): Covered {
  const [first, last] = [tokens[0], tokens.at(-1)]
  const place = { word: first?.word ?? '', from: first?.from ?? 0, to: last?.to ?? 0 }
  return { item: { ...meaning, ...place }, length: tokens.length }
}

function wordItemAt(tokens: Token[], place: Place): Covered {
  const { at, stems } = place
  const found = meaningAt(stems, at)
  const applies = found && (found.length > 1 || appliesAt(tokens, place))
  if (applies) {
    return covering(tokens.slice(at, at + found.length), { kind: 'word', ...found.meaning })
  }
  return covering(tokens.slice(at, at + 1), { kind: 'word', id: stems[at] ?? '', marks: [] })
}

function codeItemAt(tokens: Token[], at: number): Covered {
  const value = tokens[at]?.word ?? ''
  const marks: Mark[] = [{ kind: 'term', group: 'code', value }]
  return covering(tokens.slice(at, at + 1), { kind: 'word', id: `code:${value}`, marks })
}

/** 911 is a way to get help, and "once in a while" no number of times. */
function isExpression({ at, stems }: Place, length: number): boolean {
  const found = meaningAt(stems, at)
  if (!found) return false
  return found.length > length || found.meaning.marks.some(({ kind }) => kind === 'urgency')
}

function itemAt(tokens: Token[], place: Place): Covered {
  const { at } = place
  const kind = tokens[at]?.kind
  if (kind === 'pause' || kind === 'end') {
    return covering(tokens.slice(at, at + 1), { kind, id: '', marks: [] })
  }
  if (isCode(tokens, at)) return codeItemAt(tokens, at)
  const number = numberAt(tokens, at)
  if (!number || isExpression(place, number.length)) return wordItemAt(tokens, place)
  const covered = tokens.slice(at, at + number.length)
  return covering(covered, { kind: 'number', id: number.value, marks: [] })
}

/** What the words of a text mean, in its order. */
export function readItems(tokens: Token[]): Item[] {
  const stems = tokens.map(({ word }) => stem(word))
  const items: Item[] = []
  for (let at = 0; at < tokens.length;) {
    const { item, length } = itemAt(tokens, { at, stems })
    items.push(item)
    at += length
  }
  return items
}
