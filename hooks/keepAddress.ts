import {
  ValidationError,
  type CollectionBeforeValidateHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload'
import { DEFAULT_LANGUAGE } from '../lib/languages'
import { RESERVED_SEGMENTS, RESERVED_SLUGS } from '../lib/routes'
import { MAX_SLUG_LENGTH, slugify, slugifyPath } from '../lib/slug'

type AddressOptions = { titleField: string; segments: 'one' | 'many' }
type Saved = Record<string, unknown>
type SavedDocument = Saved & { id: string }

/** The document whose address is looked after, and the rules of its collection. */
type Place = AddressOptions & {
  collection: CollectionSlug
  id: unknown
  language: string
  req: PayloadRequest
}

const textOf = (data: Saved | undefined, field: string): string => {
  const value = data?.[field]
  return typeof value === 'string' ? value.trim() : ''
}

const isReserved = (slug: string, { segments }: AddressOptions) =>
  segments === 'many'
    ? RESERVED_SEGMENTS.includes(slug.split('/')[0] ?? '')
    : RESERVED_SLUGS.includes(slug)

/** The document that already has an address, in the trash or not. */
async function holderOf(slug: string, place: Place): Promise<Saved | undefined> {
  const { collection, id, language, req } = place
  const others = id ? [{ id: { not_equals: id } }] : []
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, { language: { equals: language } }, ...others] },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    req,
  })
  return docs[0] ? { ...docs[0] } : undefined
}

const numbered = (base: string, number: number) =>
  number === 1 ? base : `${base.slice(0, MAX_SLUG_LENGTH - 6).replace(/-+$/, '')}-${number}`

/** The first of `chronic-pain`, `chronic-pain-2`, … that is free. */
async function freeSlug(base: string, place: Place): Promise<string> {
  for (let number = 1; ; number += 1) {
    const slug = numbered(base, number)
    if (!isReserved(slug, place) && !(await holderOf(slug, place))) return slug
  }
}

function refuse(message: string, { collection, req }: Place): never {
  throw new ValidationError({ collection, errors: [{ path: 'slug', message }], req }, req.t)
}

async function checkedSlug(slug: string, place: Place): Promise<string> {
  if (isReserved(slug, place)) {
    refuse(`The address “${slug}” is used by the site itself. Choose another one.`, place)
  }
  const holder = await holderOf(slug, place)
  if (holder) {
    const where = holder.deletedAt ? ' (it is in the trash)' : ''
    const title = textOf(holder, place.titleField) || 'another document'
    refuse(`The address “${slug}” belongs to “${title}”${where}. Choose another one.`, place)
  }
  return slug
}

const madeSlug = (title: string) => slugify(title) || `untitled-${crypto.randomUUID().slice(0, 8)}`

/** Tells whether an address was made from a title: as it is, with a number, or for want of a title. */
function isMadeFrom(title: string, slug: string): boolean {
  const base = slugify(title)
  if (base === '') return /^untitled-[\da-f]{8}$/.test(slug)
  return Array.from({ length: 9 }, (_, index) => numbered(base, index + 1)).includes(slug)
}

/**
 * While a document was never public, an address made from its title follows the title. Autosaves see
 * titles that are half written, whose addresses may be taken.
 */
function followsTitle(original: Saved | undefined, title: { field: string; next: string }) {
  const before = textOf(original, title.field)
  const slug = textOf(original, 'slug')
  if (textOf(original, 'firstPublishedAt')) return false
  if (slug === slugify(before)) return true
  return slugify(before) !== slugify(title.next) && isMadeFrom(before, slug)
}

/** The address that a save asks for, or leads to where it asks for none. */
async function slugFor(data: Saved | undefined, { original, place }: SavePlace): Promise<string> {
  const clean = place.segments === 'many' ? slugifyPath : slugify
  const kept = clean(textOf(data, 'slug')) || textOf(original, 'slug')
  const unchanged = kept === textOf(original, 'slug')
  const next = textOf(data, place.titleField) || textOf(original, place.titleField)
  const isFresh =
    kept === '' || (unchanged && followsTitle(original, { field: place.titleField, next }))
  const made = madeSlug(next)
  return isFresh && made !== kept ? freeSlug(made, place) : checkedSlug(kept, place)
}

type SavePlace = { original: SavedDocument | undefined; place: Place }

/**
 * Keeps a document's address: makes it from the title where there is none, refuses one that is taken
 * in its language or that the site itself uses, and leaves it alone once the document was public.
 *
 * @throws ValidationError on the field `slug`
 */
export function keepAddress(options: AddressOptions): CollectionBeforeValidateHook<SavedDocument> {
  return async ({ collection, data, operation, originalDoc, req }) => {
    // The original of a copy is another document.
    const original = operation === 'update' ? originalDoc : undefined
    const language = textOf(data, 'language') || textOf(original, 'language') || DEFAULT_LANGUAGE
    const place = { ...options, collection: collection.slug, id: original?.id, language, req }
    const slug = await slugFor(data, { original, place })
    return { ...data, slug }
  }
}
