import type { PayloadRequest, Where } from 'payload'
import { purge } from '../delivery/purge'
import { WITHDRAWALS_TAG } from '../lib/cacheTags'
import type { Schedule } from '../payload-types'
import type { Place } from './place'
import type { ScheduleAction } from './scheduleRules'

/** What a schedule is while it is not over. */
export const OPEN_STATES: Schedule['state'][] = ['waiting', 'failed']

/** The schedules of a document that wait or have failed, the earliest first. */
export async function openSchedules(
  { payload, transactionID }: Pick<PayloadRequest, 'payload' | 'transactionID'>,
  { collection, id }: Place,
): Promise<Schedule[]> {
  const { docs } = await payload.find({
    collection: 'schedules',
    where: {
      and: [
        { documentCollection: { equals: collection } },
        { documentId: { equals: id } },
        { state: { in: OPEN_STATES } },
      ],
    },
    sort: 'at',
    depth: 0,
    pagination: false,
    ...(transactionID ? { req: { transactionID } } : {}),
  })
  return docs
}

/** The one place of a document for a schedule that waits. */
export const slotOf = ({ collection, id }: Place, action: ScheduleAction) =>
  `${collection}:${id}:${action}`

const isSchedule = (value: unknown): value is Schedule =>
  typeof value === 'object' && value !== null && 'slot' in value

type Database = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

/**
 * Changes a schedule in one step, if it is still as a condition says.
 *
 * @returns the schedule as it is now, or `null` where it was not as it says
 */
export async function changeSchedule(
  { payload, transactionID }: Database,
  { id, where, data }: { id: string; where: Where; data: Partial<Schedule> },
): Promise<Schedule | null> {
  const changed: unknown = await payload.db.updateOne({
    collection: 'schedules',
    where: { and: [{ id: { equals: id } }, where] },
    data: { ...data, updatedAt: new Date().toISOString() },
    options: { atomic: true },
    ...(transactionID ? { req: { transactionID } } : {}),
  })
  return isSchedule(changed) ? changed : null
}

/** Ends a schedule that waits or has failed; `null` where it is over already. */
export async function endSchedule(
  database: Database,
  { id, ...end }: { id: string; state: Schedule['state']; problem?: string | null },
): Promise<Schedule | null> {
  const finishedAt = new Date().toISOString()
  const data = { ...end, finishedAt, slot: `over:${id}` }
  const where = { state: { in: OPEN_STATES } }
  const ended = await changeSchedule(database, { id, where, data })
  if (ended?.action === 'unpublish') await purge([WITHDRAWALS_TAG], database)
  return ended
}
