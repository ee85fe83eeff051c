import { cache } from 'react'
import { documentTag, presenceTag, relatedTag } from '@/lib/cacheTags'
import { isLanguage, LANGUAGES, type Language } from '@/lib/languages'
import { type Relation, relationId } from '@/lib/relations'
import {
  documentPath,
  fixedPath,
  type LanguagePath,
  LISTED_COLLECTIONS,
  type ListRoute,
  type RoutedCollection,
} from '@/lib/routes'
import { countDocuments, readDocuments } from './client'
import { getHome } from './site'

/** A document as far as its translations need to know it. */
type Translated = {
  id: string
  language: Language
  translationOf?: Relation<{ id: string }>
}

/** The published documents that say the same: an original and its translations. One read a render. */
const readFamily = cache(async (collection: RoutedCollection, original: string) => {
  const { docs } = await readDocuments({
    collection,
    select: { slug: true, language: true },
    where: { or: [{ id: { equals: original } }, { translationOf: { equals: original } }] },
    // What translates the original refers to it; the original itself may appear later.
    tags: [documentTag(original), relatedTag(original)],
    sort: ['language', 'slug'],
    depth: 0,
  })
  return docs.flatMap(({ slug, language }): LanguagePath[] =>
    slug && isLanguage(language)
      ? [{ language, path: documentPath({ collection, language, slug }) }]
      : [],
  )
})

/** The published pages that say the same as a document in the other languages, one for each language. */
export async function listTranslations(
  collection: RoutedCollection,
  document: Translated,
): Promise<LanguagePath[]> {
  const family = await readFamily(collection, relationId(document.translationOf) ?? document.id)
  return LANGUAGES.filter((language) => language !== document.language).flatMap(
    (language) => family.find((member) => member.language === language) ?? [],
  )
}

/** Tells whether a list, or the home page, has anything to show in a language. */
export const hasContentIn = cache(async (route: ListRoute | 'home', language: Language) => {
  if (route === 'home') return (await getHome(language)) !== null
  const collection = LISTED_COLLECTIONS[route]
  const count = await countDocuments({
    collection,
    where: { language: { equals: language } },
    tags: [presenceTag(collection, language)],
  })
  return count > 0
})

/** A list, or the home page, in the other languages in which it has something to show. */
export async function otherListsOf(
  route: ListRoute | 'home',
  language: Language,
): Promise<LanguagePath[]> {
  const others = LANGUAGES.filter((other) => other !== language)
  const filled = await Promise.all(others.map((other) => hasContentIn(route, other)))
  return others
    .filter((_, index) => filled[index])
    .map((other) => ({ language: other, path: fixedPath(route, other) }))
}

/** The same list, or home page, in the other languages; none where one of the two sides is empty. */
export async function listRouteTranslations(
  route: ListRoute | 'home',
  language: Language,
): Promise<LanguagePath[]> {
  return (await hasContentIn(route, language)) ? otherListsOf(route, language) : []
}
