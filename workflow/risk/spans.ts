import { type Item, markOf } from './items'

/** A number or a range of two, and how many items it takes. */
export type Span = { value: string; length: number }

/** The unit that an item is; empty for none. */
export const unitOf = (item: Item | undefined) => markOf(item, 'unit')?.value ?? ''

/** Whether an item is one of some words. */
export const isOneOf = (item: Item | undefined, words: string[]) =>
  item !== undefined && words.includes(item.word)

const number = (item: Item | undefined) => (item?.kind === 'number' ? item : undefined)

function rangeOf([first, joint, second]: Item[], joints: string[]): Span | null {
  const [low, high] = [number(first), number(second)]
  if (!low || !high || !isOneOf(joint, joints)) return null
  // A range goes up; what goes down is two numbers, such as a part of a telephone number.
  return Number(high.id) > Number(low.id) ? { value: `${low.id}-${high.id}`, length: 3 } : null
}

/** The number or range that begins at an item: "2", "2 to 3", "between 2 and 3". */
export function spanAt(items: Item[], index: number): Span | null {
  if (isOneOf(items[index], ['between', 'from'])) {
    const range = rangeOf(items.slice(index + 1, index + 4), ['and', 'to', '-'])
    return range && { ...range, length: range.length + 1 }
  }
  const single = number(items[index])
  return (
    rangeOf(items.slice(index, index + 3), ['-', 'to', 'through', 'or']) ??
    (single ? { value: single.id, length: 1 } : null)
  )
}
