import type { PayloadRequest } from 'payload'

/** What a signed-in person may be; one person can hold several roles. */
export const ROLES = ['admin', 'editor', 'reviewer', 'contributor'] as const

/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number]

/** Tells whether the person behind a request holds at least one of the roles. */
export function hasRole(req: Pick<PayloadRequest, 'user'>, ...roles: Role[]): boolean {
  const held = req.user?.roles ?? []
  return roles.some((role) => held.includes(role))
}
