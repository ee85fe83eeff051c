import { APIError, type PayloadRequest } from 'payload'
import { actorOf } from '../auditEntry'
import { timeZoneOf } from '../timeZone'
import { REVISION_FIELD } from './editing'
import { newsInWords } from './news'
import type { Write } from './staleBase'
import { togetherWords } from './words'

/** What happened to a document, in words for the person who asks. */
export async function newsFor(req: PayloadRequest, writes: readonly Write[]): Promise<string> {
  const { actor } = actorOf(req)
  return newsInWords({ writes, actor, now: new Date(), timeZone: await timeZoneOf(req) })
}

/**
 * The refusal of a save that would go over somebody else's text: 409 with who, when and what. Payload's
 * form puts the error beside the revision, where the admin's own part of the screen sees it. The error's own
 * message is shown at the edge of the screen, without the time: Payload takes it to pieces at a colon.
 */
export async function staleRefusal(
  req: PayloadRequest,
  { writes, isForm }: { writes: readonly Write[]; isForm: boolean },
): Promise<APIError> {
  const next = isForm ? togetherWords.refused : togetherWords.atOnce
  const message = isForm ? `${await newsFor(req, writes)} ${next}` : next
  const since = writes.map(({ revision, actorName, at, fields }) => ({
    revision,
    who: actorName,
    when: at,
    what: fields,
  }))
  return new APIError(next, 409, { errors: [{ path: REVISION_FIELD, message }], since }, true)
}
