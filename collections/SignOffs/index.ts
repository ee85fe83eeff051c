import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { documentIndex } from '../../fields/documentReference'
import { appendOnly, neverDeleted } from '../../hooks/appendOnly'
import { signOffFields } from './fields'
import { noteReviewDate } from './hooks/noteReviewDate'

/** Sign-offs: which clinician signed exactly which text, and until when it holds. Append-only. */
export const SignOffs: CollectionConfig = {
  slug: 'sign-offs',
  labels: { singular: 'Sign-off', plural: 'Sign-offs' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: {
    group: 'Review',
    description: 'What clinicians signed. Nobody can change or remove a sign-off.',
    useAsTitle: 'documentTitle',
    defaultColumns: ['documentTitle', 'actorName', 'signedAt', 'nextReview'],
    listSearchableFields: ['documentTitle', 'actorName'],
  },
  defaultSort: '-signedAt',
  lockDocuments: false,
  indexes: [documentIndex],
  hooks: {
    beforeOperation: [appendOnly],
    afterChange: [noteReviewDate],
    beforeDelete: [neverDeleted],
  },
  fields: signOffFields,
}
