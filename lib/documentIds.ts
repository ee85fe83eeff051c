/** A UUID (SQLite) or a 24-digit hexadecimal ObjectID (MongoDB). */
const ID_PATTERN = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})$/

/** Tells whether a value has the form of a document's id in one of the two databases. */
export function isDocumentId(value: unknown): value is string {
  return typeof value === 'string' && ID_PATTERN.test(value)
}

/** Tells whether what stands in a document is another one, and not a group, a block or a node of a text. */
export const isPopulatedDocument = (value: object): value is { id: string } =>
  'updatedAt' in value && 'id' in value && isDocumentId(value.id)

/**
 * The ids of all documents that a document points to, in relations, uploads, blocks and rich text, be
 * they populated or not. Populated documents are not looked into.
 *
 * @param document - a document as the database or Payload answers it
 */
export function referencedIds(document: object): Set<string> {
  const ids = new Set<string>()
  const visit = (value: unknown, key: string) => {
    if (isDocumentId(value)) {
      if (key !== 'id') ids.add(value)
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key)
    } else if (typeof value === 'object' && value !== null) {
      if (isPopulatedDocument(value)) ids.add(value.id)
      else for (const [name, item] of Object.entries(value)) visit(item, name)
    }
  }
  for (const [name, item] of Object.entries(document)) visit(item, name)
  return ids
}
