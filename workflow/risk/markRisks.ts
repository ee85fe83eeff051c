import { EXACT_GROUPS, EXACT_IN_ADVICE } from './oppositeWords'
import { type Item, markOf } from './items'
import type { Mark } from './lexicon'
import {
  couple,
  exchange,
  exchangeEach,
  type PatientRisk,
  quote,
  type Side,
  type Sides,
} from './sides'
import { swappedWords } from './swaps'

type Marked = { item: Item; mark: Mark }

const markedIn = ({ items }: Side, kinds: Mark['kind'][]): Marked[] =>
  items.flatMap((item) =>
    item.marks.filter((mark) => kinds.includes(mark.kind)).map((mark) => ({ item, mark })),
  )

const keyOf = ({ mark }: Marked) => `${mark.group}:${mark.value}`

const ofOneGroup = (before: Marked, after: Marked) => before.mark.group === after.mark.group

/** Repeating an opposite or a limit has a meaning; repeating a drug or an urgency has none. */
const EACH = new Set<Mark['kind']>(['opposite', 'contrast', 'bound', 'bound after', 'limit'])

type Couple = { before?: Marked; after?: Marked }

function changes(sides: Sides, kinds: Mark['kind'][]): Couple[] {
  const [before, after] = [markedIn(sides.before, kinds), markedIn(sides.after, kinds)]
  const compare = kinds.every((kind) => EACH.has(kind)) ? exchangeEach : exchange
  return couple(compare({ before, after }, keyOf), ofOneGroup)
}

const risk = (sides: Sides, kind: PatientRisk['kind']) => (entry: Couple) => ({
  kind,
  before: entry.before ? quote(sides.before, [entry.before.item]) : '',
  after: entry.after ? quote(sides.after, [entry.after.item]) : '',
})

/** How soon to act: every change counts. */
export const urgencyRisks = (sides: Sides): PatientRisk[] =>
  changes(sides, ['urgency']).map(risk(sides, 'urgency'))

/** "Only", "except", "as needed": every change counts. */
export const limitRisks = (sides: Sides): PatientRisk[] =>
  changes(sides, ['limit']).map(risk(sides, 'condition'))

/** Names and classes of drugs: every change counts, and every one that changed places. */
export function drugRisks(sides: Sides): PatientRisk[] {
  const changed = changes(sides, ['drug']).map(risk(sides, 'drug'))
  if (changed.length > 0) return changed
  return swappedWords(sides, (item) => markOf(item, 'drug') !== undefined).map((texts) => ({
    kind: 'drug',
    ...texts,
  }))
}

const isExact = ({ before, after }: Couple, groups: Set<string>) => {
  const marked = before ?? after
  return marked !== undefined && (groups.has(marked.mark.group) || groups.has(keyOf(marked)))
}

/** A meaning in the place of its opposite; in advice also one that left or came alone. */
export function oppositeRisks(sides: Sides): PatientRisk[] {
  const exact = new Set([...EXACT_GROUPS, ...(sides.isStrict ? EXACT_IN_ADVICE : [])])
  const changed = changes(sides, ['opposite', 'contrast', 'bound', 'bound after'])
    .filter((entry) => (entry.before && entry.after) || isExact(entry, exact))
    .map(risk(sides, 'opposite'))
  if (changed.length > 0) return changed
  const isExactItem = (item: Item) =>
    item.marks.some(({ kind, group }) => kind === 'opposite' && EXACT_GROUPS.has(group))
  return swappedWords(sides, isExactItem).map((texts) => ({ kind: 'opposite', ...texts }))
}

/** Symptoms, parts of the body, illnesses: in advice every change, elsewhere one for another. */
export function termRisks(sides: Sides): PatientRisk[] {
  return changes(sides, ['term'])
    .filter((entry) => sides.isStrict || (entry.before && entry.after))
    .map(risk(sides, 'clinical-term'))
}
