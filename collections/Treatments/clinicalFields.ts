import { BALANCE, TEXTS_AFTER_USES, TEXTS_BEFORE_USES } from '../../lib/pageParts'
import type { Treatment } from '../../payload-types'

/** What a treatment's page states, in its order. A reviewer signs it. */
export const treatmentClinicalFields = [
  'language',
  'title',
  'summary',
  'keyPoints',
  ...TEXTS_BEFORE_USES,
  'uses',
  ...BALANCE,
  ...TEXTS_AFTER_USES,
  'drugProducts',
  'whenToGetHelp',
  'cost',
  'references',
] as const satisfies readonly (keyof Treatment)[]

/** What a reviewer does not sign. */
export const treatmentOtherFields = ['heroImage'] as const satisfies readonly (keyof Treatment)[]
