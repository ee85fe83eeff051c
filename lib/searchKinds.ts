/** The kinds of pages that a search looks through, in the order of its results. */
export const SEARCH_KINDS = [
  'conditions',
  'treatments',
  'faqs',
  'articles',
  'clinicians',
  'pages',
] as const

/** One of {@link SEARCH_KINDS}. */
export type SearchKind = (typeof SEARCH_KINDS)[number]
