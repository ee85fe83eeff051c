import type { CollectionSlug, PayloadRequest } from 'payload'
import type { StoredDocument } from './storedDocument'

type PublicText = { collection: CollectionSlug; text: StoredDocument }

/**
 * The version that holds what patients see of a document. A save that selects some of the fields leaves
 * a version with no others, and code that writes past the versions leaves none: one is made then.
 *
 * @param text - the document as it stands in the database, with all its fields
 */
export async function publicVersion(
  req: PayloadRequest,
  { collection, text }: PublicText,
): Promise<string> {
  const { docs } = await req.payload.db.findVersions({
    collection,
    where: {
      and: [
        { parent: { equals: text.id } },
        { 'version._status': { equals: 'published' } },
        { 'version.updatedAt': { equals: text.updatedAt } },
      ],
    },
    select: { parent: true },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  if (docs[0]) return String(docs[0].id)
  const now = new Date().toISOString()
  const version = await req.payload.db.createVersion({
    collectionSlug: collection,
    parent: text.id,
    autosave: false,
    createdAt: now,
    updatedAt: now,
    versionData: { ...text },
    req,
  })
  return String(version.id)
}
