import {
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
  traverseFields,
  ValidationError,
} from 'payload'
import type { StoredDocument } from './storedDocument'

type Fields = Parameters<typeof traverseFields>[0]['fields']
type Named = { path: string; collection: CollectionSlug; id: string }

const MESSAGE = 'This names a document that does not exist. Choose another one.'

const idOf = (value: unknown): string | null => {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
  return typeof id === 'string' ? id : null
}

/** The documents that relation and upload fields name. Rich texts keep theirs to themselves. */
function namedDocuments(fields: Fields, data: object): Named[] {
  const named: Named[] = []
  traverseFields({
    fields,
    ref: data,
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (field.type !== 'relationship' && field.type !== 'upload') return
      const { name: path, relationTo: collection } = field
      if (typeof collection !== 'string' || typeof ref !== 'object' || ref === null) return
      for (const value of [Reflect.get(ref, path)].flat()) {
        const id = idOf(value)
        if (id) named.push({ path, collection, id })
      }
    },
  })
  return named
}

async function isMissing({ collection, id }: Named, req: PayloadRequest): Promise<boolean> {
  const where = { id: { equals: id } }
  return !(await req.payload.db.findOne({ collection, where, req }))
}

/**
 * Refuses a save that newly names a document which does not exist. Payload does not look in drafts, and
 * without transactions SQLite finds out when half of the save is written. What was named before may be
 * gone by now, and must not keep anyone from taking a page down.
 *
 * @throws ValidationError on the fields
 */
export const requireRelations: CollectionBeforeChangeHook<StoredDocument> = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  const before = namedDocuments(collection.fields, originalDoc ?? {})
  const known = new Set(before.map(({ id }) => id))
  const added = namedDocuments(collection.fields, data).filter(({ id }) => !known.has(id))
  const missing: Named[] = []
  for (const one of added) if (await isMissing(one, req)) missing.push(one)
  if (missing.length === 0) return data
  const errors = missing.map(({ path }) => ({ path, message: MESSAGE }))
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
