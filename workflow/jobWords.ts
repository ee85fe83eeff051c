import type { Job } from './jobRuns'

/** What the desk says of what runs by itself. */
export const jobWords = {
  title: 'What runs by itself',
  lastRun: 'Last run on {date}.',
  never: 'Has not run yet.',
  problem: 'The last run met a problem: {problem}',
  names: {
    schedules: 'Publishing and taking down at a time',
    reviews: 'The nightly list of pages that are due for review',
    mail: 'E-mail',
  } satisfies Record<Job, string>,
} as const
