import type { Content } from '@/lib/content'
import { payload } from './client'
import { momentContext, readingMoment } from './moment'

/** A version of a document, as far as its sign-off is asked for. */
export type SignedDocument = { id: string; updatedAt: string }

type Signed = { collection: Content; documents: SignedDocument[] }

/**
 * The hashes of the texts that patients see of documents; of none where the document at hand is another
 * version.
 */
async function readHashes({ collection, documents }: Signed): Promise<Map<string, string>> {
  const { db } = await payload()
  const asked = new Map(documents.map(({ id, updatedAt }) => [id, Date.parse(updatedAt)]))
  const { docs } = await db.find<SignedDocument & { clinicalHash?: string }>({
    collection,
    where: { id: { in: [...asked.keys()] } },
    select: { clinicalHash: true, updatedAt: true },
    pagination: false,
    limit: 0,
    req: { context: momentContext() },
  })
  return new Map(
    docs.flatMap(({ id, clinicalHash, updatedAt }): [string, string][] =>
      clinicalHash && Date.parse(updatedAt) === asked.get(id) ? [[id, clinicalHash]] : [],
    ),
  )
}

const signOffSelect = {
  documentId: true,
  hash: true,
  actorName: true,
  credentials: true,
  clinician: true,
  signedAt: true,
  nextReview: true,
} as const

/**
 * The newest sign-offs of exactly the texts that patients see, by the ids of their documents. Sign-offs are
 * for staff only; what is shown of these is who and when.
 */
export async function readSignOffs(signed: Signed) {
  const hashes = await readHashes(signed)
  if (hashes.size === 0) return new Map<string, never>()
  const moment = readingMoment()?.toISOString()
  const { docs } = await (
    await payload()
  ).find({
    collection: 'sign-offs',
    where: {
      and: [
        { documentId: { in: [...hashes.keys()] } },
        { hash: { in: [...new Set(hashes.values())] } },
        ...(moment ? [{ createdAt: { less_than_equal: moment } }] : []),
      ],
    },
    select: signOffSelect,
    // Of two with one id the later one in a map counts.
    sort: 'createdAt',
    limit: 0,
    depth: 0,
    pagination: false,
  })
  const ofText = docs.filter(({ documentId, hash }) => hashes.get(documentId) === hash)
  return new Map(ofText.map((signOff) => [signOff.documentId, signOff]))
}
