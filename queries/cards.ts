import { isLanguage } from '@/lib/languages'
import { type Picture, pictureOf } from '@/lib/picture'
import { populated } from '@/lib/relations'
import { documentPath, type RoutedCollection } from '@/lib/routes'
import type { Media } from '@/payload-types'

/** What a list shows of a document, and where it leads. */
export type Card = {
  id: string
  title: string
  href: string
  summary: string
  picture: Picture | null
  /** ISO 8601; articles only. */
  publishedAt: string | null
}

type CardDocument = {
  id: string
  slug?: string | null
  language?: unknown
  title?: string | null
  name?: string | null
  summary?: string | null
  heroImage?: string | Media | null
  photo?: string | Media | null
  publishedAt?: string | null
}

/** The card of a document; `null` where it has no address. */
export function cardOf(collection: RoutedCollection, document: CardDocument): Card | null {
  const { id, slug, language, title, name, summary, heroImage, photo, publishedAt } = document
  if (!slug || !isLanguage(language)) return null
  return {
    id,
    title: title ?? name ?? '',
    href: documentPath({ collection, language, slug }),
    summary: summary ?? '',
    picture: pictureOf(populated(heroImage ?? photo)),
    publishedAt: publishedAt ?? null,
  }
}

/** The cards of documents, each once, without those that have no address. */
export function cardsOf(collection: RoutedCollection, documents: CardDocument[]): Card[] {
  const cards = documents.flatMap((document) => cardOf(collection, document) ?? [])
  return [...new Map(cards.map((card) => [card.id, card])).values()]
}
