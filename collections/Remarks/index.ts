import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { documentIndex } from '../../fields/documentReference'
import { remarkFields } from './fields'

/** Remarks: what people say to each other about a document, in a thread beside it. */
export const Remarks: CollectionConfig = {
  slug: 'remarks',
  labels: { singular: 'Remark', plural: 'Remarks' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'text' },
  lockDocuments: false,
  indexes: [documentIndex],
  fields: remarkFields,
}
