// @ts-check
import { createHash } from 'node:crypto'

const MINUTE = 60
const DAY = 86_400
/** Proxies refuse headers of more than a few kilobytes, and CDNs more than 128 tags. */
const MAX_TAGS = 100
/** Next's own tags, and the times until which pages hold, mean nothing to a CDN. */
const NOT_FOR_CDNS = /^(?:_N_T_|until:)/

/** @param {string[]} styles - hashes of the styles that stand in the page itself */
const policy = (styles) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src ${["'self'", ...styles].join(' ')}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
  ].join('; ')

/** The tag that stands for all others on a page that carries too many. */
export const MANY = 'many'

/**
 * What a tag is called in `Cache-Tag` and `Surrogate-Key`: eight letters, so that many fit.
 *
 * @param {string} tag - out of lib/cacheTags
 */
export const cdnTag = (tag) => createHash('sha256').update(tag).digest('base64url').slice(0, 8)

/**
 * The tags under which a CDN files a page. Whoever purges by them purges `many` too.
 *
 * @param {string[]} tags
 */
export function cdnTags(tags) {
  const own = [...new Set(tags.filter((tag) => !NOT_FOR_CDNS.test(tag)))]
  return own.length > MAX_TAGS ? [MANY] : own.map(cdnTag)
}

/**
 * How long caches may keep a page. A browser asks every time, and is answered with 304 where nothing
 * has changed. A CDN keeps it for the given seconds, never longer than it holds, and shows an old one
 * only while the site answers with errors.
 *
 * @param {{ cdnSeconds: number, until: number }} options - `until` in milliseconds since 1970
 */
export function lifetimeHeaders({ cdnSeconds, until }) {
  const left = Math.max(0, Math.floor((until - Date.now()) / 1000))
  const age = Math.min(cdnSeconds, left)
  const late = Math.min(cdnSeconds, MINUTE, left - age)
  const rest = `stale-while-revalidate=${late}, stale-if-error=${DAY}`
  return {
    'cache-control': `public, max-age=0, s-maxage=${age}, ${rest}`,
    // By the letter of HTTP, s-maxage forbids stale-if-error; this one is for CDNs only, and does not.
    'cdn-cache-control': `max-age=${age}, ${rest}`,
  }
}

/** For answers that nobody may keep, such as those to a patient's own search. */
export const PRIVATE_HEADERS = { 'cache-control': 'private, no-store' }

/**
 * The headers by which a CDN throws a page away: one for most of them, one for Fastly.
 *
 * @param {string[]} tags
 */
export function tagHeaders(tags) {
  const list = cdnTags(tags)
  return list.length > 0 ? { 'cache-tag': list.join(','), 'surrogate-key': list.join(' ') } : {}
}

/**
 * Nothing foreign, nothing inline but the site's own style; and where browsers find which links they may
 * fetch ahead.
 *
 * @param {string[]} [styles] - hashes of the styles that stand in the page itself
 */
export const documentHeaders = (styles = []) => ({
  'content-security-policy': policy(styles),
  'speculation-rules': '"/speculation-rules.json"',
})
