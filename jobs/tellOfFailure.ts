import { createLocalReq, type Payload } from 'payload'
import { writtenMoment } from '../lib/dates'
import type { Schedule } from '../payload-types'
import { recordAudit } from '../workflow/auditEntry'
import { adminAddress, documentMail, sendMail, userOf } from '../workflow/mail'

/** The reviewer who signed the text of a schedule last. */
async function signerOf(payload: Payload, { documentId, hash }: Schedule) {
  if (!hash) return null
  const { docs } = await payload.find({
    collection: 'sign-offs',
    where: { and: [{ documentId: { equals: documentId } }, { hash: { equals: hash } }] },
    sort: '-createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return userOf(payload, docs[0]?.actor)
}

/** Writes down that a schedule failed, and tells whoever made it and whoever signed its text. */
export async function tellOfFailure(payload: Payload, schedule: Schedule): Promise<void> {
  const { documentCollection: collection, documentId: id, documentTitle, at, action } = schedule
  const problem = schedule.problem ?? ''
  const title = documentTitle ?? id
  const req = await createLocalReq({}, payload)
  await recordAudit(req, {
    ...{ collection, id, title, summary: problem },
    action: 'schedule-failed',
    hash: schedule.hash ?? undefined,
  })
  const { timeZone } = await payload.findGlobal({ slug: 'practice', depth: 0 })
  const mail = documentMail(action === 'publish' ? 'publishFailed' : 'unpublishFailed', {
    ...{ title, problem },
    when: writtenMoment(at, { language: 'en', timeZone }),
    address: adminAddress(collection, id),
  })
  const to = [await userOf(payload, schedule.actor), await signerOf(payload, schedule)]
  await sendMail(payload, { to, mail })
}
