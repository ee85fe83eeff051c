/** A relation as Payload answers it: the document, its id (not populated or not readable), or nothing. */
export type Relation<T> = T | string | null | undefined

/** The document behind a relation, or `null` where it was not populated, may not be read or is gone. */
export function populated<T extends object>(relation: Relation<T>): T | null {
  return typeof relation === 'object' && relation !== null ? relation : null
}

/** The documents behind a list of relations, without those that are not populated or gone. */
export function populatedList<T extends object>(relations: Relation<T>[] | null | undefined): T[] {
  return (relations ?? []).flatMap((relation) => populated(relation) ?? [])
}

/** The id behind a relation, whether it is populated or not; `null` where there is none. */
export function relationId(relation: Relation<{ id: string }>): string | null {
  if (typeof relation === 'string') return relation
  return relation?.id ?? null
}

/** The ids behind a list of relations. */
export function relationIds(relations: Relation<{ id: string }>[] | null | undefined): string[] {
  return (relations ?? []).flatMap((relation) => relationId(relation) ?? [])
}
