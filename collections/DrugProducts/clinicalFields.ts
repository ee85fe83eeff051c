import type { DrugProduct } from '../../payload-types'

/** What pages state of a drug product. A reviewer signs it. */
export const drugProductClinicalFields = [
  'language',
  'brandName',
  'establishedName',
  'maker',
  'approvedIndications',
  'boxedWarning',
  'safetyInformation',
  'prescribingInformation',
  'versionDate',
  'references',
] as const satisfies readonly (keyof DrugProduct)[]

/** A drug product has nothing that a reviewer does not sign, but for what all content has. */
export const drugProductOtherFields = [] as const satisfies readonly (keyof DrugProduct)[]
