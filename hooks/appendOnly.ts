import {
  APIError,
  type CollectionBeforeDeleteHook,
  type CollectionBeforeOperationHook,
} from 'payload'

const MESSAGE =
  'This is a record of what happened. It can be added to, and nobody may change or remove what stands there.'

const refusal = () => new APIError(MESSAGE, 403, null, true)

const CHANGES = ['update', 'delete', 'restoreVersion']

/**
 * Lets nobody change or remove what stands in a collection, code of the server's own that bypasses
 * access control included.
 *
 * @throws APIError 403
 */
export const appendOnly: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (CHANGES.includes(operation)) throw refusal()
  return args
}

/** The same for a deletion, whichever way it comes. */
export const neverDeleted: CollectionBeforeDeleteHook = () => {
  throw refusal()
}
