import type { Governed } from './clauses'
import type { Item } from './items'
import { areDisjoint, quote, sharedWords, type Side, type Sides } from './sides'

type IsAnchor = (item: Item) => boolean

/** What stands beside a word in its clause, of a kind that belongs to it: its number, its drug. */
const anchorsOf = (isAnchor: IsAnchor) => (word: Governed, side: Side) =>
  side.words
    .filter((other) => isBeside(other, word) && other.item !== word.item && isAnchor(other.item))
    .map(({ item }) => item.id)

const isBeside = (a: Governed, b: Governed) => a.sentence === b.sentence && a.clause === b.clause

/** What was written in the clause of a word. */
function clauseOf(side: Side, id: string): string {
  const found = side.words.filter(({ item }) => item.id === id).slice(0, 1)
  const clause = side.words.filter((word) => found.some((other) => isBeside(word, other)))
  return quote(
    side,
    clause.map(({ item }) => item),
  )
}

/**
 * The clauses of words that changed places: "2 in the morning and 1 at night" and the other way
 * round. It takes two words of which each has now what the other one had, as a list in another
 * order only moves one.
 */
export function swappedWords(
  sides: Sides,
  isAnchor: IsAnchor,
): { before: string; after: string }[] {
  const anchors = new Set(sides.before.items.filter(isAnchor).map(({ id }) => id))
  const moved = sharedWords(sides, anchorsOf(isAnchor)).filter(
    ({ id, before, after }) => !anchors.has(id) && areDisjoint(before, after),
  )
  const swapped = moved.find((word) =>
    moved.some(({ before, after }) => overlap(before, word.after) && overlap(after, word.before)),
  )
  if (!swapped) return []
  const { id } = swapped
  return [{ before: clauseOf(sides.before, id), after: clauseOf(sides.after, id) }]
}

const overlap = (a: Set<string>, b: Set<string>) => [...a].some((value) => b.has(value))
