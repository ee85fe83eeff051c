import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { reviewFields } from './fields'

/**
 * Reviews: which document waits for a clinician, and which one came back. One row a document, written
 * by the workflow only, beside the document and not in it, so that no save of a text touches it.
 */
export const Reviews: CollectionConfig = {
  slug: 'reviews',
  labels: { singular: 'Review', plural: 'Reviews' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'documentTitle' },
  lockDocuments: false,
  indexes: [{ fields: ['state', 'submittedAt'] }, { fields: ['actor', 'state', 'submittedAt'] }],
  fields: reviewFields,
}
