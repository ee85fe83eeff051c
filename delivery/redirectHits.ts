import type { Payload } from 'payload'
import { env } from '../lib/env'
import { pathAsRead } from '../lib/redirectPath'
import type { Redirect } from '../payload-types'
import { pageStore } from './pageStore.mjs'

/** How often what was counted is written down, in milliseconds. */
const WRITE_EVERY = 5_000
/** How many addresses are counted at once: those that somebody makes up are without number. */
const MOST_PATHS = 1_000
const LONGEST_PATH = 500

type Counted = Map<string, number>

const COUNTED_KEY = Symbol.for('plainwell.redirectHits')

const isCounted = (value: unknown): value is Counted => value instanceof Map

/** One for this process, however often this module is bundled. */
function counted(): Counted {
  const known: unknown = Reflect.get(globalThis, COUNTED_KEY)
  if (isCounted(known)) return known
  const fresh: Counted = new Map()
  Reflect.set(globalThis, COUNTED_KEY, fresh)
  return fresh
}

function add(path: string, times: number) {
  const hits = counted()
  if (!hits.has(path) && hits.size >= MOST_PATHS) return
  hits.set(path, (hits.get(path) ?? 0) + times)
}

/**
 * Counts an answer that is a redirect, or that says that a page is gone. What is kept is a number for
 * each address, and nothing of who asked or when. It is in memory until it is written down.
 */
export function countAnswer({ method, path, status }: CountedAnswer): void {
  const isCountable = method === 'GET' && (status === 308 || status === 410)
  // The framework redirects addresses with a slash at their end to those without, and those count.
  if (!isCountable || path.length > LONGEST_PATH || path.endsWith('/')) return
  add(pathAsRead(path, env.siteURL), 1)
}

/** What was answered, as far as it is counted. */
export type CountedAnswer = { method: string | undefined; path: string; status: number }

/** The day of a moment, as a date field without a time holds it. */
const dayOf = (time: Date) => `${time.toISOString().slice(0, 10)}T12:00:00.000Z`

type Counts = Pick<Redirect, 'id' | 'from' | 'hits'>

/** The Markdown version of a page counts as the page. */
const pageOf = (path: string) => path.replace(/\.md$/, '')

function byPage(hits: Counted): Counted {
  const pages: Counted = new Map()
  for (const [path, times] of hits) {
    pages.set(pageOf(path), (pages.get(pageOf(path)) ?? 0) + times)
  }
  return pages
}

async function writeCounts(payload: Payload, hits: Counted): Promise<void> {
  const pages = byPage(hits)
  const { docs } = await payload.db.find<Counts>({
    collection: 'redirects',
    where: { from: { in: [...pages.keys()] } },
    pagination: false,
    limit: 0,
  })
  for (const { id, from, hits: before } of docs) {
    const times = pages.get(from) ?? 0
    await payload.db.updateOne({
      collection: 'redirects',
      id,
      data: {
        // Other servers count too; adding is left to the database.
        hits: typeof before === 'number' ? { $inc: times } : times,
        lastUsed: dayOf(new Date()),
        // Whoever has the redirect open must not be told that somebody changed it.
        updatedAt: null,
      },
      returning: false,
    })
    hits.delete(from)
  }
}

/**
 * Writes down what was counted since the last time, past hooks, versions and the audit log. Where the
 * database does not answer, it is tried again; it never throws.
 */
export async function writeHits(payload: Payload): Promise<void> {
  const hits = new Map(counted())
  if (hits.size === 0) return
  counted().clear()
  try {
    await writeCounts(payload, hits)
  } catch (error) {
    for (const [path, times] of hits) add(path, times)
    payload.logger.warn({ err: error, msg: 'Followed redirects could not be counted yet.' })
  }
}

/** Writes down now and then what this process counts. Only in a process that serves pages. */
export function keepCountingHits(payload: Payload): void {
  if (!pageStore().isServer) return
  const write = async () => {
    if (!pageStore().isDatabaseAway) await writeHits(payload)
    setTimeout(() => void write(), WRITE_EVERY).unref()
  }
  setTimeout(() => void write(), WRITE_EVERY).unref()
}
