import { amountAt } from './amounts'
import { type Item, markOf, type Quantity } from './items'
import { rateAt } from './rates'
import { TIME_UNITS } from './unitWords'

/** Times in their smallest unit, so that "48 hours" is "2 days". */
function inBase({ value, unit }: Quantity): string {
  const time = TIME_UNITS[unit]
  if (!time) return `${value} ${unit}`
  const sizes = value.split('-').map((part) => Math.round(Number(part) * time.size * 1000) / 1000)
  return `${sizes.join('-')} ${time.in}`
}

const keyOf = (quantity: Quantity) => [quantity.role, quantity.bound, inBase(quantity)].join(' ')

const endsReach = (item: Item) =>
  item.kind === 'pause' || item.kind === 'end' || markOf(item, 'condition') !== undefined

/** Where the negation of a number stands, in the same clause; -1 for none. */
function negationOf(items: Item[], { bound }: Quantity): number {
  if (!TURNED[bound]) return -1
  const start = items.findLastIndex(endsReach)
  const at = items.findLastIndex((item) => markOf(item, 'negation'))
  return at > start ? at : -1
}

const TURNED: Record<string, string> = { over: 'at most', under: 'at least' }

/** "Once a day" is "daily": a single time says nothing beside a rate. */
const isOnce = (item: Item | undefined, next: Quantity) =>
  next.role === 'rate' && item?.quantity?.unit === 'time' && item.quantity.value === '1'

/** Adds a quantity to the items before it. "Not more than 3" is "at most 3", and negates nothing. */
function withQuantity(
  items: Item[],
  { quantity, from, to }: Pick<Item, 'from' | 'to'> & { quantity: Quantity },
): Item[] {
  const last = items.at(-1)
  const once = isOnce(last, quantity) ? last : undefined
  const kept = once ? items.slice(0, -1) : items
  const negation = negationOf(kept, quantity)
  const bound = negation < 0 ? quantity.bound : (TURNED[quantity.bound] ?? '')
  const bounded = { ...quantity, bound }
  const absorbed = kept.map((item, at) => (at === negation ? { ...item, marks: [FILLER] } : item))
  const item = { id: keyOf(bounded), word: '', marks: [], from: once?.from ?? from, to }
  return [...absorbed, { ...item, kind: 'quantity', quantity: bounded }]
}

/** "Or more" bounds a number or its rate; "nerves, skin and more" bounds nothing. */
const withoutLooseBound = (item: Item, last: Item | undefined) =>
  markOf(item, 'bound after') && !last?.quantity ? { ...item, marks: [FILLER] } : item

const isAmount = (item: Item | undefined) => item?.quantity?.role === 'amount'

const FILLER = { kind: 'filler' as const, group: 'filler', value: 'not' }

/** The items of a text with its numbers, units and rates joined to quantities. */
export function withQuantities(items: Item[]): Item[] {
  let joined: Item[] = []
  for (let index = 0; index < items.length;) {
    const afterAmount = isAmount(joined.at(-1))
    const found = rateAt(items, { index, afterAmount }) ?? amountAt(items, index)
    const covered = items.slice(index, index + (found?.length ?? 1))
    const [from = 0] = covered.map((item) => item.from)
    const to = covered.at(-1)?.to ?? from
    if (found) joined = withQuantity(joined, { quantity: found.quantity, from, to })
    else joined.push(...covered.map((item) => withoutLooseBound(item, joined.at(-1))))
    index += covered.length
  }
  return joined
}
