import { signatureOf } from './sentences'
import type { Item } from './items'
import { type PatientRisk, quote, type Side, type Sides } from './sides'

const isConjunction = ({ word }: Item) => word === 'and' || word === 'or'

const others = ({ items }: Side) => signatureOf(items.filter((item) => !isConjunction(item)))

/** A conjunction with the words beside it. */
function around(side: Side, at: number): string {
  const { items } = side
  return quote(side, items.slice(Math.max(0, at - 1), at + 2))
}

/** Advice in which "and" became "or", or the other way round, and nothing else changed. */
export function conjunctionRisks({ before, after, isStrict }: Sides): PatientRisk[] {
  if (!isStrict || others(before) !== others(after)) return []
  const places = ({ items }: Side) =>
    items.flatMap((item, at) => (isConjunction(item) ? [{ word: item.word, at }] : []))
  const [old, fresh] = [places(before), places(after)]
  // One more or less is a comma.
  if (old.length !== fresh.length) return []
  const changed = old.flatMap((place, index) => {
    const other = fresh[index]
    return other && other.word !== place.word ? [{ before: place.at, after: other.at }] : []
  })
  return changed.map((place) => ({
    kind: 'condition',
    before: around(before, place.before),
    after: around(after, place.after),
  }))
}
