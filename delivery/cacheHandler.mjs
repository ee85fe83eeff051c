// @ts-check
import { createHash } from 'node:crypto'
import { documentHeaders, lifetimeHeaders, PRIVATE_HEADERS, tagHeaders } from './pageHeaders.mjs'
import { withMarks, withoutScripts } from './pageFinish.mjs'
import { withStyle } from './pageStyle.mjs'
import { boundFrameworkMemory } from './frameworkMemory.mjs'
import * as store from './pageStore.mjs'

/**
 * @typedef {import('./pageStore.mjs').CachedValue} CachedValue
 * @typedef {import('./pageStore.mjs').Entry} Entry
 * @typedef {{ kind?: string, tags?: string[],
 *   cacheControl?: import('./pageStore.mjs').CacheControl }} Context
 */

const TAGS_HEADER = 'x-next-cache-tags'
/** What Next's own client reads; patients' pages have none. */
const CLIENT_HEADERS = [TAGS_HEADER, 'x-nextjs-stale-time']
/** On pages it names scripts to fetch ahead; a route that sends it says what it is a version of. */
const PAGE_CLIENT_HEADERS = [...CLIENT_HEADERS, 'link']
const UNTIL = /^until:(\d+)$/
/** Every search is a page of its own, and there is no end of them. */
const SEARCH = /\/\$\/[a-z]{2}\/search\/./
const KEPT_KINDS = ['APP_PAGE', 'APP_ROUTE']
const BYTES_OF_AN_ENTRY = 1024
const LOG_EVERY = 60_000

let loggedAt = -LOG_EVERY

/** @param {string} what @param {unknown} error */
function logNowAndThen(what, error) {
  if (performance.now() - loggedAt < LOG_EVERY) return
  loggedAt = performance.now()
  console.error(what, error)
}

/** A string takes two bytes a letter as soon as one letter needs them. @param {string} text */
const bytesOfText = (text) => (/[\u0100-\uffff]/.test(text) ? 2 : 1) * text.length

/** @param {string} key @param {CachedValue} value @param {string[]} tags */
// eslint-disable-next-line max-params -- each of the three takes memory
function bytesOf(key, value, tags) {
  const texts = [key, value.html ?? '', JSON.stringify(value.headers ?? {}), ...tags]
  const text = texts.reduce((sum, one) => sum + bytesOfText(one), 0)
  return text + (value.body?.byteLength ?? 0) + tags.length * 16 + BYTES_OF_AN_ENTRY
}

/** @param {CachedValue} value @param {Context} context */
function tagsOf(value, context) {
  const header = value.headers?.[TAGS_HEADER]
  const own = typeof header === 'string' && header ? header.split(',') : []
  return [...own, ...(context.tags ?? [])]
}

/** The first moment at which the page does not hold any more. @param {string[]} tags */
const untilOf = (tags) =>
  Math.min(...tags.map((tag) => Number(UNTIL.exec(tag)?.[1] ?? Number.POSITIVE_INFINITY)))

/** @param {string} text */
const linkTo = (text) => `<!DOCTYPE html><title>${text}</title><p><a href="${text}">${text}</a></p>`

/** @param {CachedValue} value */
function finishPage(value) {
  const { html, status, location } = withMarks(value.html ?? '')
  if (status) value.status = status
  const isMoved = location !== undefined
  const page = isMoved
    ? { html: linkTo(location.replaceAll('&', '&amp;')), hashes: [] }
    : withStyle(withoutScripts(html))
  value.html = page.html
  // The client runtime that would ask for these is not on the page.
  value.rscData = Buffer.alloc(0)
  value.segmentData?.clear()
  return { ...documentHeaders(page.hashes), ...(isMoved ? { location } : {}) }
}

/** @param {CachedValue} value */
const finishRoute = ({ body }) => ({
  ...documentHeaders(),
  ...(body ? { etag: `"${createHash('sha256').update(body).digest('base64url')}"` } : {}),
})

/**
 * Makes what was rendered ready for patients, in place, so that the first visitor gets it too.
 *
 * @param {CachedValue} value
 * @param {{ tags: string[], until: number, isSearch: boolean }} options
 */
function finish(value, { tags, until, isSearch }) {
  const isPage = value.kind === 'APP_PAGE'
  const own = isPage ? finishPage(value) : finishRoute(value)
  const dropped = isPage ? PAGE_CLIENT_HEADERS : CLIENT_HEADERS
  const { cdnSeconds } = store.pageStore().limits
  const shared = { ...lifetimeHeaders({ cdnSeconds, until }), ...tagHeaders(tags) }
  const said = Object.entries(value.headers ?? {}).filter(([name]) => !dropped.includes(name))
  value.headers = { ...own, ...(isSearch ? PRIVATE_HEADERS : shared), ...Object.fromEntries(said) }
}

/** @param {Entry} entry */
function isDue({ cacheControl, checkedAt }) {
  const seconds = cacheControl?.revalidate
  return typeof seconds === 'number' && store.now() - checkedAt > seconds * 1000
}

/**
 * The value of an entry as it is sent now: what ends by the clock is kept by nobody beyond that.
 *
 * @param {Entry} entry
 */
function asSentNow(entry) {
  const { value, until } = entry
  const { limits, given } = store.pageStore()
  const sent = Number.isFinite(until)
    ? {
        ...value,
        headers: { ...value.headers, ...lifetimeHeaders({ ...limits, until }) },
      }
    : value
  given.set(sent, entry)
  return sent
}

/**
 * What may be sent for a key. A page that ended by the clock is rendered anew; only while the database
 * is away, and nothing can be rendered, it is better than none.
 *
 * @param {string} key
 */
function read(key) {
  const entry = store.find(key)
  if (!entry || store.wasCleared(entry.tags, entry.startedAt)) {
    store.drop(key)
    store.noteStart(key)
    return null
  }
  if (Date.now() >= entry.until && !store.pageStore().isDatabaseAway) {
    store.noteStart(key)
    return null
  }
  if (isDue(entry)) store.noteStart(key)
  const { checkedAt, cacheControl } = entry
  const value = asSentNow(entry)
  return { lastModified: checkedAt, value, ...(cacheControl ? { cacheControl } : {}) }
}

/**
 * Next hands a page back where it could not be rendered anew. It stays as old as it is, and is tried
 * again after the seconds that Next names.
 *
 * @param {CachedValue} value
 * @param {Context} context
 */
function wasHandedBack(value, { cacheControl }) {
  const entry = store.pageStore().given.get(value)
  if (!entry) return false
  entry.checkedAt = store.now()
  entry.cacheControl = cacheControl
  return true
}

/** @param {string} key @param {CachedValue} value @param {Context} context */
// eslint-disable-next-line max-params -- as Next's own `set`
function write(key, value, context) {
  const startedAt = store.takeStart(key)
  if (wasHandedBack(value, context)) return
  const tags = tagsOf(value, context)
  const until = untilOf(tags)
  const isSearch = SEARCH.test(key)
  finish(value, { tags, until, isSearch })
  if (isSearch || (value.status ?? 200) >= 500) return
  const bytes = bytesOf(key, value, tags)
  boundFrameworkMemory()
  const { cacheControl } = context
  store.keep({ key, value, tags, startedAt, checkedAt: startedAt, until, bytes, cacheControl })
}

/**
 * Rendered pages in memory. An entry is as old as the moment its render began, so a page that was
 * being rendered while something on it was published is thrown away too. Nothing is kept on disk:
 * after a restart every page is rendered anew. Whatever goes wrong in here, the request is answered.
 */
export default class PageCache {
  /** @param {string} key @param {Context} context */
  async get(key, context) {
    if (context.kind === 'FETCH') return null
    try {
      return read(key)
    } catch (error) {
      logNowAndThen('A kept page could not be read.', error)
      return null
    }
  }

  /** @param {string} key @param {CachedValue | null} value @param {Context} context */
  // eslint-disable-next-line max-params -- Next calls it so
  async set(key, value, context) {
    try {
      if (!value) store.drop(key)
      else if (KEPT_KINDS.includes(value.kind)) write(key, value, context)
    } catch (error) {
      logNowAndThen('A page could not be kept.', error)
    }
  }

  /** @param {string | string[]} tags */
  async revalidateTag(tags) {
    store.clearTags([tags].flat())
  }

  resetRequestCache() {}
}
