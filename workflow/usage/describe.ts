import type { CollectionSlug } from 'payload'
import { admins } from '../../access/admins'
import { staff } from '../../access/staff'
import type { Action } from '../ask'
import { refusal } from '../refusal'
import { titleAt } from '../titleAt'
import { workflowWords } from '../words'
import { impactOf } from './impact'
import { isLive, keepsDrafts, storedAt } from './source'
import { rowsTo, toldOf } from './usedOn'

/** Tells staff where a document is used, and what a change of it touches. */
export const describeUsage: Action = async ({ req, place }) => {
  if (!staff({ req })) throw refusal(403, workflowWords.signIn)
  const stored = await storedAt(req, place)
  if (!stored) throw refusal(404, workflowWords.notFound)
  const rows = await rowsTo(req, place)
  const collection: CollectionSlug = place.collection
  return {
    title: titleAt(req, place, stored),
    isLive: isLive(req.payload, collection, stored),
    isInTrash: Boolean(stored.deletedAt),
    hasDrafts: keepsDrafts(req.payload, collection),
    ...(await toldOf(req, rows)),
    impact: await impactOf(req, { ...place, document: stored, rows }),
    mayGoOn: admins({ req }),
  }
}
