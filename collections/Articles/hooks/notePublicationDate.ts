import type { CollectionBeforeChangeHook } from 'payload'
import type { Article } from '../../../payload-types'

/** Fills the date of publication when an article is first published; an editor's own date stays. */
export const notePublicationDate: CollectionBeforeChangeHook<Article> = ({
  data,
  operation,
  originalDoc,
}) => {
  const known = data.publishedAt ?? (operation === 'update' ? originalDoc?.publishedAt : null)
  if (known || data._status !== 'published') return data
  return { ...data, publishedAt: new Date().toISOString() }
}
