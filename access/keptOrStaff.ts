import type { Access } from 'payload'
import { staff } from './staff'

/** Staff read everything; everyone else reads what is not in the trash. For collections without drafts. */
export const keptOrStaff: Access = ({ req }) => staff({ req }) || { deletedAt: { exists: false } }
