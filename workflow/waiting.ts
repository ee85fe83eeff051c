import type { AuditLog, Review, Schedule } from '../payload-types'

/** A document that is on a list of the desk. Dates are ISO 8601. */
export type Waiting = {
  collection: string
  /** What documents of that collection are called, such as "Article". */
  kind: string
  id: string
  title: string
  why: Why
}

/** Why a document is on a list. */
export type Why =
  | { state: 'in-review'; since: string; by: string; reviewer: string | null }
  | { state: 'sent-back'; since: string }
  | { state: 'signed'; since: string; by: string }
  | { state: 'due'; since: string; by: string }
  | { state: 'scheduled'; at: string; action: 'publish' | 'unpublish' }
  | { state: 'failed'; at: string; action: 'publish' | 'unpublish'; problem: string }
  | { state: 'overridden'; since: string; by: string; reason: string }

type Named = { documentCollection: string; documentId: string; documentTitle?: string | null }

const named = ({ documentCollection, documentId, documentTitle }: Named, why: Why): Waiting => ({
  collection: documentCollection,
  kind: documentCollection,
  id: documentId,
  title: documentTitle || 'Without a title',
  why,
})

function whyOf({ state, ...review }: Review): Why {
  const { submittedAt: since, actorName: by } = review
  if (state === 'in-review') return { state, since, by, reviewer: review.reviewerName ?? null }
  if (state === 'changes-requested') return { state: 'sent-back', since: review.updatedAt }
  return { state: 'signed', since: review.signedAt ?? since, by: review.signedBy ?? by }
}

/** What was sent for review. */
export const fromReview = (review: Review) => named(review, whyOf(review))

/** What was signed last long ago. */
export const fromDueReview = (review: Review) =>
  named(review, { state: 'due', since: review.nextReview ?? '', by: review.signedBy ?? '' })

/** What is to happen by itself, or did not. */
export const fromSchedule = (schedule: Schedule) => {
  const { at, action, state, problem } = schedule
  return state === 'failed'
    ? named(schedule, { state, at, action, problem: problem ?? '' })
    : named(schedule, { state: 'scheduled', at, action })
}

/** What an admin published without a sign-off. */
export const fromOverride = (entry: AuditLog) =>
  named(
    {
      ...entry,
      documentCollection: entry.documentCollection ?? '',
      documentId: entry.documentId ?? '',
    },
    {
      state: 'overridden',
      since: entry.createdAt,
      by: entry.actorName,
      reason: entry.summary ?? '',
    },
  )

const planned = { publish: 'to be published', unpublish: 'to be taken down' } as const

/** Writes a date out. */
type Day = (isoDate: string) => string

type Of<State extends Why['state']> = Extract<Why, { state: State }>

const sent = ({ since, by, reviewer }: Of<'in-review'>, day: Day) =>
  `sent by ${by} on ${day(since)}${reviewer ? `, to ${reviewer}` : ''}`

const failed = ({ at, action, problem }: Of<'failed'>, day: Day) =>
  `was ${planned[action]} on ${day(at)}${problem ? `: ${problem}` : ''}`

/** Why a document is on a list, as people read it after the document's name. */
export function waitingSentence(why: Why, day: Day): string {
  switch (why.state) {
    case 'in-review':
      return sent(why, day)
    case 'sent-back':
      return `sent back with remarks on ${day(why.since)}`
    case 'signed':
      return `signed by ${why.by} on ${day(why.since)}, can be published`
    case 'due':
      return `due for review since ${day(why.since)}, last signed by ${why.by}`
    case 'scheduled':
      return `${planned[why.action]} on ${day(why.at)}`
    case 'failed':
      return failed(why, day)
    case 'overridden':
      return `published by ${why.by} on ${day(why.since)}: ${why.reason}`
  }
}
