import type { Language } from '@/lib/languages'
import { calendarDay } from '@/lib/dates'
import { breadcrumbsId, practiceId, siteId, subjectId, urlOf } from './ids'

/** Who read a page last, and when; times are ISO 8601. */
export type ReviewFacts = {
  lastReviewed?: string | null
  reviewers?: { name: string; credentials?: string | null; path: string }[]
}

/** What every page says of itself; times are ISO 8601 and become days of the practice's calendar. */
export type PageFacts = ReviewFacts & {
  title: string
  summary: string
  path: string
  language: Language
  updatedAt?: string | null
  /** The practice's IANA time zone. */
  timeZone: string
}

function reviewOf({ lastReviewed, reviewers = [], timeZone }: PageFacts) {
  return {
    ...(lastReviewed ? { lastReviewed: calendarDay(lastReviewed, timeZone) } : {}),
    ...(reviewers.length > 0
      ? {
          reviewedBy: reviewers.map(({ name, credentials, path }) => ({
            '@type': 'Person' as const,
            '@id': subjectId(path),
            name,
            url: urlOf(path),
            ...(credentials ? { honorificSuffix: credentials } : {}),
          })),
        }
      : {}),
  }
}

/** What stands in the structured data of every page, whatever its type. */
export function pageProperties(facts: PageFacts) {
  const { title, summary, path, language, updatedAt, timeZone } = facts
  return {
    '@id': urlOf(path),
    url: urlOf(path),
    name: title,
    description: summary,
    inLanguage: language,
    isPartOf: { '@id': siteId() },
    publisher: { '@id': practiceId() },
    ...(path === '/' || path === `/${language}`
      ? {}
      : { breadcrumb: { '@id': breadcrumbsId(path) } }),
    ...(updatedAt ? { dateModified: calendarDay(updatedAt, timeZone) } : {}),
    ...reviewOf(facts),
  }
}
