import type { Metadata } from 'next'
import { env } from '@/lib/env'
import { DEFAULT_LANGUAGE, type Language } from '@/lib/languages'
import type { SharedPicture } from '@/lib/picture'
import { absoluteURL, fixedPath, type LanguagePath } from '@/lib/routes'
import type { Words } from '@/lib/words'

/** What a document says in its SEO tab. */
export type StoredMeta = { title?: string | null; description?: string | null } | null | undefined

/** When an article was published and changed, ISO 8601, and the pages of who wrote it. */
export type ArticleMeta = {
  publishedAt?: string | null
  updatedAt: string
  authors: { path: string }[]
}

type PageFacts = {
  title: string
  description: string
  /** The public path of the page. */
  path: string
  language: Language
  siteName: string
  /** What link previews show. */
  picture?: SharedPicture | null
  /** What an editor wrote for search engines, in place of title and description. */
  meta?: StoredMeta
  article?: ArticleMeta | null
  /** The same page in other languages. */
  translations?: LanguagePath[]
  /** The path of the page's Markdown version, where it has one. */
  markdown?: string | null
}

const SHARED_LOCALES: Record<Language, string> = { en: 'en_US', es: 'es_US' }

const urlOf = (path: string) => absoluteURL(path, env.siteURL)

function titleFor({ title, siteName }: PageFacts): string {
  return title === siteName ? title : `${title} – ${siteName}`
}

/** The page in each language, itself among them; nothing where it is not translated. */
function languagesOf({ path, language, translations = [] }: PageFacts) {
  if (translations.length === 0) return {}
  const all = [{ path, language }, ...translations]
  const unspecified = all.find((one) => one.language === DEFAULT_LANGUAGE)
  const pairs = all.map((one): [string, string] => [one.language, urlOf(one.path)])
  if (unspecified) pairs.push(['x-default', urlOf(unspecified.path)])
  return { languages: Object.fromEntries(pairs) }
}

const alternatesOf = (facts: PageFacts): Metadata['alternates'] => ({
  canonical: urlOf(facts.path),
  ...languagesOf(facts),
  types: {
    'application/atom+xml': urlOf(fixedPath('feed', facts.language)),
    ...(facts.markdown ? { 'text/markdown': urlOf(facts.markdown) } : {}),
  },
})

function kindOf({ article }: PageFacts) {
  if (!article) return { type: 'website' as const }
  const { publishedAt, updatedAt, authors } = article
  return {
    type: 'article' as const,
    modifiedTime: updatedAt,
    authors: authors.map(({ path }) => urlOf(path)),
    ...(publishedAt ? { publishedTime: publishedAt } : {}),
  }
}

/** Title, description, the addresses of the page in each form and language, and what link previews show. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { path, language, siteName, picture, meta } = facts
  const title = meta?.title || titleFor(facts)
  const description = meta?.description || facts.description
  return {
    metadataBase: new URL(env.siteURL),
    title,
    description,
    alternates: alternatesOf(facts),
    openGraph: {
      title,
      description,
      url: urlOf(path),
      siteName,
      locale: SHARED_LOCALES[language],
      ...kindOf(facts),
      ...(picture ? { images: [{ ...picture, url: urlOf(picture.url) }] } : {}),
    },
    twitter: { card: picture ? 'summary_large_image' : 'summary' },
  }
}

/** What a page that is not there tells search engines. */
export function missingMetadata({ notFoundTitle, notFoundText }: Words): Metadata {
  const robots = { index: false, follow: true }
  return { title: notFoundTitle, description: notFoundText, robots }
}
