import { randomBytes } from 'node:crypto'
import type { CollectionSlug, Payload, PayloadRequest } from 'payload'
import { isLanguage, type Language } from '../lib/languages'
import { isRoutedCollection, type RoutedCollection } from '../lib/routes'
import { cardHash, cardText, type ShareCard } from '../lib/shareCard/card'
import { cardJPEG } from '../lib/shareCard/jpeg'
import { type Words, wordsIn } from '../lib/words'

/** What is kept of a share image. */
export type Kept = { id: string; document: string; drawn: string; filename?: string | null }

/** What a card is made of, as the database holds it. */
export type Shown = {
  id: string
  title?: string | null
  name?: string | null
  credentials?: string | null
  language?: string | null
  deletedAt?: string | null
  _status?: string | null
}

type Place = { payload: Payload; collection: CollectionSlug }

/** The fields of {@link Shown}, so that no text is read with them. */
export const SHOWN = {
  title: true,
  name: true,
  credentials: true,
  language: true,
  deletedAt: true,
  _status: true,
} as const

const KINDS: Record<RoutedCollection, keyof Words | null> = {
  articles: 'kindArticle',
  conditions: 'kindCondition',
  treatments: 'kindTreatment',
  clinicians: 'kindClinician',
  locations: 'kindLocation',
  pages: null,
}

const NAME_BYTES = 12

function kindOf(collection: RoutedCollection, language: Language): string {
  const word = KINDS[collection]
  return word ? wordsIn(language)[word] : ''
}

function titleOf({ title, name, credentials }: Shown): string {
  const called = title ?? name ?? ''
  return credentials ? `${called}, ${credentials}` : called
}

/** The card of a document that patients see; `null` where they see none, or where it has no page. */
function cardOf({ collection, shown, practice }: Wanted): ShareCard | null {
  const { language, _status, deletedAt } = shown
  if (_status !== 'published' || deletedAt || !isLanguage(language)) return null
  if (!isRoutedCollection(collection)) return null
  return { title: titleOf(shown), kind: kindOf(collection, language), practice }
}

async function keptOf(payload: Payload, document: string): Promise<Kept | undefined> {
  const { docs } = await payload.find({
    collection: 'share-images',
    where: { document: { equals: document } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0]
}

/**
 * Draws a card and keeps it. A card that is drawn anew keeps its address, so that pages which name it
 * stay right. The address tells nothing of the document.
 */
async function keep(
  payload: Payload,
  image: { id: string; card: ShareCard; kept?: Kept | undefined },
) {
  const { id, card, kept } = image
  const bytes = await cardJPEG(card)
  const name = kept?.filename ?? `${randomBytes(NAME_BYTES).toString('hex')}.jpg`
  const file = { data: bytes, mimetype: 'image/jpeg', name, size: bytes.length }
  const data = { document: id, drawn: cardHash(card), alt: cardText(card) }
  const place = { collection: 'share-images', data, file, overwriteExistingFiles: true } as const
  if (kept) await payload.update({ ...place, id: kept.id, depth: 0 })
  else await payload.create({ ...place, depth: 0 })
}

/** A document as patients would see it, the practice's name, and the image that is kept of it. */
type Wanted = {
  collection: CollectionSlug
  shown: Shown
  practice: string
  kept: Kept | undefined
}

/**
 * Draws the share image of a document where patients see the document and the image does not show it,
 * and removes it where they do not.
 *
 * @returns whether anything was written
 */
export async function drawWanted(payload: Payload, wanted: Wanted): Promise<boolean> {
  const { shown, kept } = wanted
  const card = cardOf(wanted)
  if (card ? kept?.drawn === cardHash(card) : !kept) return false
  if (card) await keep(payload, { id: shown.id, card, kept })
  else if (kept) await payload.delete({ collection: 'share-images', id: kept.id, depth: 0 })
  return true
}

/** The name that the practice has now. */
export async function practiceName(payload: Payload): Promise<string> {
  return (await payload.findGlobal({ slug: 'practice', depth: 0 })).name
}

/**
 * Brings the share image of a document up to date. It is no part of the save's transaction, and never
 * throws: a picture that cannot be drawn must not fail a save.
 */
export async function keepUpToDate({ payload, collection }: Place, shown: Shown): Promise<void> {
  try {
    const kept = await keptOf(payload, shown.id)
    const practice = await practiceName(payload)
    await drawWanted(payload, { collection, shown, practice, kept })
  } catch (error) {
    const msg =
      'A share image could not be drawn. It is tried again when the document is published.'
    payload.logger.error({ err: error, msg, document: shown.id })
  }
}

/** The document as the database holds it, whatever a hook was given of it. */
export async function storedShown(
  req: PayloadRequest,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<Shown | null> {
  const where = { id: { equals: id } }
  return req.payload.db.findOne<Shown>({ collection, where, select: SHOWN, req })
}
