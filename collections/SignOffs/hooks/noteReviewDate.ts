import type { CollectionAfterChangeHook } from 'payload'
import type { SignOff } from '../../../payload-types'
import { noteSignOff } from '../../../workflow/reviewDate'

/** Notes beside the document when its newest sign-off ends, so that what is due is found by an index. */
export const noteReviewDate: CollectionAfterChangeHook<SignOff> = async ({
  doc,
  operation,
  req,
}) => {
  if (operation === 'create') await noteSignOff(req, doc)
  return doc
}
