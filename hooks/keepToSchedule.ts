import type { CollectionBeforeChangeHook } from 'payload'
import { refusal } from '../workflow/refusal'
import { scheduledAt } from '../workflow/scheduleKey'
import { scheduleWords } from '../workflow/scheduleWords'
import type { ClinicalDocument } from './clinicalDocument'

/**
 * Lets a schedule publish nothing but the text that was approved when it was made, whatever somebody
 * saved in the meantime. It comes after `noteClinicalText`, whose hash it takes.
 *
 * @throws APIError 409; nothing has been written by then
 */
export const keepToSchedule: CollectionBeforeChangeHook<ClinicalDocument> = (hook) => {
  const { collection, data, originalDoc, req } = hook
  if (!originalDoc || data._status !== 'published') return data
  const scheduled = scheduledAt(req.context, { collection: collection.slug, id: originalDoc.id })
  if (scheduled && scheduled.hash !== data.clinicalHash) throw refusal(409, scheduleWords.edited)
  return data
}
