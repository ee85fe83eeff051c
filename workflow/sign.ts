import { admins } from '../access/admins'
import { hasRole } from '../access/roles'
import { purge } from '../delivery/purge'
import { documentTag } from '../lib/cacheTags'
import { announceVerdict } from './announce'
import type { Action, Ask } from './ask'
import { recordAudit } from './auditEntry'
import { loadFacts, type NewestText } from './loadFacts'
import { namesDrug } from './namesDrug'
import { readNextReview, REVIEW_MONTHS } from './nextReview'
import { OVERRIDE_KEY, overrideOf } from './override'
import { refusal } from './refusal'
import { entryOf, keepReview, refuseUnfit } from './review'
import { titleAt } from './titleAt'
import { workflowWords } from './words'

/** What somebody read must be what they sign. @throws APIError 400, 409 */
function refuseOtherText({ body }: Ask, { hash }: NewestText): void {
  if (typeof body.hash !== 'string') throw refusal(400, workflowWords.noHash)
  if (body.hash !== hash) throw refusal(409, workflowWords.textMoved)
}

async function nextReviewOf({ req, body, place }: Ask, { document }: NewestText): Promise<string> {
  const isDrug = await namesDrug(req, { ...place, document })
  const date = readNextReview(body.nextReview, { now: new Date(), namesDrug: isDrug })
  const months = String(isDrug ? REVIEW_MONTHS.drug : REVIEW_MONTHS.page)
  if (!date) throw refusal(400, workflowWords.badNextReview.replace('{months}', months))
  return date.toISOString()
}

async function clinicianOf({ req, user }: Ask) {
  const id = typeof user.clinician === 'string' ? user.clinician : user.clinician?.id
  if (!id) return null
  return req.payload.findByID({ collection: 'clinicians', id, depth: 0, disableErrors: true, req })
}

async function signatureOf(ask: Ask, text: NewestText) {
  const { req, place, user } = ask
  const clinician = await clinicianOf(ask)
  const { name, credentials = null } = clinician ?? { name: user.name }
  return {
    documentCollection: place.collection,
    documentId: place.id,
    documentTitle: titleAt(req, place, text.document),
    actor: user.id,
    actorName: name,
    credentials,
    clinician: clinician?.id ?? null,
    version: text.document.updatedAt,
    hash: text.hash,
    signedAt: new Date().toISOString(),
    nextReview: await nextReviewOf(ask, text),
    statement: workflowWords.statement,
  }
}

/** Signs exactly the text that the reviewer read. Whoever changed it last cannot. */
export const sign: Action = async (ask) => {
  const { req, user, place } = ask
  if (!hasRole(req, 'reviewer')) throw refusal(403, workflowWords.reviewersOnly)
  const { text, facts } = await loadFacts(req, place)
  refuseOtherText(ask, text)
  if (facts.newest.editor === user.id) throw refusal(403, workflowWords.ownText)
  const data = await signatureOf(ask, text)
  await req.payload.create({ collection: 'sign-offs', data, depth: 0, req })
  if (facts.review) await keepReview(ask, { state: 'closed' })
  await recordAudit(req, { ...entryOf(ask, text), action: 'sign' })
  announceVerdict(ask, { kind: 'signed', author: facts.review?.actor ?? null, text })
  // The page tells who read it last.
  if (facts.live?.hash === text.hash) await purge([documentTag(place.id)], req)
  return { state: 'approved', nextReview: data.nextReview }
}

const SHORTEST_REASON = 10
const LONGEST_REASON = 2_000

function reasonOf({ body }: Ask): string {
  const reason = typeof body.reason === 'string' ? body.reason.trim() : ''
  if (reason.length < SHORTEST_REASON || reason.length > LONGEST_REASON) {
    throw refusal(400, workflowWords.badReason)
  }
  return reason
}

/** Publishes a text that nobody signed, as an admin who writes down why. */
export const publishWithoutSignOff: Action = async (ask) => {
  const { req, place } = ask
  if (!admins({ req })) throw refusal(403, workflowWords.adminsOnly)
  const reason = reasonOf(ask)
  const { text, facts } = await loadFacts(req, place)
  refuseOtherText(ask, text)
  refuseUnfit('override', facts)
  // Written first: what cannot be recorded is not done.
  await recordAudit(req, { ...entryOf(ask, text), action: 'override', summary: reason })
  req.context[OVERRIDE_KEY] = overrideOf(place, text.hash)
  try {
    await req.payload.update({
      ...place,
      data: { _status: 'published' },
      draft: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
  } finally {
    delete req.context[OVERRIDE_KEY]
  }
  return { state: 'published' }
}
