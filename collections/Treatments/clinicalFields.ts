import type { Treatment } from '../../payload-types'

/** What a treatment's page states, in its order. A reviewer signs it. */
export const treatmentClinicalFields = [
  'language',
  'title',
  'summary',
  'keyPoints',
  'whatItIs',
  'howItWorks',
  'uses',
  'benefits',
  'risks',
  'whoItSuits',
  'whoItDoesNotSuit',
  'before',
  'during',
  'after',
  'onset',
  'duration',
  'drugProducts',
  'whenToGetHelp',
  'cost',
  'references',
] as const satisfies readonly (keyof Treatment)[]

/** What a reviewer does not sign. */
export const treatmentOtherFields = ['heroImage'] as const satisfies readonly (keyof Treatment)[]
