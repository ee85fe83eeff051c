import type { PayloadRequest } from 'payload'
import { hasRole } from '../access/roles'
import { writers } from '../access/writers'
import type { Review } from '../payload-types'
import { announceReview, announceVerdict } from './announce'
import { type Action, type Ask } from './ask'
import { actorOf, recordAudit } from './auditEntry'
import { actionProblem, type ButtonName } from './buttons'
import type { WorkflowFacts } from './facts'
import { type NewestText, loadFacts, reviewRow } from './loadFacts'
import { placeKey } from './place'
import { refusal } from './refusal'
import { fieldOf, isRemark, keepRemark } from './remarks'
import { titleAt } from './titleAt'
import { workflowWords } from './words'

type ReviewData = Omit<Review, 'id' | 'updatedAt' | 'createdAt'>

/** Makes or changes the one row of a document's review. */
export async function keepReview(ask: Ask, data: Partial<ReviewData>): Promise<void> {
  const { req, place } = ask
  const row = await reviewRow(req, place)
  if (!row) throw refusal(409, workflowWords.notInReview)
  await req.payload.update({ collection: 'reviews', id: row.id, data, depth: 0, req })
}

async function openReview({ req, place }: Ask, data: ReviewData): Promise<void> {
  const row = await reviewRow(req, place)
  const written = { collection: 'reviews', data, depth: 0, req } as const
  if (row) await req.payload.update({ ...written, id: row.id })
  else await req.payload.create(written)
}

async function reviewerNamed(req: PayloadRequest, id: unknown) {
  if (typeof id !== 'string' || id === '') return null
  const user = await req.payload.findByID({
    collection: 'users',
    id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!user?.roles.includes('reviewer')) throw refusal(400, workflowWords.noSuchReviewer)
  return user
}

/** What the audit log needs to know of a text. */
export const entryOf = ({ req, place }: Ask, { document, hash }: NewestText) => ({
  ...place,
  hash,
  title: titleAt(req, place, document),
})

/**
 * Refuses what cannot be done with a document as it stands.
 *
 * @throws APIError 409 with the reason
 */
export function refuseUnfit(name: ButtonName, facts: WorkflowFacts): void {
  const why = actionProblem(name, facts)
  if (why) throw refusal(409, why)
}

async function reviewDataOf(ask: Ask, text: NewestText): Promise<ReviewData> {
  const { req, place, body } = ask
  const reviewer = await reviewerNamed(req, body.reviewer)
  return {
    ...actorOf(req),
    documentCollection: place.collection,
    documentId: place.id,
    documentTitle: titleAt(req, place, text.document),
    document: placeKey(place),
    state: 'in-review',
    hash: text.hash,
    submittedAt: new Date().toISOString(),
    awaitsPublication: false,
    reviewer: reviewer?.id ?? null,
    reviewerName: reviewer?.name ?? null,
  }
}

/** Sends the newest version to the clinicians, or to the one who is named. */
export const submit: Action = async (ask) => {
  const { req, place, body } = ask
  if (!writers({ req })) throw refusal(403, workflowWords.writersOnly)
  const { text, facts } = await loadFacts(req, place)
  refuseUnfit('submit', facts)
  const data = await reviewDataOf(ask, text)
  await openReview(ask, data)
  if (isRemark(body.remark)) await keepRemark(ask, { text: body.remark, field: null })
  await recordAudit(req, { ...entryOf(ask, text), action: 'submit' })
  announceReview(ask, { text, reviewer: data.reviewer ?? null })
  return { state: 'in-review' }
}

/** Takes a document back out of review. */
export const withdraw: Action = async (ask) => {
  const { req, place } = ask
  if (!writers({ req })) throw refusal(403, workflowWords.writersOnly)
  const { text, facts } = await loadFacts(req, place)
  refuseUnfit('withdraw', facts)
  await keepReview(ask, { state: 'closed' })
  await recordAudit(req, { ...entryOf(ask, text), action: 'withdraw' })
  return { state: 'draft' }
}

/** Sends a document back to its author, with a remark that says what to change. */
export const sendBack: Action = async (ask) => {
  const { req, place, body } = ask
  if (!hasRole(req, 'reviewer')) throw refusal(403, workflowWords.reviewersOnly)
  const { text, facts } = await loadFacts(req, place)
  refuseUnfit('send-back', facts)
  if (!isRemark(body.remark)) throw refusal(400, workflowWords.badRemark)
  await keepRemark(ask, { text: body.remark, field: fieldOf(ask) })
  await keepReview(ask, { state: 'changes-requested' })
  await recordAudit(req, { ...entryOf(ask, text), action: 'send-back' })
  announceVerdict(ask, { kind: 'sentBack', author: facts.review?.actor ?? null, text })
  return { state: 'changes-requested', by: actorOf(req).actorName }
}
