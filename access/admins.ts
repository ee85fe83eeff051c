import type { PayloadRequest } from 'payload'
import { hasRole } from './roles'

/** Admins only. */
export function admins({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req, 'admin')
}
