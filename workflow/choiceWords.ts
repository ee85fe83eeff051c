import type { RemarkField } from './remarkFields'
import type { Reviewer } from './reviewers'

/** Something to choose from a list, beside a text. */
export type Choice = {
  label: string
  /** What stands there while nothing is chosen. */
  nothing: string
  options: { value: string; label: string }[]
}

/** Which field a remark is about. */
export const fieldChoice = (fields: RemarkField[]): Choice => ({
  label: 'About which field',
  nothing: 'The whole page',
  options: fields.map(({ path, label }) => ({ value: path, label })),
})

/** Who is asked to sign. */
export const reviewerChoice = (reviewers: Reviewer[]): Choice => ({
  label: 'Who is asked to sign it',
  nothing: 'Any clinician',
  options: reviewers.map(({ id, name }) => ({ value: id, label: name })),
})
