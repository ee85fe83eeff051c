import { contentCollection } from '../contentCollection'
import { conditionClinicalFields } from './clinicalFields'
import { conditionTabs } from './fields'

/** Conditions: what a patient has, under every name a patient may use for it. */
export const Conditions = contentCollection({
  slug: 'conditions',
  labels: { singular: 'Condition', plural: 'Conditions' },
  group: 'Clinical content',
  description: 'What patients have: symptoms, causes, when to get help, and how it is treated.',
  titleField: 'title',
  columns: ['title', 'bodyAreas'],
  searchIn: ['summary', 'alsoCalled.name'],
  tabs: conditionTabs,
  card: { title: true, summary: true, heroImage: true },
  listedBy: 'title',
  clinicalFields: conditionClinicalFields,
})
