import type { Field } from 'payload'
import { Articles } from '../../collections/Articles'
import type { ClinicalSlug } from '../../collections/clinicalFields'
import { Conditions } from '../../collections/Conditions'
import { DrugProducts } from '../../collections/DrugProducts'
import { TreatmentFaqs } from '../../collections/TreatmentFaqs'
import { Treatments } from '../../collections/Treatments'

const FIELDS: Record<ClinicalSlug, Field[]> = {
  articles: Articles.fields,
  conditions: Conditions.fields,
  treatments: Treatments.fields,
  'treatment-faqs': TreatmentFaqs.fields,
  'drug-products': DrugProducts.fields,
}

const SLUGS: ClinicalSlug[] = [
  'articles',
  'conditions',
  'treatments',
  'treatment-faqs',
  'drug-products',
]

/** The clinical collections with the fields that they configure. */
export const clinicalCollections = SLUGS.map((slug) => ({ slug, fields: FIELDS[slug] }))
