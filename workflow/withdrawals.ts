import type { Payload } from 'payload'
import { now as storeNow, wasCleared } from '../delivery/pageStore.mjs'
import { WITHDRAWALS_TAG } from '../lib/cacheTags'
import type { Schedule } from '../payload-types'
import { OPEN_STATES } from './schedules'

/** Something that patients must not see any more from a moment on, in milliseconds since 1970. */
export type Withdrawal = { collection: string; id: string; at: number }

/** For how long a server believes what it has read, in milliseconds, unless the tag is cleared before. */
const BELIEVED = 1_000

type Known = { list: Promise<Withdrawal[]>; readAt: number }

const known = new WeakMap<Payload['db'], Known>()

type Row = Pick<Schedule, 'documentCollection' | 'documentId' | 'at'>

/** A schedule that has failed counts: what was to be taken down is not shown because nobody could. */
async function readWithdrawals({ db }: Pick<Payload, 'db'>): Promise<Withdrawal[]> {
  const { docs } = await db.find<Row>({
    collection: 'schedules',
    where: { and: [{ state: { in: OPEN_STATES } }, { action: { equals: 'unpublish' } }] },
    select: { documentCollection: true, documentId: true, at: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ documentCollection, documentId, at }) => ({
    collection: documentCollection,
    id: documentId,
    at: Date.parse(at),
  }))
}

const isBelieved = ({ readAt }: Known) =>
  storeNow() - readAt < BELIEVED && !wasCleared([WITHDRAWALS_TAG], readAt)

/**
 * What is to be taken down, whether its time has come or not. Every public read asks, so the answer is
 * kept for a moment.
 */
export function withdrawals({ db }: Pick<Payload, 'db'>): Promise<Withdrawal[]> {
  const before = known.get(db)
  if (before && isBelieved(before)) return before.list
  const fresh = { readAt: storeNow(), list: readWithdrawals({ db }) }
  known.set(db, fresh)
  fresh.list.catch(() => known.delete(db))
  return fresh.list
}

/** The ids of documents whose time is over, whether or not anything has taken them down yet. */
export async function withdrawnIds(payload: Pick<Payload, 'db'>): Promise<string[]> {
  const now = Date.now()
  const all = await withdrawals(payload)
  return [...new Set(all.filter(({ at }) => at <= now).map(({ id }) => id))]
}
