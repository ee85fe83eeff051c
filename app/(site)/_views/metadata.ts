import type { Metadata } from 'next'
import { fill } from '@/lib/fill'
import { DEFAULT_LANGUAGE, type Language } from '@/lib/languages'
import { pictureOf, type SharedPicture } from '@/lib/picture'
import { populated, populatedList, type Relation } from '@/lib/relations'
import {
  articleListPath,
  documentPath,
  fixedPath,
  hasMarkdown,
  type ListRoute,
  markdownPath,
  type RoutedCollection,
} from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { Clinician, Media } from '@/payload-types'
import { getShareImage } from '@/queries/shareImages'
import { getHome, getPractice } from '@/queries/site'
import { listRouteTranslations, listTranslations } from '@/queries/translations'
import { type ArticleMeta, missingMetadata, pageMetadata, type StoredMeta } from '@/seo/metadata'

type DocumentFacts = {
  id: string
  slug?: string | null
  title?: string
  name?: string
  summary?: string
  heroImage?: string | Media | null
  photo?: string | Media | null
  meta?: (StoredMeta & { image?: string | Media | null }) | null
  translationOf?: Relation<{ id: string }>
  updatedAt: string
  publishedAt?: string | null
  authors?: (string | Clinician)[] | null
}

type Place = { collection: RoutedCollection; language: Language }

const titleOf = ({ title, name }: DocumentFacts) => title ?? name ?? ''

/** The picture of a document for link previews. */
function sharedPictureOf({ meta, heroImage, photo }: DocumentFacts): SharedPicture | null {
  return pictureOf(populated(meta?.image ?? heroImage ?? photo))?.social ?? null
}

function articleMeta({ authors, publishedAt, updatedAt }: DocumentFacts): ArticleMeta {
  const paths = populatedList(authors).flatMap(({ slug, language }) =>
    slug ? [{ path: documentPath({ collection: 'clinicians', language, slug }) }] : [],
  )
  return { publishedAt: publishedAt ?? null, updatedAt, authors: paths }
}

/** The metadata of a document's page, or of the page that says that nothing is there. */
export async function documentMetadata(
  document: DocumentFacts | null,
  { collection, language }: Place,
): Promise<Metadata> {
  if (!document) return missingMetadata(wordsIn(language))
  const { slug, summary = '', meta = null } = document
  const path = documentPath({ collection, language, slug: slug ?? '' })
  const { name: siteName } = await getPractice()
  return pageMetadata({
    ...{ path, language, siteName, meta },
    title: titleOf(document),
    description: summary,
    picture: sharedPictureOf(document) ?? (await getShareImage(document.id)),
    article: collection === 'articles' ? articleMeta(document) : null,
    translations: await listTranslations(collection, { ...document, language }),
    markdown: hasMarkdown(collection) ? markdownPath(path) : null,
  })
}

/** The metadata of a list, or of one of its later pages. Pages count from 1. */
export async function listMetadata(
  route: ListRoute,
  { language, page = 1 }: { language: Language; page?: number },
): Promise<Metadata> {
  const words = wordsIn(language)
  const { name: siteName } = await getPractice()
  const isFirst = page === 1
  const path = isFirst ? fixedPath(route, language) : articleListPath(page, language)
  const number = `${words.page} ${page}`
  return pageMetadata({
    ...{ path, language, siteName },
    title: isFirst ? words[route] : `${words[route]}, ${number}`,
    description: isFirst ? words[`${route}Intro`] : `${words[`${route}Intro`]} ${number}.`,
    translations: isFirst ? await listRouteTranslations(route, language) : [],
    markdown: route === 'faqs' ? markdownPath(path) : null,
  })
}

/** The metadata of the home page of a language. */
export async function homeMetadata(language: Language): Promise<Metadata> {
  const [practice, home] = await Promise.all([getPractice(), getHome(language)])
  const unwritten = language === DEFAULT_LANGUAGE ? practice.name : wordsIn(language).home
  return pageMetadata({
    title: unwritten,
    description: home?.introduction ?? practice.description ?? '',
    path: fixedPath('home', language),
    language,
    siteName: practice.name,
    meta: home ? { title: `${practice.name} – ${home.heading}` } : null,
    picture: pictureOf(populated(home?.image))?.social ?? null,
    translations: await listRouteTranslations('home', language),
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
