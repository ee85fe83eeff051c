import type { PayloadRequest } from 'payload'
import { hasRole, ROLES } from './roles'

/** Everyone who is signed in and holds any role. */
export function staff({ req }: { req: PayloadRequest }): boolean {
  return hasRole(req, ...ROLES)
}
