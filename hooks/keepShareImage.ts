import type { CollectionAfterChangeHook, CollectionAfterDeleteHook } from 'payload'
import { keepUpToDate, storedShown } from './shareImages'
import type { StoredDocument } from './storedDocument'

/**
 * After a save, draws what link previews show of the document where patients see it, and removes it
 * where they no longer do. A draft is never drawn: what counts is what the database holds for patients.
 */
export const keepShareImage: CollectionAfterChangeHook<StoredDocument> = async (hook) => {
  const { collection, doc, req } = hook
  const place = { collection: collection.slug, id: doc.id }
  const shown = await storedShown(req, place)
  if (shown) await keepUpToDate({ payload: req.payload, collection: collection.slug }, shown)
}

/** After a document is deleted for good, removes what link previews showed of it. */
export const removeShareImage: CollectionAfterDeleteHook<StoredDocument> = async (hook) => {
  const { collection, id, req } = hook
  await keepUpToDate({ payload: req.payload, collection: collection.slug }, { id: String(id) })
}
