import { randomUUID } from 'node:crypto'
import { setTimeout as wait } from 'node:timers/promises'
import { type Payload, ValidationError } from 'payload'
import type { Purge } from '../payload-types'
import { clearAll, clearTags, pageStore } from './pageStore.mjs'

/** How often a server asks for the purges of others, in milliseconds. */
const POLL_EVERY = 500
/** How long a save waits until its purge is written down, in milliseconds. */
const LONGEST_WAIT = 2_000
const RETRY_AFTER = 1_000
const AT_ONCE = 100
const KEPT_ROWS = 1_000
const PRUNE_EVERY = 50

type Row = Pick<Purge, 'id' | 'number' | 'writer' | 'tags'>
type State = { writer: string; unwritten: Set<string>; writing: Promise<void> | null }

const STATE_KEY = Symbol.for('plainwell.purges')

const isState = (value: unknown): value is State =>
  typeof value === 'object' && value !== null && 'unwritten' in value

/** One for this process, however often this module is bundled. */
function state(): State {
  const known: unknown = Reflect.get(globalThis, STATE_KEY)
  if (isState(known)) return known
  const fresh: State = { writer: randomUUID(), unwritten: new Set(), writing: null }
  Reflect.set(globalThis, STATE_KEY, fresh)
  return fresh
}

const isText = (value: unknown): value is string => typeof value === 'string'

const tagsOf = ({ tags }: Row): string[] => (Array.isArray(tags) ? tags.filter(isText) : [])

/** Waits without keeping a command line from ending. */
const pause = (milliseconds: number) => wait(milliseconds, undefined, { ref: false })

async function newestRow(payload: Payload): Promise<Row | null> {
  const query = { collection: 'purges', sort: '-number', limit: 1, pagination: false } as const
  return (await payload.db.find<Row>(query)).docs[0] ?? null
}

/** Old rows go, as many as no server can need: one that missed more throws all its pages away. */
async function prune(payload: Payload, number: number) {
  if (number % PRUNE_EVERY > 0) return
  const where = { number: { less_than: number - KEPT_ROWS } }
  await payload.db.deleteMany({ collection: 'purges', where })
}

/**
 * Writes a row under the number after the newest one. Two servers may choose the same number; the
 * second one is refused and takes the next. So a number is there only once all before it are, and
 * whoever has read up to a number has missed none.
 */
async function append(payload: Payload, tags: string[]): Promise<void> {
  const { writer } = state()
  for (;;) {
    const number = ((await newestRow(payload))?.number ?? 0) + 1
    try {
      await payload.db.create({ collection: 'purges', data: { number, writer, tags } })
      return await prune(payload, number)
    } catch (error) {
      if (!(error instanceof ValidationError)) throw error
      await pause(Math.random() * 20)
    }
  }
}

async function writeDown(payload: Payload): Promise<void> {
  const { unwritten } = state()
  let hasFailed = false
  while (unwritten.size > 0) {
    const tags = [...unwritten]
    unwritten.clear()
    try {
      await append(payload, tags)
    } catch (error) {
      for (const tag of tags) unwritten.add(tag)
      const msg = 'Other servers could not be told which pages to refresh. It is tried again.'
      if (!hasFailed) payload.logger.error({ err: error, msg })
      hasFailed = true
      await pause(RETRY_AFTER)
    }
  }
}

/**
 * Writes down which tags were purged, for every other server of the site. It waits a moment for that,
 * and goes on trying on its own where it takes longer; it never throws.
 */
export async function recordPurge(tags: Iterable<string>, payload: Payload): Promise<void> {
  const own = state()
  for (const tag of tags) own.unwritten.add(tag)
  own.writing ??= writeDown(payload).finally(() => {
    own.writing = null
  })
  await Promise.race([own.writing, pause(LONGEST_WAIT)])
}

type Reading = { payload: Payload; last: Row | null | undefined }

/** Begins anew where it is not known what was missed: no page is kept that might be old. */
async function beginAnew(reading: Reading) {
  reading.last = await newestRow(reading.payload)
  clearAll()
}

/** The rows from the last known one on; that one is among them. */
async function rowsFrom({ payload, last }: Reading): Promise<Row[]> {
  const { docs } = await payload.db.find<Row>({
    collection: 'purges',
    where: { number: { greater_than_equal: last?.number ?? 0 } },
    sort: 'number',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

/** Applies what is new. Where the last known row is gone, somebody changed the past: a restored backup. */
async function readOn(reading: Reading): Promise<void> {
  if (reading.last === undefined) return beginAnew(reading)
  const rows = await rowsFrom(reading)
  if (reading.last && rows.shift()?.id !== reading.last.id) return beginAnew(reading)
  for (const row of rows) {
    if (row.writer !== state().writer) clearTags(tagsOf(row))
    reading.last = row
  }
  if (rows.length >= AT_ONCE - 1) await readOn(reading)
}

async function poll(reading: Reading): Promise<void> {
  const store = pageStore()
  const { logger } = reading.payload
  try {
    await readOn(reading)
    if (store.isDatabaseAway) logger.info('The database is back.')
    store.isDatabaseAway = false
  } catch (error) {
    const msg = 'The database is away. Pages that are kept are still served.'
    if (!store.isDatabaseAway) logger.error({ err: error, msg })
    store.isDatabaseAway = true
  }
}

/**
 * Throws away, from now on, whatever another server or a command line purges, within a second. Only
 * in a process that serves pages; it is called before the first page is rendered.
 */
export async function followPurges(payload: Payload): Promise<void> {
  if (!pageStore().isServer) return
  const reading: Reading = { payload, last: undefined }
  const follow = async () => {
    await poll(reading)
    setTimeout(() => void follow(), POLL_EVERY).unref()
  }
  await follow()
}
