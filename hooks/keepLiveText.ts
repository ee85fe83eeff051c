import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { publishers } from '../access/publishers'

const NOT_A_PUBLISHER =
  'Your role may write drafts but not publish them. Save a draft and ask an editor to publish it.'

const isTrashing = (data: object) => 'deletedAt' in data

/** A signed-in person without the right to publish. Code without a person behind it may publish. */
const maySaveDraftsOnly = (req: PayloadRequest) => Boolean(req.user) && !publishers({ req })

/** What a save says about itself; `null` for operations that save nothing. */
function savedData(args: object): object | null {
  const data: unknown = Reflect.get(args, 'data')
  return typeof data === 'object' ? data : null
}

/**
 * Makes every update that does not say what it means for patients a draft. Without it, Payload merges
 * the newest draft into the live document on any update without `draft` and `_status`
 * (payload#13267). Saves of people who may not publish are always drafts.
 *
 * @throws APIError 403 where somebody who may not publish asks to
 */
export const keepLiveText: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const data = operation === 'update' || operation === 'create' ? savedData(args) : null
  if (!data || isTrashing(data)) return args
  const status: unknown = Reflect.get(data, '_status')
  if (maySaveDraftsOnly(req)) {
    if (status === 'published') throw new APIError(NOT_A_PUBLISHER, 403, null, true)
    return { ...args, draft: true }
  }
  return operation === 'update' && status === undefined ? { ...args, draft: true } : args
}
