import { untilTag } from '@/lib/cacheTags'
import { type Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { Content } from '@/lib/content'
import { tagPage } from './cache'
import { readDocuments, readSignOff } from './client'
import { currentTime } from './moment'

/** Who read a page for the practice, when, and when it is to be read again; times are ISO 8601. */
export type PageReview = {
  reviewer: { name: string; credentials: string | null; path: string | null }
  lastReviewed: string
  nextReview: string
  isDue: boolean
}

type Reviewed = { collection: Content; id: string; updatedAt: string; language: Language }

/** The page of a clinician, where they have one. */
async function clinicianPath(id: string | null | undefined): Promise<string | null> {
  if (!id) return null
  const { docs } = await readDocuments({
    collection: 'clinicians',
    select: { slug: true, language: true },
    where: { id: { equals: id } },
    tags: [],
    limit: 1,
    depth: 0,
  })
  const [clinician] = docs
  if (!clinician?.slug) return null
  const { slug, language } = clinician
  return documentPath({ collection: 'clinicians', language, slug })
}

/**
 * Who signed exactly the text that patients see; `null` for a draft, or where nobody has signed it. The
 * page lives no longer than until its review is due: from then on it says so.
 */
export async function getReview(document: Reviewed): Promise<PageReview | null> {
  const signOff = await readSignOff(document)
  if (!signOff) return null
  const { signedAt, nextReview } = signOff
  const due = Date.parse(nextReview)
  const now = currentTime().getTime()
  if (due > now) await tagPage([untilTag(due)])
  const path = await clinicianPath(signOff.clinician)
  return {
    reviewer: { name: signOff.actorName, credentials: signOff.credentials ?? null, path },
    lastReviewed: signedAt,
    nextReview,
    isDue: due <= now,
  }
}
