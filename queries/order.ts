/**
 * The order of a public list: by a field, and by address where that is the same. The index of the
 * collection keeps it so; without `createdAt` Payload would add `-createdAt`, which goes against it.
 */
export const orderedBy = (field: string): string[] => [field, 'slug', 'createdAt']

/** The order of a public list from the last to the first: the same index, read backwards. */
export const lastFirstBy = (field: string): string[] => orderedBy(field).map((name) => `-${name}`)
