import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { documentIndex } from '../../fields/documentReference'
import { previewLinkFields } from './fields'

/** Preview links: who let somebody without an account read one draft, and until when. */
export const PreviewLinks: CollectionConfig = {
  slug: 'preview-links',
  labels: { singular: 'Preview link', plural: 'Preview links' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'documentTitle' },
  lockDocuments: false,
  indexes: [documentIndex],
  fields: previewLinkFields,
}
