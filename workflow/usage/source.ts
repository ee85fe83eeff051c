import type { CollectionSlug, Field, GlobalSlug, Payload, PayloadRequest } from 'payload'
import { CONTENT } from '../../lib/content'
import { isDocumentId } from '../../lib/documentIds'
import { type Usage, usagesIn } from './usagesIn'

/** A document that uses others. Settings have no id of their own; their name stands there twice. */
export type Source = { collection: string; id: string }

/** Where patients see a use, or staff only. */
export type Kind = 'live' | 'draft'

/** What a document uses, in the text that patients read and in a draft that is newer. */
export type Uses = Record<Kind, Usage[]>

/** Who asks the database; a request carries the transaction in which it does. */
export type Asker = Pick<PayloadRequest, 'payload'> & Partial<Pick<PayloadRequest, 'transactionID'>>

/**
 * The collections whose documents use others for patients to see. Accounts and what is written down about
 * documents (sign-offs, reviews, …) are no pages; taking a page away changes nothing of them.
 */
export const USING_COLLECTIONS = [...CONTENT, 'media', 'redirects'] as const

/** The collections whose documents have a panel that says where they are used. */
export const USED_COLLECTIONS = [...CONTENT, 'media'] as const

type Stored = { id: string; _status?: string | null; deletedAt?: string | null }

const none = (): Uses => ({ live: [], draft: [] })

/** Tells whether a name is that of a collection; settings have names, too. */
export const isCollection = ({ payload }: Asker, slug: string): slug is CollectionSlug =>
  Object.hasOwn(payload.collections, slug)

const globalAt = ({ payload }: Asker, slug: string) =>
  payload.globals.config.find((one) => one.slug === slug)

async function usesOfGlobal(asker: Asker, slug: GlobalSlug): Promise<Uses> {
  const stored = await asker.payload.db.findGlobal<Record<string, unknown>>({ slug, req: asker })
  const fields: Field[] = globalAt(asker, slug)?.fields ?? []
  return { live: usagesIn(fields, stored ?? {}), draft: [] }
}

type Place = { collection: CollectionSlug; id: string }

/** The document that patients see or would see, whatever its newest draft says. */
export async function storedAt(asker: Asker, { collection, id }: Place): Promise<Stored | null> {
  // MongoDB would read something else into a text that is no id.
  if (!isDocumentId(id)) return null
  const where = { id: { equals: id } }
  return asker.payload.db.findOne<Stored>({ collection, where, req: asker })
}

/** Tells whether a collection keeps drafts beside what patients see. */
export const keepsDrafts = (payload: Payload, collection: CollectionSlug) =>
  Boolean(payload.collections[collection].config.versions?.drafts)

type Shown = Pick<Stored, '_status' | 'deletedAt'>

/** Tells whether patients see a stored document. */
// eslint-disable-next-line max-params -- which collection of which Payload
export function isLive(payload: Payload, collection: CollectionSlug, stored: Shown): boolean {
  if (stored.deletedAt) return false
  return !keepsDrafts(payload, collection) || stored._status === 'published'
}

/** The newest version of a document, where it is a draft. */
async function draftAt(asker: Asker, { collection, id }: Place): Promise<Stored | null> {
  const { docs } = await asker.payload.db.findVersions<Stored>({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req: asker,
  })
  const version = docs[0]?.version
  return version?._status === 'draft' ? version : null
}

/** What a document uses now, as the database holds it; nothing where it is in the trash or gone. */
export async function usesOf(asker: Asker, { collection, id }: Source): Promise<Uses> {
  const { payload } = asker
  if (!isCollection(asker, collection)) {
    const global = globalAt(asker, collection)
    return global ? usesOfGlobal(asker, global.slug) : none()
  }
  const stored = await storedAt(asker, { collection, id })
  if (!stored || stored.deletedAt) return none()
  const { fields } = payload.collections[collection].config
  const isShown = isLive(payload, collection, stored)
  const live = isShown ? usagesIn(fields, stored) : []
  if (!keepsDrafts(payload, collection)) return { live, draft: [] }
  const draft = (await draftAt(asker, { collection, id })) ?? (isShown ? null : stored)
  return { live, draft: draft ? usagesIn(fields, draft) : [] }
}
