/** What a list of the desk is called, and what it says where nothing is in it. */
export const QUEUE_WORDS = {
  mine: { name: 'For me', title: 'Waits for me to sign', empty: 'Nothing waits for you.' },
  all: {
    name: 'All',
    title: 'Waits for a clinician',
    empty: 'Nothing waits for a clinician.',
  },
  overdue: {
    name: 'Overdue',
    title: 'Due for review',
    empty: 'No page is due for review.',
  },
  returned: {
    name: 'Sent back to me',
    title: 'Sent back to me',
    empty: 'Nothing was sent back to you.',
  },
  sent: {
    name: 'Sent by me',
    title: 'What I sent',
    empty: 'Nothing that you sent waits, came back or is yet to be published.',
  },
  scheduled: {
    name: 'Scheduled',
    title: 'Scheduled',
    empty: 'Nothing is scheduled.',
  },
  overrides: {
    name: 'Not signed',
    title: 'Public without a sign-off',
    empty: 'Patients read nothing that an admin published without a sign-off.',
  },
  failed: {
    name: 'Failed',
    title: 'Failed in the last 14 days',
    empty: 'Nothing failed in the last 14 days.',
  },
} as const

/** One of the lists of the desk. */
export type Queue = keyof typeof QUEUE_WORDS
