/** What a relation points to; the collection where the field may point to several. */
export type StoredRelation = { collection: string | null; id: string }

const isId = (value: unknown): value is string | number =>
  typeof value === 'string' || typeof value === 'number'

/** A document in the place of its id. Rows of lists have an id too, but no times. */
const isDocument = (value: object): value is { id: unknown } =>
  'id' in value && ('updatedAt' in value || 'createdAt' in value)

const hasJSON = (value: object): value is { toJSON: () => unknown } =>
  'toJSON' in value && typeof value.toJSON === 'function'

/** A value as JSON would hold it: dates, and ids of a database driver, are objects until then. */
export const asJSON = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && hasJSON(value) ? value.toJSON() : value

function idOf(value: unknown): string {
  const plain = asJSON(value)
  if (isId(plain)) return String(plain)
  return typeof plain === 'object' && plain !== null && 'id' in plain ? idOf(plain.id) : ''
}

/**
 * The relation that a value is, be it populated or not; `null` where it is something else. The id is
 * empty where nothing was chosen.
 *
 * @param value - an object inside a document; the id of a relation to one collection is a plain text
 */
export function storedRelation(value: object): StoredRelation | null {
  if ('relationTo' in value && 'value' in value) {
    return { collection: String(value.relationTo), id: idOf(value.value) }
  }
  return isDocument(value) ? { collection: null, id: idOf(value) } : null
}
