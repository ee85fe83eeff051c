import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { revisionFields } from './fields'

/**
 * The saves of every document, in their order: who made them, when, in which window, and which fields
 * they changed. Written before the version (`workflow/together/revisions.ts`); the oldest are removed.
 */
export const Revisions: CollectionConfig = {
  slug: 'revisions',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  indexes: [{ fields: ['document', 'revision'] }],
  fields: revisionFields,
}
