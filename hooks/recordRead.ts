import type { CollectionBeforeReadHook } from 'payload'
import { CACHE_TAGS_KEY, documentTag } from '../lib/cacheTags'
import { referencedIds } from '../lib/documentIds'
import type { StoredDocument } from './storedDocument'

/**
 * Notes the tags of each document that is read, populated ones included, and of each document that it
 * points to: one of those may be unpublished now and appear on the page later.
 */
export const recordRead: CollectionBeforeReadHook<StoredDocument> = ({ doc, context }) => {
  const tags: unknown = context[CACHE_TAGS_KEY]
  if (tags instanceof Set) {
    tags.add(documentTag(doc.id))
    for (const id of referencedIds(doc)) tags.add(documentTag(id))
  }
  return doc
}
