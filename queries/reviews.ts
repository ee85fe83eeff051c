import { untilTag } from '@/lib/cacheTags'
import { documentPath } from '@/lib/routes'
import type { Content } from '@/lib/content'
import type { PageReview } from '@/lib/review'
import { tagPage } from './cache'
import { readDocuments } from './client'
import { currentTime } from './moment'
import { readSignOffs, type SignedDocument } from './signOffs'

type Reviewed = { collection: Content; documents: SignedDocument[] }

/** The pages of clinicians, where they have one, by their ids. */
async function clinicianPaths(ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { docs } = await readDocuments({
    collection: 'clinicians',
    select: { slug: true, language: true },
    where: { id: { in: ids } },
    tags: [],
    depth: 0,
  })
  return new Map(
    docs.flatMap(({ id, slug, language }): [string, string][] =>
      slug ? [[id, documentPath({ collection: 'clinicians', language, slug })]] : [],
    ),
  )
}

/** Lets the page live no longer than until the next of the reviews is due: from then on it says so. */
async function endWhenDue(reviews: { nextReview: string }[], now: number): Promise<void> {
  const ahead = reviews.map(({ nextReview }) => Date.parse(nextReview)).filter((due) => due > now)
  if (ahead.length > 0) await tagPage([untilTag(Math.min(...ahead))])
}

/**
 * Who signed exactly the texts that patients see, by the ids of their documents; nothing of a draft, or
 * where nobody has signed it. The page lives no longer than until the next review is due.
 */
export async function listReviews(reviewed: Reviewed): Promise<Map<string, PageReview>> {
  if (reviewed.documents.length === 0) return new Map()
  const signOffs = [...(await readSignOffs(reviewed)).values()]
  const now = currentTime().getTime()
  await endWhenDue(signOffs, now)
  const clinicians = signOffs.flatMap(({ clinician }) => clinician ?? [])
  const paths = await clinicianPaths([...new Set(clinicians)])
  return new Map(
    signOffs.map(({ documentId, actorName, credentials, clinician, signedAt, nextReview }) => [
      documentId,
      {
        reviewer: {
          name: actorName,
          credentials: credentials ?? null,
          path: (clinician && paths.get(clinician)) ?? null,
        },
        lastReviewed: signedAt,
        nextReview,
        isDue: Date.parse(nextReview) <= now,
      },
    ]),
  )
}

/** Who signed exactly the text that patients see of one document; `null` where nobody has. */
export async function getReview(
  document: SignedDocument & { collection: Content },
): Promise<PageReview | null> {
  const { collection } = document
  return (await listReviews({ collection, documents: [document] })).get(document.id) ?? null
}
