import { createLocalReq, type Payload, type PayloadRequest } from 'payload'
import type { SignOff } from '../payload-types'
import { noteSignOff, placeOf } from '../workflow/reviewDate'
import { eachDocument } from './eachDocument'

/** Tells whether a document is there, be it in the trash or not. */
async function isThere(req: PayloadRequest, signOff: SignOff): Promise<boolean> {
  const place = placeOf(req, signOff)
  if (!place) return false
  const options = { ...place, depth: 0, trash: true, disableErrors: true, req } as const
  return (await req.payload.findByID(options)) !== null
}

async function noteAll(payload: Payload): Promise<void> {
  const noted = await payload.count({
    collection: 'reviews',
    where: { nextReview: { exists: true } },
  })
  if (noted.totalDocs > 0) return
  const req = await createLocalReq({}, payload)
  for await (const signOff of eachDocument<SignOff>(payload, { collection: 'sign-offs' })) {
    if (await isThere(req, signOff)) await noteSignOff(req, signOff)
  }
}

/**
 * Notes when reviews are due on a site whose sign-offs are older than those notes. Once: from then on
 * each sign-off is noted as it is written. It never throws: a site starts without its list of reviews
 * too, and the next start tries again.
 */
export async function noteReviewDates(payload: Payload): Promise<void> {
  try {
    await noteAll(payload)
  } catch (error) {
    const msg = 'When older reviews are due could not be noted. The next start tries again.'
    payload.logger.error({ err: error, msg })
  }
}
