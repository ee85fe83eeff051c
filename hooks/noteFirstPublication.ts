import type { CollectionBeforeChangeHook } from 'payload'
import type { StoredDocument } from './storedDocument'

/** Writes down when a document first became public. Its address stays as it is from then on. */
export const noteFirstPublication: CollectionBeforeChangeHook<StoredDocument> = ({
  data,
  originalDoc,
}) => {
  const known = originalDoc?.firstPublishedAt
  if (known) return { ...data, firstPublishedAt: known }
  if (data._status !== 'published') return { ...data, firstPublishedAt: null }
  return { ...data, firstPublishedAt: new Date().toISOString() }
}
