import type {
  CollectionAfterChangeHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  PayloadRequest,
} from 'payload'
import { isRoutedCollection } from '../lib/routes'
import { pageAt, publicPathOf, storedPath } from '../workflow/redirects/lookUp'
import {
  moveAddress,
  passOnAddresses,
  type Routed,
  settleAt,
} from '../workflow/redirects/moveAddress'
import { isRestoredAsDraft } from './guardPublication'
import { publicChange } from './refreshPages'
import type { StoredDocument } from './storedDocument'

/** The redirects that a request made before its save was through, by their address. */
const MADE_KEY = 'redirectsMade'

type Saving = Parameters<CollectionBeforeChangeHook<StoredDocument>>[0]

/** The address under which a document was public last, before it was taken down. */
async function lastPath(req: PayloadRequest, { collection, id }: Routed): Promise<string | null> {
  const { docs } = await req.payload.db.findVersions<StoredDocument>({
    collection,
    where: {
      and: [
        { parent: { equals: id } },
        { 'version._status': { equals: 'published' } },
        { 'version.deletedAt': { exists: false } },
      ],
    },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
    req,
  })
  const version = docs[0]?.version
  return version ? storedPath(collection, version) : null
}

const becomesPublic = ({ data, req }: Saving) =>
  data._status === 'published' && !data.deletedAt && !isRestoredAsDraft(req)

const routed = (collection: CollectionSlug, id: string | undefined): Routed | null =>
  id && isRoutedCollection(collection) ? { collection, id } : null

const isMap = (value: unknown): value is Map<string, string> => value instanceof Map

function noteMade(req: PayloadRequest, [from, id]: [string, string]) {
  const known: unknown = req.context[MADE_KEY]
  const made = isMap(known) ? known : new Map<string, string>()
  req.context[MADE_KEY] = made.set(from, id)
}

/** The document of a save that makes it public, and was public before. */
function returning(saving: Saving): Routed | null {
  const { collection, operation, originalDoc } = saving
  if (operation !== 'update' || !originalDoc?.firstPublishedAt) return null
  return becomesPublic(saving) ? routed(collection.slug, originalDoc.id) : null
}

/** The address that a save gives to a document. What a request does not name stays as it is. */
const pathAfter = ({ data, originalDoc }: Saving, { collection }: Routed) =>
  storedPath(collection, {
    slug: data.slug ?? originalDoc?.slug ?? null,
    language: data.language ?? originalDoc?.language ?? null,
  })

/** Another page may have taken the address of one that was down. */
async function isTaken(req: PayloadRequest, { from, id }: { from: string; id: string }) {
  const there = await pageAt(req, from)
  return there !== null && !(there.kind === 'document' && there.id === id)
}

/**
 * Redirects the old address of a document that was public under it, when it becomes public under a new
 * one. A draft redirects nothing. It comes after whatever may refuse the save.
 */
export const keepOldAddress: CollectionBeforeChangeHook<StoredDocument> = async (saving) => {
  const { data, req } = saving
  const place = returning(saving)
  if (!place) return data
  const livePath = await publicPathOf(req, place)
  const from = livePath ?? (await lastPath(req, place))
  if (!from || from === pathAfter(saving, place)) return data
  if (await isTaken(req, { from, id: place.id })) return data
  const made = await moveAddress(req, {
    from,
    target: { kind: 'document', ...place },
    // While the page was down, an admin may have decided where its address leads.
    keeps: ({ retires }) => !livePath && retires !== place.id,
  })
  if (made) noteMade(req, [from, made])
  return data
}

/** A redirect from where a document is public now would do nothing, and goes. */
export const removeOwnRedirect: CollectionAfterChangeHook<StoredDocument> = async (saved) => {
  const { collection, doc, req } = saved
  const place = routed(collection.slug, doc.id)
  const after = place && (await publicChange(saved))?.after
  const path = after && storedPath(place.collection, after)
  if (path) await settleAt(req, path)
  return doc
}

/** Takes back the redirects of a save that was refused after all: their pages are where they were. */
export const takeBackRedirects: CollectionAfterErrorHook = async ({ req }) => {
  const made: unknown = req.context[MADE_KEY]
  if (!isMap(made)) return
  const { payload } = req
  for (const [from, id] of made) {
    if (await pageAt(req, from)) {
      await payload.delete({ collection: 'redirects', where: { id: { equals: id } }, depth: 0 })
    }
  }
}

/** The older addresses of a page that was retired are passed on before its document is deleted for good. */
export const passOnOldAddresses: CollectionBeforeDeleteHook = async ({ collection, id, req }) => {
  const place = routed(collection.slug, String(id))
  if (place) await passOnAddresses(req, place)
}
