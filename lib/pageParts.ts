import { speaksOfEmergency, type Urgent } from './careCards'

/** The parts of a condition's page that are a text of the record. */
type ConditionText =
  | 'overview'
  | 'symptoms'
  | 'causes'
  | 'riskFactors'
  | 'diagnosis'
  | 'treatmentOverview'
  | 'livingWith'

/** A part of a condition's page: a text of the record, or what is put together from others. */
export type ConditionPart = ConditionText | 'whenToGetHelp' | 'ourTreatments' | 'questions'

/** The parts of a condition's page in their order. Where there is an emergency, when to get help comes first. */
export function conditionParts({
  whenToGetHelp,
}: {
  whenToGetHelp?: Urgent[] | null
}): ConditionPart[] {
  const isEmergency = speaksOfEmergency(whenToGetHelp)
  return [
    ...(isEmergency ? (['whenToGetHelp'] as const) : []),
    'overview',
    'symptoms',
    ...(isEmergency ? [] : (['whenToGetHelp'] as const)),
    'causes',
    'riskFactors',
    'diagnosis',
    'treatmentOverview',
    'ourTreatments',
    'livingWith',
    'questions',
  ]
}

/** The texts of a treatment's page that stand before what it is used for. */
export const TEXTS_BEFORE_USES = ['whatItIs', 'howItWorks'] as const

/** What stands side by side on a treatment's page, after its uses: neither is read without the other. */
export const BALANCE = ['benefits', 'risks'] as const

/** The texts of a treatment's page that follow. */
export const TEXTS_AFTER_USES = [
  'whoItSuits',
  'whoItDoesNotSuit',
  'before',
  'during',
  'after',
  'onset',
  'duration',
] as const
