import type { RefusalReason } from './words'

/** A sign-off as staff are told of it. Dates are ISO 8601. */
export type SignOffFacts = {
  hash: string
  actor: string | null
  actorName: string
  signedAt: string
  nextReview: string
}

/** What patients see of a document. */
export type LiveFacts = {
  hash: string
  /** When it became public in this form. */
  since: string
  /** The newest sign-off of exactly this text, be it overdue or not. */
  signOff: SignOffFacts | null
  /** Who published it without a sign-off, and why. */
  override: { actorName: string; reason: string } | null
}

/** The newest version of a document. */
export type NewestFacts = {
  hash: string
  savedAt: string
  editor: string | null
  editorName: string | null
  isPublished: boolean
  /** The sign-off that lets it become public. */
  signOff: SignOffFacts | null
  /** Why it may not become public; `null` where it may. */
  problem: RefusalReason | null
}

/** Where a document is in its review. */
export type ReviewFacts = {
  state: 'in-review' | 'changes-requested'
  hash: string
  submittedAt: string
  actor: string | null
  actorName: string
  reviewerName: string | null
}

/** What is to become of a document by itself. */
export type ScheduleFacts = {
  id: string
  action: 'publish' | 'unpublish'
  at: string
  hash: string | null
}

/** What was to become of a document by itself, and did not. */
export type FailedSchedule = ScheduleFacts & { problem: string }

/** Everything that the workflow's sentence and buttons are made of. */
export type WorkflowFacts = {
  live: LiveFacts | null
  newest: NewestFacts
  review: ReviewFacts | null
  schedules: ScheduleFacts[]
  /** What has failed, and nobody has made up for. */
  failedSchedules?: FailedSchedule[]
}

/** The states of a document, as DESIGN.md names them. */
export type WorkflowState =
  'draft' | 'in-review' | 'changes-requested' | 'approved' | 'scheduled' | 'published'

/** Tells whether patients see exactly the newest clinical text. */
export const isLive = ({ live, newest }: WorkflowFacts) => live?.hash === newest.hash

/** The state of the newest version of a document. */
export function workflowState(facts: WorkflowFacts): WorkflowState {
  const { newest, review, schedules } = facts
  if (newest.isPublished) return 'published'
  const isScheduled = schedules.some(
    ({ action, hash }) => action === 'publish' && hash === newest.hash,
  )
  if (isScheduled) return 'scheduled'
  if (newest.problem === null) return 'approved'
  return review?.state ?? 'draft'
}
