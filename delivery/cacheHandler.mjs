// @ts-check
import { withoutScripts, withStatus } from './pageFinish.mjs'

/**
 * @typedef {{ kind: string, html?: string, status?: number, body?: Uint8Array, rscData?: Uint8Array,
 *   headers?: Record<string, unknown>, data?: { body?: string } }} CachedValue
 * @typedef {{ revalidate?: number | false, expire?: number }} CacheControl
 * @typedef {{ kind?: string, tags?: string[], softTags?: string[], cacheControl?: CacheControl }} Context
 * @typedef {{ value: CachedValue, tags: string[], startedAt: number, bytes: number,
 *   cacheControl?: CacheControl }} Entry
 * @typedef {{ entries: Map<string, Entry>, bytes: number, clearedAt: Map<string, number>,
 *   starts: Map<string, number[]> }} Store
 */

const MAX_BYTES = 256 * 1024 * 1024
/** No render takes longer; a start without an end is forgotten after this time, in milliseconds. */
const LONGEST_RENDER = 60_000
const TAGS_HEADER = 'x-next-cache-tags'

const STORE_KEY = Symbol.for('plainwell.pageCache')

/**
 * The one store of this process: Next makes a handler for every request.
 *
 * @returns {Store}
 */
function sharedStore() {
  const holder = /** @type {Record<symbol, Store | undefined>} */ (globalThis)
  const known = holder[STORE_KEY]
  if (known) return known
  /** @type {Store} */
  const store = { entries: new Map(), bytes: 0, clearedAt: new Map(), starts: new Map() }
  holder[STORE_KEY] = store
  return store
}

/** Milliseconds with a fraction, so that a purge and a render of the same millisecond keep their order. */
const now = () => performance.timeOrigin + performance.now()

/** @param {CachedValue} value */
function bytesOf(value) {
  const text = (value.html?.length ?? 0) + (value.data?.body?.length ?? 0)
  return text + (value.body?.byteLength ?? 0) + (value.rscData?.byteLength ?? 0) + 512
}

/** @param {CachedValue} value @param {Context} context */
function tagsOf(value, context) {
  const header = value.headers?.[TAGS_HEADER]
  const own = typeof header === 'string' ? header.split(',') : []
  return [...own, ...(context.tags ?? [])]
}

/**
 * Makes a rendered page ready for patients, in place, so that the first visitor gets it too.
 *
 * @param {CachedValue} value
 */
function finish(value) {
  if (value.kind !== 'APP_PAGE' || typeof value.html !== 'string') return
  const { html, status } = withStatus(value.html)
  value.html = withoutScripts(html)
  if (status) value.status = status
}

/**
 * Rendered pages in memory. An entry is as old as the moment its render began, so a page that was
 * being rendered while something on it was published is thrown away too. Nothing is kept on disk:
 * after a restart every page is rendered anew.
 */
export default class PageCache {
  constructor() {
    this.store = sharedStore()
  }

  /** @param {string} key */
  noteStart(key) {
    const recent = (this.store.starts.get(key) ?? []).filter(
      (time) => now() - time < LONGEST_RENDER,
    )
    this.store.starts.set(key, [...recent, now()])
  }

  /**
   * The earliest moment at which the render that is being stored can have begun.
   *
   * @param {string} key
   */
  takeStart(key) {
    const recent = (this.store.starts.get(key) ?? []).filter(
      (time) => now() - time < LONGEST_RENDER,
    )
    if (recent.length > 1) this.store.starts.set(key, recent.slice(0, -1))
    else this.store.starts.delete(key)
    return recent[0] ?? now()
  }

  /** @param {string[]} tags @param {number} since */
  wasCleared(tags, since) {
    return tags.some((tag) => (this.store.clearedAt.get(tag) ?? -1) >= since)
  }

  /** @param {string} key */
  drop(key) {
    const entry = this.store.entries.get(key)
    if (!entry) return
    this.store.entries.delete(key)
    this.store.bytes -= entry.bytes
  }

  /** @param {Entry} entry */
  isDue(entry) {
    const seconds = entry.cacheControl?.revalidate
    return typeof seconds === 'number' && now() - entry.startedAt > seconds * 1000
  }

  /** @param {string} key @param {Context} context */
  async get(key, context) {
    const entry = this.store.entries.get(key)
    const tags = [...(entry?.tags ?? []), ...(context.tags ?? []), ...(context.softTags ?? [])]
    if (!entry || this.wasCleared(tags, entry.startedAt)) {
      this.drop(key)
      this.noteStart(key)
      return null
    }
    if (this.isDue(entry)) this.noteStart(key)
    this.store.entries.delete(key)
    this.store.entries.set(key, entry)
    return {
      lastModified: entry.startedAt,
      value: entry.value,
      ...(entry.cacheControl ? { cacheControl: entry.cacheControl } : {}),
    }
  }

  /** @param {string} key @param {CachedValue | null} value @param {Context} context */
  // eslint-disable-next-line max-params -- Next calls it so
  async set(key, value, context) {
    const startedAt = this.takeStart(key)
    if (value) finish(value)
    if (value && (value.status ?? 200) >= 500) return
    this.drop(key)
    if (!value) return
    const { cacheControl } = context
    const bytes = bytesOf(value)
    this.store.entries.set(key, {
      value,
      tags: tagsOf(value, context),
      startedAt,
      bytes,
      ...(cacheControl ? { cacheControl } : {}),
    })
    this.store.bytes += bytes
    this.evict()
  }

  /** Throws away what was used longest ago, until the rest fits. */
  evict() {
    for (const key of this.store.entries.keys()) {
      if (this.store.bytes <= MAX_BYTES) return
      this.drop(key)
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    for (const tag of [tags].flat()) this.store.clearedAt.set(tag, now())
  }

  resetRequestCache() {}
}
