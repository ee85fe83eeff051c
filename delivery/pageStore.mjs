// @ts-check

/**
 * @typedef {{ kind: string, html?: string, status?: number, body?: Uint8Array, rscData?: Uint8Array,
 *   segmentData?: Map<string, unknown>, headers?: Record<string, unknown> }} CachedValue
 * @typedef {{ revalidate?: number | false, expire?: number }} CacheControl
 * @typedef {{ key: string, value: CachedValue, tags: string[], startedAt: number, checkedAt: number,
 *   until: number, bytes: number, cacheControl?: CacheControl | undefined }} Entry
 * @typedef {{ entries: Map<string, Entry>, bytes: number, share: number }} Shelf
 * @typedef {{ maxBytes: number, cdnSeconds: number }} Limits
 * @typedef {{ pages: Shelf, missing: Shelf, clearedAt: Map<string, number>, allClearedAt: number,
 *   starts: Map<string, number[]>, given: WeakMap<CachedValue, Entry>, limits: Limits,
 *   isServer: boolean, isDatabaseAway: boolean }} Store
 */

/** No render takes longer; a start without an end is forgotten after this time, in milliseconds. */
const LONGEST_RENDER = 60_000
const MAX_STARTS = 10_000
const MAX_CLEARED_TAGS = 20_000
/** Addresses where nothing is are without number, so they get a small part of the memory. */
const SHARE_OF_MISSING = 1 / 16
const MEGABYTE = 1024 * 1024
const STORE_KEY = Symbol.for('plainwell.pages')

/** @param {number} share @returns {Shelf} */
const emptyShelf = (share) => ({ entries: new Map(), bytes: 0, share })

/** @returns {Store} */
const emptyStore = () => ({
  pages: emptyShelf(1 - SHARE_OF_MISSING),
  missing: emptyShelf(SHARE_OF_MISSING),
  clearedAt: new Map(),
  allClearedAt: -1,
  starts: new Map(),
  given: new WeakMap(),
  limits: { maxBytes: 256 * MEGABYTE, cdnSeconds: 1 },
  isServer: false,
  isDatabaseAway: false,
})

/**
 * The one store of this process. Next makes a handler for every request, and bundles modules more
 * than once, so the store is kept where all of them find it.
 *
 * @returns {Store}
 */
export function pageStore() {
  const holder = /** @type {Record<symbol, Store | undefined>} */ (globalThis)
  return (holder[STORE_KEY] ??= emptyStore())
}

/** Milliseconds with a fraction, so that a purge and a render of the same millisecond keep their order. */
export const now = () => performance.timeOrigin + performance.now()

/** @param {string} key */
const recentStarts = (key) =>
  (pageStore().starts.get(key) ?? []).filter((time) => now() - time < LONGEST_RENDER)

/**
 * Notes that a render begins.
 *
 * @param {string} key
 */
export function noteStart(key) {
  const { starts } = pageStore()
  const recent = recentStarts(key)
  starts.delete(key)
  starts.set(key, [...recent, now()])
  for (const oldest of starts.keys()) {
    if (starts.size <= MAX_STARTS) return
    starts.delete(oldest)
  }
}

/**
 * The earliest moment at which the render that is being stored can have begun.
 *
 * @param {string} key
 */
export function takeStart(key) {
  const { starts } = pageStore()
  const recent = recentStarts(key)
  if (recent.length > 1) starts.set(key, recent.slice(0, -1))
  else starts.delete(key)
  return recent[0] ?? now() - LONGEST_RENDER
}

/**
 * Throws away every page that carries one of the tags, those that are being rendered included.
 *
 * @param {Iterable<string>} tags
 */
export function clearTags(tags) {
  const store = pageStore()
  for (const tag of tags) store.clearedAt.set(tag, now())
  if (store.clearedAt.size > MAX_CLEARED_TAGS) clearAll()
}

/** Throws away every page. */
export function clearAll() {
  const store = pageStore()
  store.clearedAt.clear()
  store.allClearedAt = now()
}

/**
 * Tells whether something that was begun at a time, and carries these tags, was thrown away since.
 *
 * @param {string[]} tags
 * @param {number} since
 */
export function wasCleared(tags, since) {
  const { clearedAt, allClearedAt } = pageStore()
  return allClearedAt >= since || tags.some((tag) => (clearedAt.get(tag) ?? -1) >= since)
}

/** @param {Shelf} shelf @param {string} key */
function take(shelf, key) {
  const entry = shelf.entries.get(key)
  if (!entry) return
  shelf.entries.delete(key)
  shelf.bytes -= entry.bytes
}

/** @param {Shelf} shelf */
function evict(shelf) {
  const most = pageStore().limits.maxBytes * shelf.share
  for (const key of shelf.entries.keys()) {
    if (shelf.bytes <= most) return
    take(shelf, key)
  }
}

/** @param {Entry} entry */
const shelfOf = ({ value }) => {
  const { pages, missing } = pageStore()
  return value.status === 404 ? missing : pages
}

/**
 * Forgets what is stored under a key.
 *
 * @param {string} key
 */
export function drop(key) {
  const { pages, missing } = pageStore()
  for (const shelf of [pages, missing]) take(shelf, key)
}

/**
 * Stores an entry as the one that was used last, and throws away what was used longest ago until the
 * rest fits.
 *
 * @param {Entry} entry
 */
export function keep(entry) {
  drop(entry.key)
  const shelf = shelfOf(entry)
  shelf.entries.set(entry.key, entry)
  shelf.bytes += entry.bytes
  evict(shelf)
}

/**
 * What is stored under a key; from now on it is what was used last.
 *
 * @param {string} key
 */
export function find(key) {
  const { pages, missing } = pageStore()
  for (const { entries } of [pages, missing]) {
    const entry = entries.get(key)
    if (!entry) continue
    entries.delete(key)
    entries.set(key, entry)
    return entry
  }
  return undefined
}
