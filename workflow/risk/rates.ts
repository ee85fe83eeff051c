import { type Item, markOf, type Quantity } from './items'
import { isOneOf, spanAt, unitOf } from './spans'
import { TIME_UNITS } from './unitWords'

type Found = { quantity: Quantity; length: number }

const rateOf = (value: string, unit: string): Quantity => ({
  role: 'rate',
  value,
  unit,
  isDose: false,
  bound: '',
  isLoose: false,
})

const isTime = (unit: string) => unit in TIME_UNITS

const isDayPart = (item: Item | undefined) => markOf(item, 'opposite')?.group === 'time of day'

/** "every day", "each week", "every other month", "every 12 weeks". */
function everyAt(items: Item[], index: number): Found | null {
  if (!isOneOf(items[index], ['every', 'each'])) return null
  const span = isOneOf(items[index + 1], ['other', 'second', 'alternate'])
    ? { value: '2', length: 1 }
    : (spanAt(items, index + 1) ?? { value: '1', length: 0 })
  const length = span.length + 1
  const item = items[index + length]
  // The morning of "every morning" says more than that it is daily, and stays.
  if (isDayPart(item)) return { quantity: rateOf(span.value, 'day'), length }
  if (!isTime(unitOf(item))) return null
  return { quantity: rateOf(span.value, unitOf(item)), length: length + 1 }
}

type Place = { index: number; afterAmount: boolean }

/** How often: "daily", "per day", "every 12 weeks", and "a day" after an amount. */
export function rateAt(items: Item[], { index, afterAmount }: Place): Found | null {
  const adverb = markOf(items[index], 'rate')
  if (adverb) return { quantity: rateOf('1', adverb.value), length: 1 }
  const opens =
    isOneOf(items[index], ['per', '/']) || (afterAmount && isOneOf(items[index], ['a', 'an']))
  const unit = opens ? unitOf(items[index + 1]) : ''
  if (isTime(unit) || unit === 'kg') return { quantity: rateOf('1', unit), length: 2 }
  return everyAt(items, index)
}
