import type { Governor } from './clauses'
import type { Item } from './items'
import {
  areDisjoint,
  couple,
  type PatientRisk,
  quote,
  sharedWords,
  type Side,
  type Sides,
} from './sides'

type Kind = Governor['kind']

const idsOf = ({ scope }: Governor) => new Set(scope.map(({ id }) => id))

/** Whether two words govern the same: they have something in common, or one governs nothing. */
function areAlike(a: Governor, b: Governor): boolean {
  if (a.value !== b.value) return false
  const [left, right] = [idsOf(a), idsOf(b)]
  return left.size === 0 || right.size === 0 || [...left].some((id) => right.has(id))
}

const of = (kind: Kind, side: Side) => side.governors.filter((governor) => governor.kind === kind)

const hasWord = (side: Side, ids: Set<string>) => side.words.some(({ item }) => ids.has(item.id))

/** Other words in the same place are a new wording; the same words elsewhere are a new meaning. */
const isReworded = (sides: Sides) => (before: Governor, after: Governor) =>
  before.value === after.value &&
  !hasWord(sides.after, idsOf(before)) &&
  !hasWord(sides.before, idsOf(after))

const isQuantity = ({ quantity }: Item) => quantity !== undefined

const HEAD = 2

/** What a governor is quoted with: itself and the first words that it governs. */
const headOf = ({ item, scope }: Governor) => [item, ...scope.slice(0, HEAD)]

/**
 * What governs nothing that a word of the other text governs. Several may share a partner, as "no
 * fever and no chills" do in "no fever or chills"; those without words of their own may not.
 */
function withoutPartner(governors: Governor[], others: Governor[]): Governor[] {
  const bare = ({ scope }: Governor) => scope.length === 0
  const left = others.filter(bare).length
  const surplus = new Set(governors.filter(bare).slice(left))
  return governors.filter(
    (governor) => surplus.has(governor) || !others.some((other) => areAlike(governor, other)),
  )
}

/** Negations or conditions that are gone, that came, or that govern other words than before. */
function changedGovernors(sides: Sides, kind: Kind): PatientRisk[] {
  const [before, after] = [of(kind, sides.before), of(kind, sides.after)]
  const gone = withoutPartner(before, after)
  const come = withoutPartner(after, before)
  const reworded = isReworded(sides)
  const left = couple({ gone, come }, reworded).filter((entry) => !(entry.before && entry.after))
  const remaining = {
    gone: left.flatMap((entry) => entry.before ?? []),
    come: left.flatMap((entry) => entry.after ?? []),
  }
  return couple(remaining, () => true).map((entry) => ({
    kind,
    before: entry.before ? quote(sides.before, headOf(entry.before)) : '',
    after: entry.after ? quote(sides.after, headOf(entry.after)) : '',
  }))
}

const wordQuote = (side: Side, id: string) => {
  const word = side.words.find(({ item }) => item.id === id)
  return word ? quote(side, [word.item]) : ''
}

/** A negation inside the reach of another one that came or went: "it does not mean that it is not". */
function nestedNegation({ before, after }: Sides): PatientRisk[] {
  const [old, fresh] = [of('negation', before), of('negation', after)]
  const more = old.length > fresh.length ? old : fresh
  const surplus = Math.abs(old.length - fresh.length)
  const own = more.filter(({ isRepeated }) => !isRepeated)
  if (surplus <= more.length - own.length) return []
  const [nested] = own.sort((a, b) => a.scope.length - b.scope.length)
  if (!nested) return []
  return more === old
    ? [{ kind: 'negation', before: quote(before, headOf(nested)), after: '' }]
    : [{ kind: 'negation', before: '', after: quote(after, headOf(nested)) }]
}

/** Words that stood under a negation and now do not, or the other way round. */
export function negationRisks(sides: Sides): PatientRisk[] {
  const changed = changedGovernors(sides, 'negation')
  const risks = changed.length > 0 ? changed : nestedNegation(sides)
  if (risks.length > 0) return risks
  // "For two days, do not lift" negates no days.
  const numbers = new Set(sides.before.items.filter(isQuantity).map(({ id }) => id))
  return sharedWords(sides, ({ isNegated }) => [isNegated ? 'negated' : 'plain'])
    .filter(({ id, before, after }) => !numbers.has(id) && areDisjoint(before, after))
    .slice(0, 1)
    .map(({ id }) => ({
      kind: 'negation',
      before: wordQuote(sides.before, id),
      after: wordQuote(sides.after, id),
    }))
}

/** The words of the main clause that a condition belongs to. */
const mainOf = (side: Side, { sentence }: Governor) =>
  new Set(
    side.words
      .filter((word) => word.sentence === sentence && !word.condition)
      .map(({ item }) => item.id),
  )

/** A condition that now belongs to other advice: "If you have a fever, call us. Rest." */
function movedConditions(sides: Sides): PatientRisk[] {
  return of('condition', sides.before).flatMap((governor) => {
    const partner = of('condition', sides.after).find((other) => areAlike(governor, other))
    if (!partner) return []
    const [before, after] = [mainOf(sides.before, governor), mainOf(sides.after, partner)]
    const isMoved = areDisjoint(before, after) && hasWord(sides.after, before)
    if (!isMoved) return []
    const texts = {
      before: quote(sides.before, headOf(governor)),
      after: quote(sides.after, headOf(partner)),
    }
    return [{ kind: 'condition' as const, ...texts }]
  })
}

/** Conditions that changed, that hold for other words, or that belong to other advice. */
export function conditionRisks(sides: Sides): PatientRisk[] {
  const changed = changedGovernors(sides, 'condition')
  if (changed.length > 0) return changed
  const moved = movedConditions(sides)
  if (moved.length > 0) return moved
  return sharedWords(sides, ({ condition }) => (condition ? [condition] : []))
    .filter(({ before, after }) => areDisjoint(before, after))
    .slice(0, 1)
    .map(({ id }) => ({
      kind: 'condition',
      before: wordQuote(sides.before, id),
      after: wordQuote(sides.after, id),
    }))
}
