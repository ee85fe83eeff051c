import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { usageFields } from './fields'

/**
 * Usages: which document uses which, as an index over relations, uploads and texts. Only the server
 * writes it, after every save; it can be made anew from the documents at any time.
 */
export const Usages: CollectionConfig = {
  slug: 'usages',
  labels: { singular: 'Usage', plural: 'Usages' },
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  timestamps: false,
  indexes: [
    { fields: ['fromCollection', 'fromId'] },
    { fields: ['toCollection', 'toId', 'kind', 'needs'] },
  ],
  fields: usageFields,
}
