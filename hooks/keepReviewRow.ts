import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import type { Review } from '../payload-types'
import { reviewRow } from '../workflow/loadFacts'
import type { ClinicalDocument } from './clinicalDocument'

type Saved = Parameters<CollectionAfterChangeHook<ClinicalDocument>>[0]

/** What a save changes in the row of a document's review; nothing, for almost every save. */
function changeOf({ doc }: Saved, row: Review): Partial<Review> | null {
  const isGone = Boolean(doc.deletedAt)
  if (isGone !== Boolean(row.isGone)) return { isGone }
  return doc._status === 'published' && row.awaitsPublication ? { awaitsPublication: false } : null
}

const movedOrPublished = ({ doc, previousDoc }: Saved) =>
  Boolean(doc.deletedAt) !== Boolean(previousDoc?.deletedAt) || doc._status === 'published'

/** Takes what is in the trash off the lists of what waits, and what is published off its author's list. */
export const keepReviewRow: CollectionAfterChangeHook<ClinicalDocument> = async (saved) => {
  const { collection, doc, req } = saved
  if (!movedOrPublished(saved)) return doc
  const row = await reviewRow(req, { collection: collection.slug, id: doc.id })
  const data = row && changeOf(saved, row)
  if (data) await req.payload.update({ collection: 'reviews', id: row.id, data, depth: 0, req })
  return doc
}

/** Forgets the review of a document that was deleted for good. What was signed stays. */
export const removeReviewRow: CollectionAfterDeleteHook<ClinicalDocument> = async (deleted) => {
  const { collection, id, doc, req } = deleted
  const row = await reviewRow(req, { collection: collection.slug, id: String(id) })
  if (row) await req.payload.delete({ collection: 'reviews', id: row.id, depth: 0, req })
  return doc
}
