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

/** On whatever is answered at a public path, a 404 included. */
export const routeTag = (path: string) => `route:${path}`

/** On every page that shows a global. */
export const globalTag = (slug: string) => `global:${slug}`
