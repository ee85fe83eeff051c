import { isContent, type Item, markOf } from './items'

/** The items of one sentence, with the sign that ends it. */
export type Sentence = Item[]

/** Sentences of the older and of the newer text that say what they say about the same. */
export type Group = { before: Sentence[]; after: Sentence[] }

/** The sentences of a text. */
export function sentencesOf(items: Item[]): Sentence[] {
  const sentences: Sentence[] = [[]]
  for (const item of items) {
    sentences.at(-1)?.push(item)
    if (item.kind === 'end') sentences.push([])
  }
  return sentences.filter((sentence) => sentence.some(weighs))
}

const SIGNIFICANT = ['negation', 'urgency', 'condition', 'limit', 'modal', 'rate'] as const

const weighs = (item: Item) =>
  isContent(item) || item.quantity !== undefined || item.kind === 'number' || isSignificant(item)

const isSignificant = (item: Item) => SIGNIFICANT.some((kind) => markOf(item, kind))

const isConjunction = ({ word }: Item) => word === 'and' || word === 'or'

const CONTRASTS = ['contrast', 'bound', 'bound after'] as const

/** Words that change what a sentence says, and do not tell what it is about. */
const contrasts = (item: Item) =>
  isConjunction(item) || CONTRASTS.some((kind) => markOf(item, kind))

/** What a sentence says, without the words and signs that do not matter. */
export const signatureOf = (sentence: Sentence) =>
  sentence
    .filter((item) => weighs(item) || contrasts(item))
    .map(({ id }) => id)
    .join(' ')

type Read = { sentence: Sentence; subjects: Set<string> }

const read = (sentence: Sentence): Read => ({
  sentence,
  subjects: new Set(sentence.filter(weighs).map(({ id }) => id)),
})

/** How much of the shorter sentence stands in the longer one, from 0 to 1. */
function likeness({ subjects: a }: Read, { subjects: b }: Read): number {
  const shared = [...a].filter((id) => b.has(id)).length
  return shared / Math.min(a.size, b.size)
}

const LEAST_LIKENESS = 0.34
/** How near to the best partner another one has to come to be one too. */
const NEARLY = 0.8

/** The most alike of some sentences, which are several where advice changed places. */
function partnersOf(sentence: Read, others: Read[]): Sentence[] {
  const scored = others.map((other) => ({ other, score: likeness(sentence, other) }))
  const best = Math.max(...scored.map(({ score }) => score))
  const least = Math.max(LEAST_LIKENESS, best * NEARLY)
  return scored.filter(({ score }) => score >= least).map(({ other }) => other.sentence)
}

/** Takes out what stands word for word in both texts, wherever it stands. */
function withoutEqual(before: Sentence[], after: Sentence[]): Group {
  const left = new Map<string, Sentence[]>()
  for (const sentence of after) {
    const key = signatureOf(sentence)
    left.set(key, [...(left.get(key) ?? []), sentence])
  }
  const kept = before.filter((sentence) => !left.get(signatureOf(sentence))?.shift())
  const unmatched = new Set([...left.values()].flat())
  return { before: kept, after: after.filter((sentence) => unmatched.has(sentence)) }
}

/** The sentences that changed, those about the same in one group. */
export function changedGroups(before: Sentence[], after: Sentence[]): Group[] {
  const changed = withoutEqual(before, after)
  const [old, fresh] = [changed.before.map(read), changed.after.map(read)]
  const groups = new Map<Sentence, Set<Sentence>>()
  for (const { sentence } of [...old, ...fresh]) groups.set(sentence, new Set([sentence]))
  const join = (a: Sentence, b: Sentence) => {
    const joined = new Set([...(groups.get(a) ?? []), ...(groups.get(b) ?? [])])
    for (const member of joined) groups.set(member, joined)
  }
  const joinAll = (some: Read[], others: Read[]) => {
    for (const one of some) for (const other of partnersOf(one, others)) join(one.sentence, other)
  }
  joinAll(old, fresh)
  joinAll(fresh, old)
  const isAlone = ({ sentence }: Read) => groups.get(sentence)?.size === 1
  const [left, right] = [old.filter(isAlone), fresh.filter(isAlone)]
  const [a, b] = [left[0], right[0]]
  // A single sentence that was written anew is still the same sentence.
  if (a && b && left.length + right.length === 2 && likeness(a, b) > 0) join(a.sentence, b.sentence)
  return [...new Set(groups.values())].map((members) => ({
    before: changed.before.filter((sentence) => members.has(sentence)),
    after: changed.after.filter((sentence) => members.has(sentence)),
  }))
}
