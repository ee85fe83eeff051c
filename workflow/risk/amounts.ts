import { isContent, type Item, markOf, type Quantity } from './items'
import { isOneOf, spanAt, unitOf } from './spans'
import { DOSE_UNITS, TIME_UNITS } from './unitWords'

type Found = { quantity: Quantity; length: number }
type Part = { value: string; length: number }

const NOTHING: Part = { value: '', length: 0 }

const isPlain = (item: Item | undefined) =>
  item?.kind === 'word' &&
  isContent(item) &&
  !item.marks.some(({ kind }) => kind === 'opposite' || kind === 'action')

/** The unit after a number, past one word such as that of "15 headache days". */
function unitAfter(items: Item[], index: number): Part {
  const [unit, second] = [unitOf(items[index]), unitOf(items[index + 1])]
  if (unit) return { value: unit, length: 1 }
  return second && isPlain(items[index]) ? { value: second, length: 2 } : NOTHING
}

function boundAfter(items: Item[], index: number): Part {
  const mark = markOf(items[index], 'bound after')
  return mark ? { value: mark.value, length: 1 } : NOTHING
}

/** "at most", and "at most about". */
function boundBefore(items: Item[], index: number): Part {
  const mark = markOf(items[index], 'bound')
  if (!mark) return NOTHING
  return { value: mark.value, length: markOf(items[index + 1], 'filler') ? 2 : 1 }
}

const amountOf = (amount: { value: string; unit: string; bound: string }): Quantity => ({
  ...amount,
  role: 'amount',
  isDose: amount.unit in DOSE_UNITS,
  isLoose: false,
})

/** "a week", "an hour", "a tablet", "more than a day". */
function articleAt(items: Item[], index: number): Found | null {
  const bound = markOf(items[index], 'bound')
  const at = index + (bound ? 1 : 0)
  const unit = isOneOf(items[at], ['a', 'an']) ? unitOf(items[at + 1]) : ''
  if (!(unit in TIME_UNITS) && !(unit in DOSE_UNITS)) return null
  const amount = amountOf({ value: '1', unit, bound: bound?.value ?? '' })
  const isLoose = amount.isDose && !bound
  return { quantity: { ...amount, isLoose }, length: at + 2 - index }
}

/** How much or how many, with what bounds it: "at least 15 days", "15 or more days", "a week". */
export function amountAt(items: Item[], index: number): Found | null {
  const before = boundBefore(items, index)
  const start = index + before.length
  const span = spanAt(items, start)
  if (!span) return articleAt(items, index)
  let at = start + span.length
  const next = (part: Part) => {
    at += part.length
    return part.value
  }
  const bound = before.value || next(boundAfter(items, at))
  const isCount = isOneOf(items[start], ['once', 'twice', 'thrice'])
  const unit = isCount ? 'time' : next(unitAfter(items, at))
  const late = next(boundAfter(items, at))
  return {
    quantity: amountOf({ value: span.value, unit, bound: bound || late }),
    length: at - index,
  }
}
