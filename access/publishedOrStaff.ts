import type { Access, Where } from 'payload'
import { withdrawnIds } from '../workflow/withdrawals'
import { staff } from './staff'

const published: Where = { _status: { equals: 'published' } }
const kept: Where = { deletedAt: { exists: false } }

/**
 * Staff read everything; everyone else reads what is published, not in the trash, and not past the time
 * at which it is to be taken down, whether or not anything has taken it down yet.
 */
export const publishedOrStaff: Access = async ({ req }) => {
  if (staff({ req })) return true
  const withdrawn = await withdrawnIds(req.payload)
  const shown: Where[] = withdrawn.length > 0 ? [{ id: { not_in: withdrawn } }] : []
  return { and: [published, kept, ...shown] }
}
