import type { Article } from '../../payload-types'

/** What an article states, in the order of its page. A reviewer signs it. */
export const articleClinicalFields = [
  'language',
  'title',
  'summary',
  'body',
  'references',
] as const satisfies readonly (keyof Article)[]

/**
 * What a reviewer does not sign: who wrote it, the pages that list it as further reading, and its lead
 * picture and date.
 */
export const articleOtherFields = [
  'authors',
  'conditions',
  'treatments',
  'heroImage',
  'publishedAt',
] as const satisfies readonly (keyof Article)[]
