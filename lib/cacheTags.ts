import type { Language } from './languages'

/** The key under which a public read asks for the tags of what it reads: `context.cacheTags`, a `Set`. */
export const CACHE_TAGS_KEY = 'cacheTags'

/**
 * Tags that a rendered page carries, and that a change in the admin clears.
 * Ids are unique across collections in both databases, so a document's tag needs its id only.
 */

/** On every page that shows, or points to, the document with this id. */
export const documentTag = (id: string) => `document:${id}`

/** On every page that lists the published documents of a collection in a language. */
export const listTag = (collection: string, language: Language) => `list:${collection}:${language}`

/** On whatever asks whether a language has any published document of a collection. */
export const presenceTag = (collection: string, language: Language) =>
  `presence:${collection}:${language}`

/** On every page that lists what refers to the document with this id. */
export const relatedTag = (id: string) => `related:${id}`

/** Tags are sent in one line and parted by commas; whatever is no plain address is written in hexadecimal. */
const plain = (path: string) =>
  path.replace(/[^\w./~-]/gu, (letter) => `~${letter.codePointAt(0)?.toString(16)}`)

/** On whatever is answered at a public path, a 404 included. */
export const routeTag = (path: string) => `route:${plain(path)}`

/**
 * On every page that says something that the clock ends, such as the opening hours of today: it is
 * not served after that time.
 *
 * @param time - in milliseconds since 1970
 */
export const untilTag = (time: number) => `until:${Math.floor(time)}`

/** Cleared, here and in every other server, with every change of what is to be taken down, and when. */
export const WITHDRAWALS_TAG = 'withdrawals'

/** On every page that shows a global. */
export const globalTag = (slug: string) => `global:${slug}`
