import type { AccessArgs } from 'payload'
import { publishers } from './publishers'
import { hasRole } from './roles'

/**
 * Those who may write drafts: contributors, editors and admins. What would make a document public
 * (`_status: published`) is left to {@link publishers}.
 */
export function writers({ req, data }: AccessArgs<{ _status?: unknown }>): boolean {
  if (data?._status === 'published') return publishers({ req })
  return publishers({ req }) || hasRole(req, 'contributor')
}
