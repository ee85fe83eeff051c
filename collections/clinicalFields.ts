import type { CollectionSlug } from 'payload'
import type { Config } from '../payload-types'
import { articleClinicalFields, articleOtherFields } from './Articles/clinicalFields'
import { conditionClinicalFields, conditionOtherFields } from './Conditions/clinicalFields'
import { drugProductClinicalFields, drugProductOtherFields } from './DrugProducts/clinicalFields'
import { treatmentFaqClinicalFields, treatmentFaqOtherFields } from './TreatmentFaqs/clinicalFields'
import { treatmentClinicalFields, treatmentOtherFields } from './Treatments/clinicalFields'

type FieldLists = { [Slug in CollectionSlug]?: readonly (keyof Config['collections'][Slug])[] }

/**
 * The clinical fields of each collection that makes medical statements: what a reviewer signs.
 *
 * `language` is one of them. The site's own words beside a text follow it (how urgent a care card is,
 * that a use is off-label), and so does who reads it: the same text under another language is not what
 * was signed.
 */
export const CLINICAL_FIELDS = {
  articles: articleClinicalFields,
  conditions: conditionClinicalFields,
  treatments: treatmentClinicalFields,
  'treatment-faqs': treatmentFaqClinicalFields,
  'drug-products': drugProductClinicalFields,
} as const satisfies FieldLists

/** A collection whose documents are signed by a reviewer. */
export type ClinicalSlug = keyof typeof CLINICAL_FIELDS

/** Tells whether the documents of a collection are signed by a reviewer. */
export const isClinical = (slug: string): slug is ClinicalSlug =>
  Object.hasOwn(CLINICAL_FIELDS, slug)

/**
 * What is not signed in any content: the address, which page it is a translation of (a link to that page,
 * and no statement), what search engines show, when it was first public, how often it was saved, and what
 * the workflow itself writes down.
 */
const SHARED_OTHER_FIELDS = [
  'slug',
  'translationOf',
  'meta',
  'firstPublishedAt',
  'revision',
  'clinicalHash',
  'clinicalEditor',
  'clinicalEditorName',
] as const

/** The fields that somebody decided not to be clinical. A field is in one of the two lists. */
export const OTHER_FIELDS = {
  articles: [...articleOtherFields, ...SHARED_OTHER_FIELDS],
  conditions: [...conditionOtherFields, ...SHARED_OTHER_FIELDS],
  treatments: [...treatmentOtherFields, ...SHARED_OTHER_FIELDS],
  'treatment-faqs': [...treatmentFaqOtherFields, ...SHARED_OTHER_FIELDS],
  'drug-products': [...drugProductOtherFields, ...SHARED_OTHER_FIELDS],
} as const satisfies Pick<Required<FieldLists>, ClinicalSlug>
