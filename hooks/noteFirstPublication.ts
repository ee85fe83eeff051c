import type { CollectionBeforeChangeHook } from 'payload'
import type { StoredDocument } from './storedDocument'

/**
 * Writes down when a document first became public. Its address stays as it is from then on. A copy of a
 * document was never public.
 */
export const noteFirstPublication: CollectionBeforeChangeHook<StoredDocument> = ({
  data,
  operation,
  originalDoc,
}) => {
  const known = operation === 'update' ? originalDoc?.firstPublishedAt : null
  if (known) return { ...data, firstPublishedAt: known }
  if (data._status !== 'published') return { ...data, firstPublishedAt: null }
  return { ...data, firstPublishedAt: new Date().toISOString() }
}
