import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { leaseFields } from './fields'

/**
 * Leases: who of all servers does something that only one may do, and until when. That a name is there
 * once is what both databases see to.
 */
export const Leases: CollectionConfig = {
  slug: 'leases',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: leaseFields,
}
