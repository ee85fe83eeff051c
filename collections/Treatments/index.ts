import { contentCollection } from '../contentCollection'
import { treatmentClinicalFields } from './clinicalFields'
import { treatmentTabs } from './fields'

/** Treatments: what the practice offers, with the status of each use. */
export const Treatments = contentCollection({
  slug: 'treatments',
  labels: { singular: 'Treatment', plural: 'Treatments' },
  group: 'Clinical content',
  description:
    'What the practice offers: how it works, whom it may suit, benefits, risks and cost.',
  titleField: 'title',
  columns: ['title'],
  searchIn: ['summary'],
  tabs: treatmentTabs,
  card: { title: true, summary: true, heroImage: true },
  listedBy: 'title',
  clinicalFields: treatmentClinicalFields,
})
