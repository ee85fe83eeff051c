/** How a document uses another one. */
export type Use = {
  /** The collection of what is used. */
  collection: string
  /** A link: in a text, in a menu, of a redirect. It may lead to several kinds of page. */
  isLink: boolean
  /** The field must be filled before the document is published. */
  isRequired: boolean
  /** Nothing else stands in the field. */
  isOnlyOne: boolean
}

/** What stands on a page by law or as its content, wherever it is named. */
const NEVER_MISSING = [
  // The boxed warning and the safety information must stand beside the name of the medicine.
  'drug-products',
  // A picture, a film or its captions: a hole in the page, and a file that nobody can bring back.
  'media',
]

/**
 * Tells whether a page **needs** what it uses. Without it the page would be incomplete: a medicine without
 * its warnings, a figure without its picture, a question without its treatment, a use without its
 * condition. Taking away what a live page needs is refused.
 *
 * Everything else it only **mentions**: links in texts and menus, redirects, lists of related pages,
 * authors, the original of a translation. The renderer leaves those out, and the page is whole without
 * them, so they never keep anybody from taking a page down in seconds; they are told before it is done.
 */
export function needs({ collection, isLink, isRequired, isOnlyOne }: Use): boolean {
  if (isLink) return false
  return NEVER_MISSING.includes(collection) || (isRequired && isOnlyOne)
}
