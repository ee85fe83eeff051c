import type { ButtonName } from './buttons'

/** What the buttons of the workflow say. */
export const BUTTON_WORDS: Record<ButtonName, string> = {
  submit: 'Send for review',
  withdraw: 'Take back from review',
  sign: 'Read and sign',
  'send-back': 'Send back',
  publish: 'Publish',
  schedule: 'Schedule',
  unpublish: 'Unpublish',
  override: 'Publish without a sign-off',
}
