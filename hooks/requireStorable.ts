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
type Problem = { path: string; message: string }
type Visit = (field: Fields[number], value: unknown) => void

const MISSING = 'This names a document that does not exist. Choose another one.'
const NO_DATE = 'This is no date. Send it as 2026-05-03T09:00:00.000Z.'

/** Shows every value of a document with its field. Rich texts stay closed: they are stored as one. */
function eachValue({ fields, data }: { fields: Fields; data: object }, visit: Visit): void {
  traverseFields({
    fields,
    ref: data,
    fillEmpty: false,
    callback: ({ field, ref }) => {
      if (!('name' in field) || typeof ref !== 'object' || ref === null) return
      for (const value of [Reflect.get(ref, field.name ?? '')].flat()) visit(field, value)
    },
  })
}

const idOf = (value: unknown): string | null => {
  const id: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, 'id') : value
  return typeof id === 'string' ? id : null
}

function namedDocuments(fields: Fields, data: object): Named[] {
  const named: Named[] = []
  eachValue({ fields, data }, (field, value) => {
    if (field.type !== 'relationship' && field.type !== 'upload') return
    const id = idOf(value)
    if (id && typeof field.relationTo === 'string') {
      named.push({ path: field.name, collection: field.relationTo, id })
    }
  })
  return named
}

function unreadableDates(fields: Fields, data: object): Problem[] {
  const problems: Problem[] = []
  eachValue({ fields, data }, (field, value) => {
    if (field.type !== 'date' || value instanceof Date || !value) return
    const isDate = typeof value === 'string' && !Number.isNaN(Date.parse(value))
    if (!isDate) problems.push({ path: field.name, message: NO_DATE })
  })
  return problems
}

async function isThere({ collection, id }: Named, req: PayloadRequest): Promise<boolean> {
  const where = { id: { equals: id } }
  return Boolean(await req.payload.db.findOne({ collection, where, req }))
}

async function missingDocuments(named: Named[], req: PayloadRequest): Promise<Problem[]> {
  const unique = new Map(named.map((one) => [`${one.collection} ${one.id}`, one]))
  const missing: Problem[] = []
  for (const one of unique.values()) {
    if (!(await isThere(one, req))) missing.push({ path: one.path, message: MISSING })
  }
  return missing
}

/**
 * Refuses what the database would refuse half-way: dates that are none, and relations that newly name a
 * document which does not exist. Payload checks neither in drafts, and without transactions a part of
 * the save would stay.
 *
 * @throws ValidationError on the fields
 */
export const requireStorable: CollectionBeforeChangeHook<StoredDocument> = async (hook) => {
  const { collection, data, originalDoc, req } = hook
  const { fields } = collection
  const known = new Set(namedDocuments(fields, originalDoc ?? {}).map(({ id }) => id))
  const added = namedDocuments(fields, data).filter(({ id }) => !known.has(id))
  const errors = [...unreadableDates(fields, data), ...(await missingDocuments(added, req))]
  if (errors.length === 0) return data
  throw new ValidationError({ collection: collection.slug, errors, req }, req.t)
}
