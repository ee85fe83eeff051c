import type { Access } from 'payload'
import { admins } from './admins'

/** Admins reach every account; everyone else their own. */
export const selfOrAdmin: Access = ({ req }) => {
  if (admins({ req })) return true
  return req.user ? { id: { equals: req.user.id } } : false
}
