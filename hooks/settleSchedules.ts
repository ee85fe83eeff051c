import type { CollectionAfterChangeHook } from 'payload'
import { scheduledAt } from '../workflow/scheduleKey'
import { settledBy } from '../workflow/scheduleRules'
import { endSchedule, openSchedules } from '../workflow/schedules'
import { publicChange } from './refreshPages'
import type { StoredDocument } from './storedDocument'

/**
 * After a save that changed what patients see, ends the schedules that it has made up for: what somebody
 * publishes is not hidden because it was once to be taken down by then. Before `refreshPages`, since
 * pages that are rendered afterwards ask for what is to be taken down.
 */
export const settleSchedules: CollectionAfterChangeHook<StoredDocument> = async (hook) => {
  const { collection, doc, req } = hook
  const place = { collection: collection.slug, id: doc.id }
  const open = await openSchedules(req, place)
  const change = open.length > 0 ? await publicChange(hook) : null
  if (!change) return
  const at = Date.parse(scheduledAt(req.context, place)?.at ?? new Date().toISOString())
  const settled = settledBy(open, { isPublic: change.after !== null, at })
  for (const { id } of settled) await endSchedule(req, { id, state: 'cancelled' })
}
