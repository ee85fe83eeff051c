import {
  APIError,
  type CollectionBeforeChangeHook,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { admins } from '../access/admins'
import { type Place, placeKey } from '../workflow/place'
import { titleAt } from '../workflow/titleAt'
import { GO_ON_KEY } from '../workflow/usage/goOn'
import { impactOf } from '../workflow/usage/impact'
import { needingPages } from '../workflow/usage/needing'
import { isLive, keepsDrafts, storedAt } from '../workflow/usage/source'
import { rowsTo, toldOf } from '../workflow/usage/usedOn'
import { neededSentence, type Removal } from '../workflow/usageWords'
import type { StoredDocument } from './storedDocument'

const SAVES_DRAFT = 'savesDraftOnly'

/** A save of a draft leaves what patients see as it is; the hooks that see the save are not told of it. */
export const noteDraftSave: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'restoreVersion') {
    req.context[SAVES_DRAFT] = Reflect.get(args, 'draft') === true
  }
  return args
}

/** An admin who wrote down why may go on; so may code of the server's own that says so. */
const goesOn = (req: PayloadRequest, place: Place) =>
  req.context[GO_ON_KEY] === placeKey(place) && (!req.user || admins({ req }))

type Taking = Place & { removal: Removal }

/** @throws APIError 409 with the pages that need it, those that mention it, and all else that it touches */
async function refuseNeeded(req: PayloadRequest, { removal, ...place }: Taking): Promise<void> {
  if (goesOn(req, place)) return
  const stored = await storedAt(req, place)
  const isTaken = removal === 'delete' || (stored && isLive(req.payload, place.collection, stored))
  if (!stored || !isTaken) return
  const neededBy = await needingPages(req, place)
  if (neededBy.length === 0) return
  const rows = await rowsTo(req, place)
  const told = await toldOf(req, rows)
  const impact = await impactOf(req, { ...place, document: stored, rows })
  const title = titleAt(req, place, stored)
  const sentence = neededSentence({ removal, title, pages: neededBy })
  throw new APIError(sentence, 409, { neededBy, ...told, impact }, true)
}

type Saving = Parameters<CollectionBeforeChangeHook<StoredDocument>>[0]

/** How a save takes a document away from patients, if it does. */
function removalBy({ collection, data, req }: Saving): Removal | null {
  if (req.context[SAVES_DRAFT] === true && data._status !== 'published') return null
  if (data.deletedAt) return 'trash'
  const isUnpublished = keepsDrafts(req.payload, collection.slug) && data._status !== 'published'
  return isUnpublished ? 'unpublish' : null
}

/**
 * Refuses to take away from patients what a live page needs: unpublished, moved to the trash, or replaced
 * by an older version that was a draft. It stands where every save comes through, one document or many.
 * What live pages only mention is taken down without a word: see `workflow/usage/needs.ts`.
 *
 * @throws APIError 409 with the list; nothing has been written by then
 */
export const guardUsage: CollectionBeforeChangeHook<StoredDocument> = async (saving) => {
  const { collection, data, originalDoc, operation, req } = saving
  const removal = operation === 'update' ? removalBy(saving) : null
  if (removal && originalDoc) {
    await refuseNeeded(req, { collection: collection.slug, id: originalDoc.id, removal })
  }
  return data
}

/** The same for a deletion for good, of a document that is in the trash, too. */
export const guardUsageBeforeDelete: CollectionBeforeDeleteHook = async (deletion) => {
  const { collection, id, req } = deletion
  await refuseNeeded(req, { collection: collection.slug, id: String(id), removal: 'delete' })
}
