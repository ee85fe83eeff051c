import { listTag } from '@/lib/cacheTags'
import { isLanguage, LANGUAGES, type Language } from '@/lib/languages'
import { pictureOf, type StoredPicture } from '@/lib/picture'
import { type Relation, relationId } from '@/lib/relations'
import {
  articleListPath,
  COLLECTION_PATHS,
  documentPath,
  fixedPath,
  isRoutedCollection,
  type LanguagePath,
  LISTED_COLLECTIONS,
  type ListRoute,
  type RoutedCollection,
} from '@/lib/routes'
import { countArticlePages } from './articles'
import { readDocuments } from './client'
import { getHome } from './site'
import { hasContentIn, listRouteTranslations } from './translations'

/** A page with the time of its last change (ISO 8601), its lead picture and its other languages. */
export type SitemapPage = LanguagePath & {
  lastModified: string | null
  image: string | null
  translations: LanguagePath[]
}

type StoredPage = {
  id: string
  slug?: string | null
  language?: unknown
  updatedAt: string
  translationOf?: Relation<{ id: string }>
  heroImage?: Relation<{ id: string }>
  photo?: Relation<{ id: string }>
}

const ROUTED = Object.keys(COLLECTION_PATHS).filter(isRoutedCollection)

const everyLanguage = (collection: string) =>
  LANGUAGES.map((language) => listTag(collection, language))

const pageSelect = { slug: true, language: true, translationOf: true, updatedAt: true } as const

/** The documents of a collection, as far as the sitemap tells of them. */
function readPages(collection: RoutedCollection): Promise<{ docs: StoredPage[] }> {
  const shared = {
    where: {},
    tags: everyLanguage(collection),
    sort: ['slug', 'language'],
    depth: 0 as const,
    // Whatever changes in one of them clears the tags of its list.
    isWholeList: true,
  }
  if (collection === 'articles') {
    return readDocuments({ collection, select: { ...pageSelect, heroImage: true }, ...shared })
  }
  if (collection === 'clinicians') {
    return readDocuments({ collection, select: { ...pageSelect, photo: true }, ...shared })
  }
  // The other pages show no lead picture.
  return readDocuments({ collection, select: pageSelect, ...shared })
}

/** The address of each picture of the media library, as pages show it. */
async function pictureAddresses(): Promise<Map<string, string>> {
  // The address is made from the name of the file when it is read.
  const size = { url: true, filename: true, width: true, mimeType: true } as const
  const { docs } = await readDocuments({
    collection: 'media',
    select: {
      url: true,
      filename: true,
      width: true,
      height: true,
      sizes: { webp480: size, webp960: size, webp1600: size },
    },
    where: { mimeType: { contains: 'image/' } },
    tags: [],
    depth: 0,
    isWholeList: true,
  })
  return new Map(
    docs.flatMap((picture): [string, string][] => {
      const stored: StoredPicture = picture
      const address = pictureOf(stored)?.src
      return address ? [[picture.id, address]] : []
    }),
  )
}

/** The pages of a collection, each with the others of its family in other languages. */
function pagesOf(
  collection: RoutedCollection,
  { docs, pictures }: { docs: StoredPage[]; pictures: Map<string, string> },
): SitemapPage[] {
  const families = new Map<string, LanguagePath[]>()
  const pages = docs.flatMap((document) => {
    const { id, slug, language, updatedAt } = document
    if (!slug || !isLanguage(language)) return []
    const page = { language, path: documentPath({ collection, language, slug }) }
    const original = relationId(document.translationOf) ?? id
    families.set(original, [...(families.get(original) ?? []), page])
    const picture = relationId(document.heroImage ?? document.photo)
    const image = picture ? (pictures.get(picture) ?? null) : null
    return [{ ...page, original, lastModified: updatedAt, image }]
  })
  return pages.map(({ original, ...page }) => ({
    ...page,
    translations: (families.get(original) ?? []).filter(
      ({ language }) => language !== page.language,
    ),
  }))
}

const newest = (times: (string | null)[]) =>
  times
    .filter((time) => time !== null)
    .sort()
    .at(-1)

type Documents = Record<RoutedCollection, SitemapPage[]>

async function newestQuestion(language: Language): Promise<string | null> {
  const { docs } = await readDocuments({
    collection: 'treatment-faqs',
    select: { updatedAt: true },
    where: { language: { equals: language } },
    tags: [listTag('treatment-faqs', language)],
    sort: ['-updatedAt', 'slug'],
    limit: 1,
    depth: 0,
    isWholeList: true,
  })
  return docs[0]?.updatedAt ?? null
}

/** When a list last changed: when the newest of what it lists did. */
async function changeOf(route: ListRoute, { language, documents }: ListPlace) {
  const collection = LISTED_COLLECTIONS[route]
  if (collection === 'treatment-faqs') return newestQuestion(language)
  const listed = documents[collection].filter((page) => page.language === language)
  return newest(listed.map(({ lastModified }) => lastModified)) ?? null
}

type ListPlace = { language: Language; documents: Documents }

const isListRoute = (route: string): route is ListRoute => Object.hasOwn(LISTED_COLLECTIONS, route)

async function listPages(route: ListRoute, place: ListPlace): Promise<SitemapPage[]> {
  const { language } = place
  if (!(await hasContentIn(route, language))) return []
  const lastModified = await changeOf(route, place)
  const translations = await listRouteTranslations(route, language)
  const first = { language, path: fixedPath(route, language), lastModified, image: null }
  const later = []
  const pages = route === 'articles' ? await countArticlePages(language) : 1
  for (let page = 2; page <= pages; page += 1) {
    later.push({ ...first, path: articleListPath(page, language), translations: [] })
  }
  return [{ ...first, translations }, ...later]
}

/** What the home page shows some of. */
const HOME_SHOWS = ['articles', 'conditions', 'treatments', 'clinicians', 'locations'] as const

/** The home page of a language; the default language has one even before anything was written. */
async function homePage({ language, documents }: ListPlace): Promise<SitemapPage[]> {
  const path = fixedPath('home', language)
  const home = await getHome(language)
  if (!home && path !== '/') return []
  const shown = HOME_SHOWS.flatMap((collection) => documents[collection]).filter(
    (page) => page.language === language,
  )
  const image = typeof home?.image === 'object' ? (pictureOf(home.image)?.src ?? null) : null
  return [
    {
      ...{ language, path, image },
      lastModified: newest(shown.map(({ lastModified }) => lastModified)) ?? null,
      translations: await listRouteTranslations('home', language),
    },
  ]
}

async function readAll(): Promise<Documents> {
  const pictures = await pictureAddresses()
  const read = async (collection: RoutedCollection) => {
    const { docs } = await readPages(collection)
    return pagesOf(collection, { docs, pictures })
  }
  const [articles, conditions, treatments, clinicians, locations, pages] = await Promise.all([
    read('articles'),
    read('conditions'),
    read('treatments'),
    read('clinicians'),
    read('locations'),
    read('pages'),
  ])
  return { articles, conditions, treatments, clinicians, locations, pages }
}

/** Every public page: lists that show something first, then documents by collection and address. */
export async function listSitemapEntries(): Promise<SitemapPage[]> {
  const documents = await readAll()
  const lists = await Promise.all(
    LANGUAGES.map(async (language) => {
      const place = { language, documents }
      const routes = Object.keys(LISTED_COLLECTIONS).filter(isListRoute)
      const below = await Promise.all(routes.map((route) => listPages(route, place)))
      return [...(await homePage(place)), ...below.flat()]
    }),
  )
  return [...lists.flat(), ...ROUTED.flatMap((collection) => documents[collection])]
}
