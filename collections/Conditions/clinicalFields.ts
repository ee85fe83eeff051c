import type { Condition } from '../../payload-types'

/** What a condition's page states, in its order. A reviewer signs it. */
export const conditionClinicalFields = [
  'language',
  'title',
  // Misspellings too: the search says with them that a word means this condition.
  'alsoCalled',
  'summary',
  'keyPoints',
  'overview',
  'symptoms',
  'whenToGetHelp',
  'causes',
  'riskFactors',
  'diagnosis',
  'treatmentOverview',
  'treatments',
  'livingWith',
  'codes',
  'references',
] as const satisfies readonly (keyof Condition)[]

/** What a reviewer does not sign: the lead picture, and the parts of the body that it is filed under. */
export const conditionOtherFields = [
  'heroImage',
  'bodyAreas',
] as const satisfies readonly (keyof Condition)[]
