import type { Access, Where } from 'payload'
import { staff } from './staff'

const published: Where = { _status: { equals: 'published' } }
const kept: Where = { deletedAt: { exists: false } }

/** Staff read everything; everyone else reads what is published and not in the trash. */
export const publishedOrStaff: Access = ({ req }) => staff({ req }) || { and: [published, kept] }
