import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { presenceFields } from './fields'

/** Who has which document open at this moment. Rows go when the window closes, or some time after. */
export const Presences: CollectionConfig = {
  slug: 'presences',
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true },
  lockDocuments: false,
  fields: presenceFields,
}
