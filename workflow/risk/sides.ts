import { governed, type Governed, type Governor } from './clauses'
import { type Item, markOf } from './items'
import type { Group, Sentence } from './sentences'

/** What a change can put a patient at risk with. */
export type PatientRiskKind =
  | 'number'
  | 'dose'
  | 'unit'
  | 'frequency'
  | 'negation'
  | 'urgency'
  | 'condition'
  | 'modal'
  | 'opposite'
  | 'drug'
  | 'clinical-term'
  | 'warning-removed'

/** A change at which a clinician has to look; one of the texts is empty where nothing stands instead. */
export type PatientRisk = { kind: PatientRiskKind; before: string; after: string }

/** The sentences of one version of a text that changed together. */
export type Side = {
  text: string
  sentences: Sentence[]
  items: Item[]
  words: Governed[]
  governors: Governor[]
}

/** Both versions of what changed. */
export type Sides = {
  before: Side
  after: Side
  /** Stands in one version only. */
  isAlone: boolean
  /** Gives advice or warns, so that every term of it counts. */
  isStrict: boolean
}

const sideOf = (text: string, sentences: Sentence[]): Side => {
  const read = sentences.map((sentence) => governed(sentence))
  return {
    text,
    sentences,
    items: sentences.flat(),
    words: read.flatMap(({ words }) => words),
    governors: read.flatMap(({ governors }) => governors),
  }
}

const STRICT = ['negation', 'urgency', 'condition', 'warning'] as const

const isAdvice = ({ items }: Side) =>
  items.some((item) => STRICT.some((kind) => markOf(item, kind)))

/** Both versions of a group of sentences, read. */
export function sidesOf(group: Group, texts: { before: string; after: string }): Sides {
  const [before, after] = [sideOf(texts.before, group.before), sideOf(texts.after, group.after)]
  return {
    before,
    after,
    isAlone: group.before.length === 0 || group.after.length === 0,
    isStrict: isAdvice(before) || isAdvice(after),
  }
}

/** What was written from the first to the last of some items. */
export function quote({ text }: Side, items: Item[]): string {
  if (items.length === 0) return ''
  const from = Math.min(...items.map((item) => item.from))
  const to = Math.max(...items.map((item) => item.to))
  return text.slice(from, to).trim()
}

type Lists<T> = { before: T[]; after: T[] }
type KeyOf<T> = (entry: T) => string

/** The entries that no other one is equal to; of equal ones, the first. */
function missingFrom<T>(others: T[], { entries, keyOf }: { entries: T[]; keyOf: KeyOf<T> }): T[] {
  const keys = new Set(others.map(keyOf))
  return entries.filter((entry) => !keys.has(keyOf(entry)) && Boolean(keys.add(keyOf(entry))))
}

/** The same, where a text that says a thing twice must say it twice again. */
function surplusOf<T>(others: T[], { entries, keyOf }: { entries: T[]; keyOf: KeyOf<T> }): T[] {
  const left = others.map(keyOf)
  return entries.filter((entry) => {
    const at = left.indexOf(keyOf(entry))
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
}

/** What left a text, and what came. */
export const exchange = <T>({ before, after }: Lists<T>, keyOf: KeyOf<T>) => ({
  gone: missingFrom(after, { entries: before, keyOf }),
  come: missingFrom(before, { entries: after, keyOf }),
})

/** What left a text and what came, each time that it did. */
export const exchangeEach = <T>({ before, after }: Lists<T>, keyOf: KeyOf<T>) => ({
  gone: surplusOf(after, { entries: before, keyOf }),
  come: surplusOf(before, { entries: after, keyOf }),
})

/** Puts what left beside what came instead of it, the most alike first come, first served. */
export function couple<T>(
  { gone, come }: { gone: T[]; come: T[] },
  isLike: (before: T, after: T) => boolean,
): { before?: T; after?: T }[] {
  const left = [...come]
  const couples = gone.map((before) => {
    const at = left.findIndex((after) => isLike(before, after))
    const [after] = at < 0 ? [] : left.splice(at, 1)
    return { before, after }
  })
  return [...couples, ...left.map((after) => ({ after }))]
}

/** The words that both versions have, each with what `valueOf` tells of it in either. */
export function sharedWords(
  { before, after }: Sides,
  valueOf: (word: Governed, side: Side) => string[],
): { id: string; before: Set<string>; after: Set<string> }[] {
  const collect = (side: Side) => {
    const found = new Map<string, Set<string>>()
    for (const word of side.words) {
      const values = found.get(word.item.id) ?? new Set()
      for (const value of valueOf(word, side)) values.add(value)
      found.set(word.item.id, values)
    }
    return found
  }
  const [left, right] = [collect(before), collect(after)]
  return [...left].flatMap(([id, values]) => {
    const others = right.get(id)
    return others ? [{ id, before: values, after: others }] : []
  })
}

/** Whether two sets both hold something, and nothing in common. */
export const areDisjoint = (a: Set<string>, b: Set<string>) =>
  a.size > 0 && b.size > 0 && ![...a].some((value) => b.has(value))
