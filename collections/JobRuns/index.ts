import type { CollectionConfig } from 'payload'
import { nobody } from '../../access/nobody'
import { staff } from '../../access/staff'
import { jobRunFields } from './fields'

/** Job runs: when each job ran last, and what stood in its way. */
export const JobRuns: CollectionConfig = {
  slug: 'job-runs',
  labels: { singular: 'Job', plural: 'Jobs' },
  access: { read: staff, create: nobody, update: nobody, delete: nobody },
  admin: { hidden: true, useAsTitle: 'job' },
  lockDocuments: false,
  fields: jobRunFields,
}
