import type { Article, WithContext } from 'schema-dts'
import type { Language } from '@/lib/languages'
import { practiceId, subjectId, urlOf } from './ids'

type ArticleFacts = {
  title: string
  summary: string
  path: string
  language: Language
  publishedAt?: string | null
  updatedAt: string
  image?: string | null
  authors: { name: string; path: string }[]
}

/** Structured data for an article. */
export function articleJsonLd(facts: ArticleFacts): WithContext<Article> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': subjectId(facts.path),
    headline: facts.title,
    description: facts.summary,
    url: urlOf(facts.path),
    inLanguage: facts.language,
    dateModified: facts.updatedAt,
    publisher: { '@type': 'MedicalClinic', '@id': practiceId() },
    ...(facts.publishedAt ? { datePublished: facts.publishedAt } : {}),
    ...(facts.image ? { image: urlOf(facts.image) } : {}),
    ...(facts.authors.length > 0
      ? {
          author: facts.authors.map(({ name, path }) => ({
            '@type': 'Person' as const,
            name,
            url: urlOf(path),
          })),
        }
      : {}),
  }
}
