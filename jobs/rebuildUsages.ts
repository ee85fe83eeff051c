import type { CollectionSlug, Payload } from 'payload'
import { forgetElsewhere, indexedIds, keepUses, type Known } from '../workflow/usage/keep'
import { USING_COLLECTIONS } from '../workflow/usage/source'
import { eachDocument } from './eachDocument'

/**
 * Raised whenever `usagesIn` or `needs` answer something else: every server then makes its index anew. What
 * version 1 made on MongoDB lacks all but a hundred documents of each collection.
 */
const VERSION = 2
const KEY = 'usages'
/** How many saves of each collection may have been in flight when a server died. */
const RECENT = 5

/** One run after the other: two at once would write the same. */
let lastRun: Promise<unknown> = Promise.resolve()

// eslint-disable-next-line max-params -- which collection of which Payload, and what is known
async function rebuildCollection(payload: Payload, collection: CollectionSlug, known: Known) {
  const gone = await indexedIds(payload, collection)
  let count = 0
  const select = { createdAt: true } as const
  for await (const { id } of eachDocument<{ id: string }>(payload, { collection, select })) {
    await keepUses({ payload }, { source: { collection, id }, known })
    gone.delete(id)
    count += 1
  }
  for (const id of gone) await keepUses({ payload }, { source: { collection, id }, known })
  return count
}

async function rebuildAll(payload: Payload): Promise<number> {
  const known: Known = new Map()
  const globals = payload.globals.config.map(({ slug }) => slug)
  let count = 0
  await forgetElsewhere(payload, { collections: USING_COLLECTIONS, globals })
  for (const collection of USING_COLLECTIONS) {
    count += await rebuildCollection(payload, collection, known)
  }
  for (const id of globals) {
    await keepUses({ payload }, { source: { collection: id, id }, known })
    count += 1
  }
  await payload.kv.set(KEY, { version: VERSION })
  return count
}

/**
 * Makes the index of what uses what anew from the documents. It writes only what differs, and may run
 * while people work.
 *
 * @returns how many documents and settings it looked into
 */
export async function rebuildUsages(payload: Payload): Promise<number> {
  const run = lastRun.then(() => rebuildAll(payload))
  lastRun = run.catch(() => {})
  return run
}

/** Looks again at what was saved last: a server that died may have saved it and not indexed it. */
async function repairRecent(payload: Payload): Promise<void> {
  const known: Known = new Map()
  for (const collection of USING_COLLECTIONS) {
    const { docs } = await payload.find({
      collection,
      draft: true,
      trash: true,
      select: { updatedAt: true },
      sort: '-updatedAt',
      limit: RECENT,
      depth: 0,
      pagination: false,
    })
    for (const { id } of docs) await keepUses({ payload }, { source: { collection, id }, known })
  }
}

/** Whether this database has an index that this version of the server made. */
async function hasIndex(payload: Payload): Promise<boolean> {
  const note: unknown = await payload.kv.get(KEY)
  return typeof note === 'object' && note !== null && Reflect.get(note, 'version') === VERSION
}

/**
 * Makes the index where there is none, as in a database of an older version, and mends it where a server
 * died in the middle of a save. Called at every start. It never throws: the index can wait.
 */
export async function ensureUsages(payload: Payload): Promise<void> {
  try {
    if (await hasIndex(payload)) await repairRecent(payload)
    else await rebuildUsages(payload)
  } catch (error) {
    const msg =
      'The index of where things are used could not be made. Run: npm run references:rebuild'
    payload.logger.error({ err: error, msg })
  }
}
