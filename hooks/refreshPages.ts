import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  GlobalAfterChangeHook,
  PayloadRequest,
  SanitizedCollectionConfig,
} from 'payload'
import { purge } from '../delivery/purge'
import {
  documentTag,
  globalTag,
  listTag,
  presenceTag,
  relatedTag,
  routeTag,
} from '../lib/cacheTags'
import { referencedIds } from '../lib/documentIds'
import { isLanguage } from '../lib/languages'
import { documentPath, isRoutedCollection } from '../lib/routes'
import type { StoredDocument } from './storedDocument'

type Place = { collection: SanitizedCollectionConfig; id: string; req: PayloadRequest }

const publicKey = (id: string) => `publicBefore:${id}`

const keepsDrafts = (collection: SanitizedCollectionConfig) => Boolean(collection.versions?.drafts)

/** The document that patients see, whatever its newest draft says; `null` where they see none. */
async function publicDocument({ collection, id, req }: Place): Promise<StoredDocument | null> {
  const stored = await req.payload.db.findOne<StoredDocument>({
    collection: collection.slug,
    where: { id: { equals: id } },
    req,
  })
  if (!stored || stored.deletedAt) return null
  return !keepsDrafts(collection) || stored._status === 'published' ? stored : null
}

const isStored = (value: unknown): value is StoredDocument =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string'

/** The document that patients saw before the save, as {@link notePublicState} noted it. */
export function publicBefore(id: string, context: Record<string, unknown>): StoredDocument | null {
  const noted = context[publicKey(id)]
  return isStored(noted) ? noted : null
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

/** What patients saw of a document before a save, and what they see after it. */
type Change = { before: StoredDocument | null; after: StoredDocument | null }

/**
 * The tags of whatever asks whether a language has any document of a collection: cleared when one comes
 * or goes, and not when one only changes.
 */
export function presenceTags(collection: string, { before, after }: Change): string[] {
  const [old, current] = [before?.language, after?.language]
  if (old === current) return []
  return [old, current].flatMap((language) =>
    isLanguage(language) ? [presenceTag(collection, language)] : [],
  )
}

/** Notes before a save what patients see of the document, for {@link refreshPages}. */
export const notePublicState: CollectionBeforeChangeHook<StoredDocument> = async ({
  collection,
  originalDoc,
  req,
  context,
}) => {
  // A document that is made has no original; Payload passes an empty object then.
  if (!isStored(originalDoc)) return
  const { id } = originalDoc
  context[publicKey(id)] = await publicDocument({ collection, id, req })
}

/** Notes before a deletion what patients see of the document, for {@link refreshPagesAfterDelete}. */
export const notePublicStateBeforeDelete: CollectionBeforeDeleteHook = async (hook) => {
  const { collection, req, context } = hook
  const id = String(hook.id)
  context[publicKey(id)] = await publicDocument({ collection, id, req })
}

type Saved = Parameters<CollectionAfterChangeHook<StoredDocument>>[0]

/**
 * What patients saw of a document before a save and what they see after it; `null` where that is the
 * same. The saved document is read from the database: what a hook is given is the newest draft, and
 * holds only the fields that the request selected.
 */
export async function publicChange({ collection, doc, req, context }: Saved) {
  const before = publicBefore(doc.id, context)
  const after = await publicDocument({ collection, id: doc.id, req })
  return before?.updatedAt === after?.updatedAt ? null : { before, after }
}

/**
 * After a save that changed what patients see, refreshes every page that shows the document. The save
 * of a draft refreshes nothing.
 */
export const refreshPages: CollectionAfterChangeHook<StoredDocument> = async (hook) => {
  const change = await publicChange(hook)
  if (!change) return
  const tags = [change.before, change.after].flatMap((document) =>
    document ? tagsOfDocument(hook.collection.slug, document) : [],
  )
  const presence = presenceTags(hook.collection.slug, change)
  await purge([...tags, ...presence], hook.req)
}

/** After a document is deleted for good, refreshes every page that showed it. */
export const refreshPagesAfterDelete: CollectionAfterDeleteHook<StoredDocument> = async (hook) => {
  const { collection, id, req, context } = hook
  const before = publicBefore(String(id), context)
  if (!before) return
  const presence = presenceTags(collection.slug, { before, after: null })
  await purge([...tagsOfDocument(collection.slug, before), ...presence], req)
}

/** After a global is saved, refreshes every page that shows it. */
export const refreshPagesOfGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  await purge([globalTag(global.slug)], req)
}
