import type { Metadata } from 'next'
import { env } from '@/lib/env'
import type { Language } from '@/lib/languages'
import type { Picture } from '@/lib/picture'
import { absoluteURL } from '@/lib/routes'

/** What a document says in its SEO tab. */
export type StoredMeta = { title?: string | null; description?: string | null } | null | undefined

type PageFacts = {
  title: string
  description: string
  /** The public path of the page. */
  path: string
  language: Language
  siteName: string
  picture?: Picture | null
  /** What an editor wrote for search engines, in place of title and description. */
  meta?: StoredMeta
  kind?: 'website' | 'article'
}

const SHARED_LOCALES: Record<Language, string> = { en: 'en_US', es: 'es_US' }

function titleFor({ title, siteName, path }: PageFacts): string {
  return path === '/' || title === siteName ? title : `${title} – ${siteName}`
}

/** Title, description, canonical address and what link previews show. */
export function pageMetadata(facts: PageFacts): Metadata {
  const { path, language, siteName, picture, meta, kind = 'website' } = facts
  const title = meta?.title || titleFor(facts)
  const description = meta?.description || facts.description
  const url = absoluteURL(path, env.siteURL)
  return {
    metadataBase: new URL(env.siteURL),
    title,
    description,
    alternates: {
      canonical: url,
      types: { 'application/atom+xml': absoluteURL('/feed.xml', env.siteURL) },
    },
    openGraph: {
      title,
      description,
      url,
      siteName,
      locale: SHARED_LOCALES[language],
      type: kind,
      ...(picture?.social ? { images: [absoluteURL(picture.social, env.siteURL)] } : {}),
    },
  }
}

/** What a page that is not there tells search engines. */
export function missingMetadata(title: string): Metadata {
  return { title, robots: { index: false, follow: true } }
}
