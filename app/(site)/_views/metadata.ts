import type { Metadata } from 'next'
import { fill } from '@/lib/fill'
import type { Language } from '@/lib/languages'
import { pictureOf } from '@/lib/picture'
import { populated } from '@/lib/relations'
import { documentPath, fixedPath, type FixedRoute, type RoutedCollection } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { Media } from '@/payload-types'
import { getPractice } from '@/queries/site'
import { missingMetadata, pageMetadata, type StoredMeta } from '@/seo/metadata'

type DocumentFacts = {
  slug?: string | null
  title?: string
  name?: string
  summary?: string
  heroImage?: string | Media | null
  photo?: string | Media | null
  meta?: (StoredMeta & { image?: string | Media | null }) | null
}

type Place = { collection: RoutedCollection; language: Language }

const titleOf = ({ title, name }: DocumentFacts) => title ?? name ?? ''

const pictureFor = ({ meta, heroImage, photo }: DocumentFacts) =>
  pictureOf(populated(meta?.image ?? heroImage ?? photo))

/** The metadata of a document's page, or of the page that says that nothing is there. */
export async function documentMetadata(
  document: DocumentFacts | null,
  { collection, language }: Place,
): Promise<Metadata> {
  if (!document) return missingMetadata(wordsIn(language).notFoundTitle)
  const { slug, summary = '', meta = null } = document
  const { name: siteName } = await getPractice()
  return pageMetadata({
    title: titleOf(document),
    description: summary,
    path: documentPath({ collection, language, slug: slug ?? '' }),
    language,
    siteName,
    picture: pictureFor(document),
    meta,
    kind: collection === 'articles' ? 'article' : 'website',
  })
}

type ListRoute = Extract<
  FixedRoute,
  'articles' | 'conditions' | 'treatments' | 'faqs' | 'clinicians' | 'locations'
>

/** The metadata of a list. */
export async function listMetadata(route: ListRoute, language: Language): Promise<Metadata> {
  const words = wordsIn(language)
  const { name: siteName } = await getPractice()
  return pageMetadata({
    title: words[route],
    description: words[`${route}Intro`],
    path: fixedPath(route, language),
    language,
    siteName,
  })
}

/** The metadata of the search and of its results, which no search engine is to list. */
export async function searchMetadata(language: Language, query?: string): Promise<Metadata> {
  const words = wordsIn(language)
  const { name } = await getPractice()
  const title = query ? fill(words.searchResults, { query }) : words.search
  return {
    title: `${title} – ${name}`,
    description: words.searchIntro,
    robots: { index: false, follow: true },
  }
}
