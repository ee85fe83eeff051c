import { APIError, type CollectionBeforeOperationHook } from 'payload'

const isFields = (value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Refuses a save without fields, such as one whose body is of a type that the API does not read.
 *
 * @throws APIError 400
 */
export const requireFields: CollectionBeforeOperationHook = ({ args, operation }) => {
  const isSave = operation === 'create' || operation === 'update'
  if (!isSave || isFields(Reflect.get(args, 'data'))) return args
  throw new APIError(
    'Send the fields as a JSON object, with Content-Type: application/json.',
    400,
    null,
    true,
  )
}
