import type { CollectionSlug, PayloadRequest } from 'payload'
import type { Review, SignOff } from '../payload-types'
import { reviewRow } from './loadFacts'
import { type Place, placeKey } from './place'

/** The collection of a place that was written down; `null` where there is none of that name any more. */
export function placeOf(
  { payload }: Pick<PayloadRequest, 'payload'>,
  { documentCollection, documentId }: { documentCollection: string; documentId: string },
): Place | null {
  const isSlug = (slug: string): slug is CollectionSlug => slug in payload.collections
  return isSlug(documentCollection) ? { collection: documentCollection, id: documentId } : null
}

/** The hash of the clinical text that patients see of each of some documents. */
export async function liveHashes(
  req: PayloadRequest,
  { collection, ids }: { collection: CollectionSlug; ids: string[] },
): Promise<Map<string, string>> {
  const { docs } = await req.payload.find({
    collection,
    where: { and: [{ id: { in: ids } }, { _status: { equals: 'published' } }] },
    select: { clinicalHash: true },
    showHiddenFields: true,
    depth: 0,
    pagination: false,
    req,
  })
  return new Map(
    docs.flatMap((document): [string, string][] => {
      const hash: unknown = Reflect.get(document, 'clinicalHash')
      return typeof hash === 'string' ? [[String(document.id), hash]] : []
    }),
  )
}

type Noted = { signOff: SignOff; row: Review }

async function awaitsPublication(req: PayloadRequest, { signOff, row }: Noted) {
  const place = placeOf(req, signOff)
  if (!place || row.state === 'closed') return false
  const live = await liveHashes(req, { collection: place.collection, ids: [place.id] })
  return live.get(place.id) !== signOff.hash
}

const datesOf = ({ nextReview, signedAt, actorName: signedBy }: SignOff) => ({
  nextReview,
  signedAt,
  signedBy,
})

async function updateRow(req: PayloadRequest, noted: Noted): Promise<void> {
  const data = {
    ...datesOf(noted.signOff),
    awaitsPublication: await awaitsPublication(req, noted),
  }
  await req.payload.update({ collection: 'reviews', id: noted.row.id, data, depth: 0, req })
}

type Signed = { signOff: SignOff; place: Place }

async function createRow(req: PayloadRequest, { signOff, place }: Signed): Promise<void> {
  const { actor, actorName, documentCollection, documentId, documentTitle, hash } = signOff
  await req.payload.create({
    collection: 'reviews',
    data: {
      ...{ actor, actorName, documentCollection, documentId, documentTitle, hash },
      ...datesOf(signOff),
      document: placeKey(place),
      // It was never sent: it was signed as it stood.
      state: 'closed',
      submittedAt: signOff.signedAt,
    },
    depth: 0,
    req,
  })
}

/** Notes what the newest sign-off of a document says in the one row of the document's review. */
export async function noteSignOff(req: PayloadRequest, signOff: SignOff): Promise<void> {
  const place = placeOf(req, signOff)
  if (!place) return
  const row = await reviewRow(req, place)
  if (row) return updateRow(req, { signOff, row })
  try {
    await createRow(req, { signOff, place })
  } catch (error) {
    // Somebody else may have made the one row of the document meanwhile.
    const made = await reviewRow(req, place)
    if (!made) throw error
    await updateRow(req, { signOff, row: made })
  }
}
