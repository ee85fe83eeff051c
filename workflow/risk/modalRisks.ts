import { endsAt } from './clauses'
import { isContent, type Item, markOf } from './items'
import { areDisjoint, exchangeEach, type PatientRisk, quote, type Side, type Sides } from './sides'

/** A verb with how firm the advice is: as a modal says, or `do` for an order. */
type Advised = { verb: Item; force: string; items: Item[] }

const isPolite = (item: Item) => item.word === 'please' || item.word === 'then'

function startsClause(items: Item[], index: number): boolean {
  const at = items.findLastIndex((item, place) => place < index && !isPolite(item))
  return at < 0 || endsAt(items, at).negation
}

/** The modal before a verb, with nothing of weight between them. */
function modalBefore(items: Item[], index: number): Item | undefined {
  const before = items.slice(0, index)
  const at = before.findLastIndex((item) => markOf(item, 'modal'))
  const cut = before.findLastIndex(
    (item) => isContent(item) || item.kind === 'pause' || item.kind === 'end',
  )
  return at > cut ? before[at] : undefined
}

/** The verbs of a text, each with the modal before it, or as an order where it begins a clause. */
const advisedIn = ({ sentences }: Side) => sentences.flatMap(advisedOf)

function advisedOf(sentence: Item[]): Advised[] {
  return sentence.flatMap((item, index) => {
    if (!isContent(item)) return []
    const modal = modalBefore(sentence, index)
    const force = markOf(modal, 'modal')?.value
    if (modal && force) return [{ verb: item, force, items: [modal, item] }]
    return startsClause(sentence, index) ? [{ verb: item, force: 'do', items: [item] }] : []
  })
}

/** An order is as firm as "must" or "should"; both of these differ from each other. */
const FORCES: Record<string, string[]> = { do: ['must', 'should', 'do'] }

const forcesOf = (advised: Advised[]) =>
  new Set(advised.flatMap(({ force }) => FORCES[force] ?? [force]))

/** Advice that is firmer or looser than before: "must" for "may". */
export function modalRisks(sides: Sides): PatientRisk[] {
  const risks = advisedOtherwise(sides)
  if (risks.length > 0) return risks
  const modals = ({ items }: Side) => items.filter((item) => markOf(item, 'modal'))
  const { gone, come } = exchangeEach(
    { before: modals(sides.before), after: modals(sides.after) },
    ({ id }) => id,
  )
  const [before, after] = [gone[0], come[0]]
  if (!before || !after) return []
  return [
    { kind: 'modal', before: quote(sides.before, [before]), after: quote(sides.after, [after]) },
  ]
}

/** Verbs that both versions have, with another force. */
function advisedOtherwise({ before, after, isStrict }: Sides): PatientRisk[] {
  const [old, fresh] = [advisedIn(before), advisedIn(after)]
  const ids = new Set(old.map(({ verb }) => verb.id))
  return [...ids].flatMap((id) => {
    const [left, right] = [old, fresh].map((list) => list.filter(({ verb }) => verb.id === id))
    if (!left || !right || !areDisjoint(forcesOf(left), forcesOf(right))) return []
    // "Take a notebook" and "you can use a notebook" are as good, where nothing is at stake.
    if (!isStrict && [...left, ...right].some(({ force }) => force === 'do')) return []
    const texts = {
      before: quote(before, left[0]?.items ?? []),
      after: quote(after, right[0]?.items ?? []),
    }
    return [{ kind: 'modal' as const, ...texts }]
  })
}
