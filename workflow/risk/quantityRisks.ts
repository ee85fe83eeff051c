import type { Item, Quantity } from './items'
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

type Counted = Item & { quantity: Quantity }

const counted = ({ items }: Side): Counted[] =>
  items.flatMap((item) => (item.quantity ? [{ ...item, quantity: item.quantity }] : []))

/** What stands instead of "5 mg": most likely other milligrams, else 5 of something. */
const isLike = ({ quantity: a }: Counted, { quantity: b }: Counted) =>
  a.role === b.role && (a.unit === b.unit || a.value === b.value)

function kindOf(counted: Counted[]): PatientRisk['kind'] {
  const quantities = counted.map(({ quantity }) => quantity)
  if (quantities.some(({ role, unit }) => role === 'rate' || unit === 'time')) return 'frequency'
  const [a, b] = quantities
  if (b && a?.value === b.value && a.unit !== b.unit) return 'unit'
  return quantities.some(({ isDose }) => isDose) ? 'dose' : 'number'
}

/** Numbers, doses, units and rates that changed, or that now belong to something else. */
export function quantityRisks(sides: Sides): PatientRisk[] {
  const [before, after] = [counted(sides.before), counted(sides.after)]
  const changed = couple(
    exchange({ before, after }, ({ id }) => id),
    isLike,
  )
  // "A tablet" is as good as "one tablet", and as "the tablet".
  const firm = changed.filter((entry) =>
    [entry.before, entry.after].some((item) => item && !item.quantity.isLoose),
  )
  if (firm.length > 0) {
    return firm.map((entry) => ({
      kind: kindOf([entry.before, entry.after].filter((item) => item !== undefined)),
      before: entry.before ? quote(sides.before, [entry.before]) : '',
      after: entry.after ? quote(sides.after, [entry.after]) : '',
    }))
  }
  const isDose = before.some(({ quantity }) => quantity.isDose)
  return swappedWords(sides, ({ quantity }) => quantity !== undefined).map((texts) => ({
    kind: isDose ? 'dose' : 'number',
    ...texts,
  }))
}

/** A unit of time or of a dose that stands without a number, as in "several weeks". */
export function unitRisks(sides: Sides): PatientRisk[] {
  const bare = ({ items }: Side) =>
    items.filter(({ marks, kind }) => kind === 'word' && marks.some(isMeasure))
  const { gone, come } = exchangeEach(
    { before: bare(sides.before), after: bare(sides.after) },
    ({ id }) => id,
  )
  const [before, after] = [gone[0], come[0]]
  if (!before || !after) return []
  return [
    { kind: 'unit', before: quote(sides.before, [before]), after: quote(sides.after, [after]) },
  ]
}

const isMeasure = ({ kind, group, value }: Item['marks'][number]) =>
  kind === 'unit' && (group === 'time' || group === 'dose') && value !== 'second'
