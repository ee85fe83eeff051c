import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { purge } from '../delivery/purge'
import { documentTag, globalTag, listTag, relatedTag, routeTag } from '../lib/cacheTags'
import { referencedIds } from '../lib/documentIds'
import { isLanguage } from '../lib/languages'
import { documentPath, isRoutedCollection } from '../lib/routes'
import type { StoredDocument } from './storedDocument'

type Place = { collection: SanitizedCollectionConfig; id: string; req: PayloadRequest }

const publicKey = (id: string) => `wasPublic:${id}`
/** A document that is made has no previous one; Payload passes an empty object then. */
const isStored = (document: Partial<StoredDocument> | undefined): document is StoredDocument =>
  Boolean(document?.id)

const keepsDrafts = (collection: SanitizedCollectionConfig) => Boolean(collection.versions?.drafts)

/** Tells whether patients see the stored document, whatever its newest draft says. */
async function isPublic({ collection, id, req }: Place): Promise<boolean> {
  const stored = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  if (!stored || stored.deletedAt) return false
  return !keepsDrafts(collection) || stored._status === 'published'
}

/** The tags of every page that shows a document, or will once the document is public. */
export function tagsOfDocument(collection: string, document: StoredDocument): string[] {
  const { language, slug } = document
  const tags = [documentTag(document.id)]
  for (const id of referencedIds(document)) tags.push(relatedTag(id))
  if (!isLanguage(language)) return tags
  tags.push(listTag(collection, language))
  if (slug && isRoutedCollection(collection)) {
    tags.push(routeTag(documentPath({ collection, language, slug })))
  }
  return tags
}

/** Notes before a save whether patients see the document, for {@link refreshPages}. */
export const notePublicState: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  originalDoc,
  req,
  context,
}) => {
  if (!isStored(originalDoc)) return
  const { id } = originalDoc
  context[publicKey(id)] = await isPublic({ collection, id, req })
}

/**
 * After a save that changed what patients see, refreshes every page that shows the document. The save
 * of a draft refreshes nothing.
 */
export const refreshPages: CollectionAfterChangeHook<StoredDocument> = async ({
  collection,
  doc,
  previousDoc,
  req,
  context,
}) => {
  const wasPublic = context[publicKey(doc.id)] === true
  const publishedNow = doc._status === 'published' || !keepsDrafts(collection)
  const place = { collection, id: doc.id, req }
  const takenDown = !publishedNow && wasPublic && !(await isPublic(place))
  if (!publishedNow && !takenDown) return
  const before = isStored(previousDoc) ? tagsOfDocument(collection.slug, previousDoc) : []
  purge([...before, ...tagsOfDocument(collection.slug, doc)], req.payload.logger)
}

/** After a document is deleted for good, refreshes every page that showed it. */
export const refreshPagesAfterDelete: CollectionAfterDeleteHook<StoredDocument> = ({
  collection,
  doc,
  req,
}) => {
  purge(tagsOfDocument(collection.slug, doc), req.payload.logger)
}

/** After a global is saved, refreshes every page that shows it. */
export const refreshPagesOfGlobal: GlobalAfterChangeHook = ({ global, req }) => {
  purge([globalTag(global.slug)], req.payload.logger)
}
