/** The collections whose documents patients read, each with drafts, versions and trash. */
export const CONTENT = [
  'articles',
  'conditions',
  'treatments',
  'treatment-faqs',
  'drug-products',
  'clinicians',
  'locations',
  'pages',
] as const

/** One of {@link CONTENT}. */
export type Content = (typeof CONTENT)[number]
