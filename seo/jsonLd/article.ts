import type { Article, MedicalWebPage, Person } from 'schema-dts'
import { calendarDay } from '@/lib/dates'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { GraphNode } from './graph'
import { practiceId, subjectId, urlOf } from './ids'
import { type PageFacts, pageProperties } from './page'

type Author = {
  name: string
  credentials?: string | null
  slug?: string | null
  language: Language
}

type ArticleFacts = PageFacts & {
  updatedAt: string
  publishedAt?: string | null
  /** The address of the lead picture, as the page shows it. */
  image?: string | null
  authors: Author[]
}

const isNamed = (path: string, { reviewers = [] }: ArticleFacts) =>
  reviewers.some((reviewer) => reviewer.path === path)

/** An author, or only the id of one who is named already: as the reviewer of the page. */
function personOf({ name, credentials, slug, language }: Author, facts: ArticleFacts): Person[] {
  if (!slug) return []
  const path = documentPath({ collection: 'clinicians', language, slug })
  if (isNamed(path, facts)) return [{ '@type': 'Person', '@id': subjectId(path) }]
  return [
    {
      '@type': 'Person',
      '@id': subjectId(path),
      name,
      url: urlOf(path),
      ...(credentials ? { honorificSuffix: credentials } : {}),
    },
  ]
}

/** Structured data for the page of an article. */
export function articleJsonLd(facts: ArticleFacts): GraphNode[] {
  const { title, summary, path, language, publishedAt, updatedAt, image, timeZone } = facts
  const author = facts.authors.flatMap((one) => personOf(one, facts))
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    ...pageProperties(facts),
    mainEntity: { '@id': subjectId(path) },
  }
  const article: Article = {
    '@type': 'Article',
    '@id': subjectId(path),
    headline: title,
    description: summary,
    url: urlOf(path),
    inLanguage: language,
    dateModified: calendarDay(updatedAt, timeZone),
    publisher: { '@id': practiceId() },
    mainEntityOfPage: { '@id': urlOf(path) },
    ...(publishedAt ? { datePublished: calendarDay(publishedAt, timeZone) } : {}),
    ...(image ? { image: urlOf(image) } : {}),
    ...(author.length > 0 ? { author } : {}),
  }
  return [page, article]
}
