import { listTag } from '@/lib/cacheTags'
import { isLanguage, LANGUAGES, type Language } from '@/lib/languages'
import {
  articleListPath,
  COLLECTION_PATHS,
  documentPath,
  fixedPath,
  isRoutedCollection,
  type RoutedCollection,
} from '@/lib/routes'
import { countArticlePages } from './articles'
import { readDocuments } from './client'

type Entry = { path: string; lastModified: string | null }

const LISTS = [
  'home',
  'articles',
  'conditions',
  'treatments',
  'faqs',
  'clinicians',
  'locations',
] as const

const routed = Object.keys(COLLECTION_PATHS).filter(isRoutedCollection)

async function documentEntries(collection: RoutedCollection): Promise<Entry[]> {
  const { docs } = await readDocuments({
    collection,
    select: { slug: true, language: true, updatedAt: true },
    where: {},
    tags: LANGUAGES.map((language) => listTag(collection, language)),
    sort: ['slug', 'language'],
    depth: 0,
  })
  return docs.flatMap(({ slug, language, updatedAt }) =>
    slug && isLanguage(language)
      ? { path: documentPath({ collection, language, slug }), lastModified: updatedAt }
      : [],
  )
}

async function listEntries(language: Language): Promise<Entry[]> {
  const pages = await countArticlePages(language)
  const paths = LISTS.map((route) => fixedPath(route, language))
  for (let page = 2; page <= pages; page += 1) paths.push(articleListPath(page, language))
  return paths.map((path) => ({ path, lastModified: null }))
}

/** Every public page with its last change: lists first, then documents by collection and address. */
export async function listSitemapEntries(): Promise<Entry[]> {
  const lists = await Promise.all(LANGUAGES.map(listEntries))
  const documents = await Promise.all(routed.map(documentEntries))
  return [...lists.flat(), ...documents.flat()]
}
