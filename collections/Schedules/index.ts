import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { documentIndex } from '../../fields/documentReference'
import { scheduleFields } from './fields'

/** Schedules: what is to be published or taken down, when, and which text. Written by the workflow only. */
export const Schedules: CollectionConfig = {
  slug: 'schedules',
  labels: { singular: 'Schedule', plural: 'Schedules' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'documentTitle' },
  defaultSort: '-at',
  lockDocuments: false,
  indexes: [documentIndex, { fields: ['state', 'tryAt'] }],
  fields: scheduleFields,
}
