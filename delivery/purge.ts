import type { Payload, PayloadRequest } from 'payload'
import { clearTags } from './pageStore.mjs'
import { recordPurge } from './tagTimes'

type Place = Pick<PayloadRequest, 'payload' | 'transactionID'>
type Database = Payload['db']

/** Without transactions Payload hands over nothing, or an empty object. */
const isOpen = (transaction: unknown): transaction is number | string =>
  typeof transaction === 'string' || typeof transaction === 'number'

/** The tags that wait for the end of their transaction. */
const waiting = new WeakMap<Database, Map<number | string, Set<string>>>()

async function purgeNow(tags: Set<string>, payload: Payload): Promise<void> {
  clearTags(tags)
  await recordPurge(tags, payload)
}

/** Has the database tell when a transaction is over: what it wrote is read by nobody before. */
function waitFor(payload: Payload): Map<number | string, Set<string>> {
  const { db } = payload
  const known = waiting.get(db)
  if (known) return known
  const held = new Map<number | string, Set<string>>()
  const { commitTransaction, rollbackTransaction } = db
  const release = async (transaction: Awaited<PayloadRequest['transactionID']>) => {
    const tags = held.get(transaction ?? '')
    held.delete(transaction ?? '')
    return tags
  }
  db.commitTransaction = async (id) => {
    await commitTransaction.call(db, id)
    const tags = await release(await id)
    if (tags) await purgeNow(tags, payload)
  }
  db.rollbackTransaction = async (id) => {
    await release(await id)
    await rollbackTransaction.call(db, id)
  }
  waiting.set(db, held)
  return held
}

/**
 * Throws away every rendered page that carries one of the tags, here and in every other server of the
 * site, as soon as what was written can be read. The next visitor gets a new page. It never throws: a
 * page that cannot be thrown away must not fail the save that asked for it.
 */
export async function purge(tags: Iterable<string>, { payload, transactionID }: Place) {
  try {
    const wanted = new Set(tags)
    const transaction = await transactionID
    if (!isOpen(transaction)) return await purgeNow(wanted, payload)
    const held = waitFor(payload)
    held.set(transaction, new Set([...(held.get(transaction) ?? []), ...wanted]))
  } catch (error) {
    payload.logger.error({ err: error, msg: 'Pages could not be refreshed' })
  }
}
