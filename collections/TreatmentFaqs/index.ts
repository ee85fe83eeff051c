import { contentCollection } from '../contentCollection'
import { treatmentFaqClinicalFields } from './clinicalFields'
import { faqSidebar, faqTabs } from './fields'

/** Treatment FAQs: one question and its answer, shown on a treatment's page. */
export const TreatmentFaqs = contentCollection({
  slug: 'treatment-faqs',
  labels: { singular: 'Treatment FAQ', plural: 'Treatment FAQs' },
  group: 'Clinical content',
  description:
    'Questions that patients ask about a treatment, each with a short and a full answer.',
  titleField: 'question',
  columns: ['question', 'treatment', 'topic', 'order'],
  searchIn: ['shortAnswer'],
  tabs: faqTabs,
  sidebar: faqSidebar,
  card: {
    ...{ shortAnswer: true, answer: true, references: true },
    ...{ treatment: true, topic: true, order: true },
  },
  listedBy: 'order',
  clinicalFields: treatmentFaqClinicalFields,
})
