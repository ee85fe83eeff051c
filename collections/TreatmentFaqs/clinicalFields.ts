import type { TreatmentFaq } from '../../payload-types'

/**
 * What a question and its answer state. Which treatment and which conditions it stands under is part of
 * that: “it wears off in three months” is true of one medicine and not of another.
 */
export const treatmentFaqClinicalFields = [
  'language',
  'treatment',
  'conditions',
  'question',
  'shortAnswer',
  'answer',
  'references',
] as const satisfies readonly (keyof TreatmentFaq)[]

/** What a reviewer does not sign: where in the list of questions it is filed. */
export const treatmentFaqOtherFields = [
  'topic',
  'order',
] as const satisfies readonly (keyof TreatmentFaq)[]
