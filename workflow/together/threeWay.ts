import { comparable } from '../changedFields'

/** A field of a document, by its name and by what people call it. */
export type NamedField = { name: string; label: string }

/** Three texts of one document: what both began with, and what each made of it. */
export type Three = { base: object; mine: object; theirs: object }

/** Which fields somebody changed: only I, only they, or both and not alike. */
export type Differences = {
  onlyMine: NamedField[]
  onlyTheirs: NamedField[]
  both: NamedField[]
}

/** Which fields of a document two people changed since they had the same text before them. */
export function threeWay(
  fields: readonly NamedField[],
  { base, mine, theirs }: Three,
): Differences {
  const found: Differences = { onlyMine: [], onlyTheirs: [], both: [] }
  for (const field of fields) {
    const [was, my, their] = [base, mine, theirs].map((one) =>
      comparable(Reflect.get(one, field.name)),
    )
    if (my === their) continue
    if (my === was) found.onlyTheirs.push(field)
    else if (their === was) found.onlyMine.push(field)
    else found.both.push(field)
  }
  return found
}

/** Their document with some of my fields in it. Everything else in it, its revision too, is theirs. */
export function withMine(
  { mine, theirs }: Pick<Three, 'mine' | 'theirs'>,
  names: readonly string[],
): Record<string, unknown> {
  const kept = names.map((name): [string, unknown] => [name, Reflect.get(mine, name)])
  return { ...theirs, ...Object.fromEntries(kept) }
}
