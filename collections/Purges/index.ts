import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'

/**
 * What was purged, in its order, for every server of the site (`delivery/tagTimes.ts`). Nobody sees
 * it, and only the server writes it.
 */
export const Purges: CollectionConfig = {
  slug: 'purges',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: [
    { name: 'number', type: 'number', required: true, unique: true, index: true },
    { name: 'writer', type: 'text', required: true },
    { name: 'tags', type: 'json', required: true },
  ],
}
