import type { PayloadRequest, Where } from 'payload'
import type { Review, SignOff } from '../payload-types'

/** What a reviewer can ask the queue for. */
export const QUEUES = ['mine', 'all', 'overdue'] as const

/** One of {@link QUEUES}. */
export type Queue = (typeof QUEUES)[number]

/** Something that waits for a clinician. Dates are ISO 8601. */
export type Waiting = {
  collection: string
  id: string
  title: string
  /** Why it waits, and since when. */
  since: string
  askedBy: string | null
  reviewerName: string | null
  /** The day on which its review was due; `null` where it was sent for review. */
  dueOn: string | null
}

const fromReview = (review: Review): Waiting => ({
  collection: review.documentCollection,
  id: review.documentId,
  title: review.documentTitle ?? '',
  since: review.submittedAt,
  askedBy: review.actorName,
  reviewerName: review.reviewerName ?? null,
  dueOn: null,
})

const fromSignOff = (signOff: SignOff): Waiting => ({
  collection: signOff.documentCollection,
  id: signOff.documentId,
  title: signOff.documentTitle ?? '',
  since: signOff.signedAt,
  askedBy: null,
  reviewerName: signOff.actorName,
  dueOn: signOff.nextReview,
})

/** What was sent for review, the oldest first: to this person or to nobody in particular, or to anybody. */
async function listReviews(req: PayloadRequest, queue: 'mine' | 'all'): Promise<Waiting[]> {
  const mine: Where = {
    or: [{ reviewer: { equals: req.user?.id } }, { reviewer: { exists: false } }],
  }
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where: { and: [{ state: { equals: 'in-review' } }, ...(queue === 'mine' ? [mine] : [])] },
    sort: 'submittedAt',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(fromReview)
}

/** What was signed last, and is due for review by now: the newest sign-off of each document counts. */
async function listOverdue(req: PayloadRequest): Promise<Waiting[]> {
  const { docs } = await req.payload.find({
    collection: 'sign-offs',
    sort: 'createdAt',
    depth: 0,
    pagination: false,
    req,
  })
  const newest = new Map(
    docs.map((signOff) => {
      const { documentCollection, documentId } = signOff
      return [`${documentCollection}:${documentId}`, signOff]
    }),
  )
  return [...newest.values()]
    .filter(({ nextReview }) => Date.parse(nextReview) <= Date.now())
    .map(fromSignOff)
    .sort((one, other) => String(one.dueOn).localeCompare(String(other.dueOn)))
}

/** What waits for a clinician. */
export async function listWaiting(req: PayloadRequest, queue: Queue): Promise<Waiting[]> {
  return queue === 'overdue' ? listOverdue(req) : listReviews(req, queue)
}
