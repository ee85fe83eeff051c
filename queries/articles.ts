import type { Where } from 'payload'
import { listTag, relatedTag, routeTag } from '@/lib/cacheTags'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { ArticlesSelect } from '@/payload-types'
import { type Address, atAddress, inLanguage, oncePerRender } from './addressed'
import { cardsOf } from './cards'
import { countDocuments, readDocuments } from './client'
import { lastFirstBy, orderedBy } from './order'

/** How many articles a page of the list shows. */
export const ARTICLES_PER_PAGE = 12

const newestFirst = () => lastFirstBy('publishedAt')

const cardSelect = {
  title: true,
  slug: true,
  language: true,
  summary: true,
  heroImage: true,
  publishedAt: true,
  updatedAt: true,
} as const satisfies ArticlesSelect

const feedSelect = {
  body: true,
  title: true,
  slug: true,
  summary: true,
  authors: true,
  publishedAt: true,
  updatedAt: true,
} as const satisfies ArticlesSelect

const pageSelect = {
  ...cardSelect,
  body: true,
  authors: true,
  conditions: true,
  treatments: true,
  references: true,
  translationOf: true,
  meta: true,
} as const satisfies ArticlesSelect

/** The article at an address, or `null`. */
export const getArticle = oncePerRender(async (address: Address) => {
  const path = documentPath({ collection: 'articles', ...address })
  const { docs } = await readDocuments({
    collection: 'articles',
    select: pageSelect,
    where: atAddress(address),
    tags: [routeTag(path)],
    limit: 1,
    depth: 2,
    ...(address.reader ? { reader: address.reader } : {}),
  })
  return docs[0] ?? null
})

/** An article as its page shows it. */
export type ArticlePage = NonNullable<Awaited<ReturnType<typeof getArticle>>>

/** The cards of a page of the list, newest first. Pages count from 1. */
export async function listArticles({ language, page }: { language: Language; page: number }) {
  const { docs, totalPages } = await readDocuments({
    collection: 'articles',
    select: cardSelect,
    where: inLanguage(language),
    tags: [listTag('articles', language)],
    sort: newestFirst(),
    limit: ARTICLES_PER_PAGE,
    page,
  })
  return { cards: cardsOf('articles', docs), totalPages }
}

/** How many articles a language has. */
export async function countArticles(language: Language): Promise<number> {
  return countDocuments({
    collection: 'articles',
    where: inLanguage(language),
    tags: [listTag('articles', language)],
  })
}

/** How many pages the list of a language has. */
export async function countArticlePages(language: Language): Promise<number> {
  return Math.ceil((await countArticles(language)) / ARTICLES_PER_PAGE)
}

type Newest = { language: Language; limit: number }

const newestOf = ({ language, limit }: Newest) => ({
  collection: 'articles' as const,
  where: inLanguage(language),
  tags: [listTag('articles', language)],
  sort: newestFirst(),
  limit,
})

/** The newest articles, as cards show them. */
export async function listNewestArticles(newest: Newest) {
  const { docs } = await readDocuments({ ...newestOf(newest), select: cardSelect })
  return docs
}

/** The newest articles with their authors and their texts, for the feed. */
export async function listFeedArticles(newest: Newest) {
  const { docs } = await readDocuments({ ...newestOf(newest), select: feedSelect, depth: 2 })
  return docs
}

type Place = { language: Language; id: string; publishedAt: string }

async function nextTo({ language, id, publishedAt }: Place, isNewer: boolean) {
  const than = isNewer ? { greater_than: publishedAt } : { less_than: publishedAt }
  const { docs } = await readDocuments({
    collection: 'articles',
    select: { title: true, slug: true, language: true },
    where: { and: [inLanguage(language), { publishedAt: than }, { id: { not_equals: id } }] },
    tags: [],
    sort: isNewer ? orderedBy('publishedAt') : newestFirst(),
    limit: 1,
    depth: 0,
  })
  return cardsOf('articles', docs)[0] ?? null
}

/** The articles that were published before and after one. */
export async function getNeighbours(place: Place) {
  const [older, newer] = await Promise.all([nextTo(place, false), nextTo(place, true)])
  return { older, newer }
}

const RELATIONS = ['conditions', 'treatments', 'authors'] as const

type About = {
  language: Language
  ids: string[]
  except?: string
  /** Which relations point to them, where that is known: a single one is found by its own index. */
  by?: readonly (typeof RELATIONS)[number][]
}

/** The cards of articles about any of these conditions or treatments, or by any of these clinicians. */
export async function listArticlesAbout({ language, ids, except, by = RELATIONS }: About) {
  if (ids.length === 0) return []
  const about: Where = { or: by.map((relation) => ({ [relation]: { in: ids } })) }
  const others: Where[] = except ? [{ id: { not_equals: except } }] : []
  const { docs } = await readDocuments({
    collection: 'articles',
    select: cardSelect,
    where: { and: [inLanguage(language), about, ...others] },
    tags: ids.map(relatedTag),
    sort: newestFirst(),
    limit: 6,
  })
  return cardsOf('articles', docs)
}
