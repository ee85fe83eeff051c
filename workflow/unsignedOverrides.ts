import type { CollectionSlug, PayloadRequest } from 'payload'
import type { AuditLog } from '../payload-types'
import { liveHashes, placeOf } from './reviewDate'

const AT_ONCE = 200

type Override = AuditLog & { documentCollection: string; documentId: string; hash: string }

const isOverride = (entry: AuditLog): entry is Override =>
  Boolean(entry.documentCollection && entry.documentId && entry.hash)

/** Every override that was ever written down; the newest of each text counts. They are rare. */
async function overrides(req: PayloadRequest): Promise<Override[]> {
  const newest = new Map<string, Override>()
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.find({
      collection: 'audit-log',
      where: { action: { equals: 'override' } },
      sort: 'createdAt',
      depth: 0,
      limit: AT_ONCE,
      page,
      req,
    })
    for (const entry of docs.filter(isOverride)) {
      newest.set(`${entry.documentId}:${entry.hash}`, entry)
    }
    if (!hasNextPage) return [...newest.values()]
  }
}

const chunksOf = <T>(list: T[]): T[][] =>
  Array.from({ length: Math.ceil(list.length / AT_ONCE) }, (_, index) =>
    list.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
  )

/** The texts that somebody has signed, as `id:hash`. */
async function signedTexts(req: PayloadRequest, entries: Override[]): Promise<Set<string>> {
  const signed = new Set<string>()
  for (const chunk of chunksOf(entries)) {
    const { docs } = await req.payload.find({
      collection: 'sign-offs',
      where: { hash: { in: chunk.map(({ hash }) => hash) } },
      select: { documentId: true, hash: true },
      depth: 0,
      pagination: false,
      req,
    })
    for (const { documentId, hash } of docs) signed.add(`${documentId}:${hash}`)
  }
  return signed
}

/** Those of them whose text is what patients read now. */
async function liveOnes(req: PayloadRequest, entries: Override[]): Promise<Override[]> {
  const byCollection = new Map<CollectionSlug, Override[]>()
  for (const entry of entries) {
    const place = placeOf(req, entry)
    if (!place) continue
    byCollection.set(place.collection, [...(byCollection.get(place.collection) ?? []), entry])
  }
  const live: Override[] = []
  for (const [collection, own] of byCollection) {
    for (const chunk of chunksOf(own)) {
      const ids = chunk.map(({ documentId }) => documentId)
      const hashes = await liveHashes(req, { collection, ids })
      live.push(...chunk.filter(({ documentId, hash }) => hashes.get(documentId) === hash))
    }
  }
  return live
}

/** What patients read because an admin published it without a sign-off, until somebody signs it. */
export async function unsignedOverrides(req: PayloadRequest): Promise<AuditLog[]> {
  const entries = await overrides(req)
  const signed = await signedTexts(req, entries)
  const unsigned = entries.filter(({ documentId, hash }) => !signed.has(`${documentId}:${hash}`))
  const live = await liveOnes(req, unsigned)
  return live.sort((one, other) => other.createdAt.localeCompare(one.createdAt))
}
