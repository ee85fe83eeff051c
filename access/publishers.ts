import type { PayloadRequest } from 'payload'
import { hasRole } from './roles'

/** Those who may make a document public, take it down or throw it away: editors and admins. */
export function publishers({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req, 'admin', 'editor')
}
