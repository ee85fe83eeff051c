import { type Language, isLanguage } from '@/lib/languages'
import { documentPath, fixedPath, isRoutedCollection, type FixedRoute } from '@/lib/routes'

type DocumentLink = { relationTo: string; value: unknown }

/** What an editor chose as the target of a link, as it is stored. */
export type StoredLink = {
  label?: string | null
  kind?: 'document' | 'list' | 'phone' | 'external' | null
  document?: DocumentLink | null
  list?: FixedRoute | null
  url?: string | null
}

/** A link as a component shows it. */
export type Link = { href: string; label: string }

/** The number of a `tel:` address: digits, with a leading `+` kept. */
export function phoneHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`
}

/** The path of a document that a link points to; `null` where it is not populated, unpublished or gone. */
export function documentHref(link: DocumentLink | null | undefined): string | null {
  if (!link || typeof link.value !== 'object' || link.value === null) return null
  const slug: unknown = Reflect.get(link.value, 'slug')
  const language: unknown = Reflect.get(link.value, 'language')
  if (typeof slug !== 'string' || !isLanguage(language)) return null
  if (!isRoutedCollection(link.relationTo)) return null
  return documentPath({ collection: link.relationTo, language, slug })
}

type LinkPlace = { language: Language; phone: string | null }

function hrefOf(link: StoredLink, { language, phone }: LinkPlace): string | null {
  if (link.kind === 'phone') return phone ? phoneHref(phone) : null
  if (link.kind === 'list') return link.list ? fixedPath(link.list, language) : null
  if (link.kind === 'external') return link.url ?? null
  return documentHref(link.document)
}

/** A stored link as a component shows it; `null` where its target is not there. */
export function resolveLink(link: StoredLink | null | undefined, place: LinkPlace): Link | null {
  const href = link ? hrefOf(link, place) : null
  return link?.label && href ? { href, label: link.label } : null
}
