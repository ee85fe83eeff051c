/** What the audit log tells apart, with the words that staff read. */
export const AUDIT_ACTIONS = {
  create: 'Made',
  update: 'Saved a draft',
  autosave: 'Saved a draft by itself',
  publish: 'Published',
  unpublish: 'Took down',
  trash: 'Moved to the trash',
  untrash: 'Took out of the trash',
  delete: 'Deleted for good',
  retire: 'Took away what a live page needs',
  restore: 'Brought back a version',
  submit: 'Sent for review',
  withdraw: 'Withdrew from review',
  'send-back': 'Sent back',
  sign: 'Signed',
  override: 'Published without a sign-off',
  schedule: 'Scheduled',
  unschedule: 'Took off the schedule',
  'schedule-failed': 'A schedule failed',
  remark: 'Remarked',
  'remark-done': 'Marked a remark as done',
  'share-preview': 'Shared a preview',
  'revoke-preview': 'Ended a shared preview',
  settings: 'Changed settings',
  'sign-in': 'Signed in',
  'sign-in-failed': 'Failed to sign in',
  'sign-out': 'Signed out',
  export: 'Exported',
} as const

/** One of {@link AUDIT_ACTIONS}. */
export type AuditAction = keyof typeof AUDIT_ACTIONS
