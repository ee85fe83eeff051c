import { APIError, type CollectionBeforeOperationHook } from 'payload'
import { env } from '../../../lib/env'

/**
 * Keeps strangers from making themselves the admin of a deployed site: in production the first account
 * comes from the environment, never from the public form.
 *
 * @throws APIError 403
 */
export const closeFirstUserForm: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  const byStranger = operation === 'create' && !req.user && req.payloadAPI !== 'local'
  if (env.isProduction && byStranger) {
    throw new APIError(
      'The first account of a deployed site is made by its operator: set FIRST_ADMIN_EMAIL and FIRST_ADMIN_PASSWORD and restart.',
      403,
      null,
      true,
    )
  }
  return args
}
