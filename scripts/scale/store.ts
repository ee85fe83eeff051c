import { randomBytes, randomUUID } from 'node:crypto'
import type { Payload } from 'payload'
import { CLINICAL_FIELDS, isClinical } from '../../collections/clinicalFields'
import { clinicalHash } from '../../workflow/clinicalHash'
import type { ContentSlug, Written } from '../seed/documents'
import { type Ids, keyOf, withIds } from '../seed/keys'

type Storing = { payload: Payload; ids: Ids }
type Batch = { collection: ContentSlug; documents: Written<ContentSlug>[] }

/** When the generated documents were saved. */
const SAVED_AT = '2026-10-01T12:00:00.000Z'

const rowId = () => randomBytes(12).toString('hex')

const documentId = ({ db }: Payload) => (db.name === 'mongoose' ? rowId() : randomUUID())

const isRow = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Names the rows of a document's lists, as a save does. The nodes of rich texts are no rows. */
function nameRows(inside: object): void {
  if ('root' in inside) return
  for (const value of Object.values(inside)) {
    for (const row of [value].flat().filter(isRow)) {
      if (Array.isArray(value)) Reflect.set(row, 'id', rowId())
      nameRows(row)
    }
  }
}

/** What is noted of a clinical text when it is saved by nobody in particular. */
const notesOf = (collection: ContentSlug, document: object) =>
  isClinical(collection)
    ? {
        clinicalHash: clinicalHash({ fields: CLINICAL_FIELDS[collection], document }),
        clinicalEditor: null,
        clinicalEditorName: 'Plainwell',
      }
    : {}

type Finishing = { collection: ContentSlug; document: Written<ContentSlug> }

/** A document as the hooks of a save would hand it to the database. */
function finished({ collection, document }: Finishing, ids: Ids): Record<string, unknown> {
  const data = withIds(document, ids)
  nameRows(data)
  const publishedAt: unknown = Reflect.get(data, 'publishedAt')
  return {
    ...data,
    ...notesOf(collection, data),
    firstPublishedAt: publishedAt ?? SAVED_AT,
    revision: 1,
    createdAt: SAVED_AT,
    updatedAt: SAVED_AT,
  }
}

/**
 * Writes published documents and their versions as Payload's saves end: with the two calls of its
 * database adapter, but without the checks and hooks before and after them, which cost most of the
 * time. A test holds what is stored to what a save stores.
 */
export async function storePublished({ payload, ids }: Storing, batch: Batch): Promise<void> {
  const { collection, documents } = batch
  for (const document of documents) {
    const parent = documentId(payload)
    ids.set(keyOf(collection, document.slug, document.language), parent)
    const data = finished({ collection, document }, ids)
    // The adapters change what they are given.
    await payload.db.create({
      collection,
      customID: parent,
      data: structuredClone(data),
      returning: false,
    })
    await payload.db.createVersion({
      collectionSlug: collection,
      parent,
      autosave: false,
      createdAt: SAVED_AT,
      updatedAt: SAVED_AT,
      versionData: data,
      returning: false,
    })
  }
}
