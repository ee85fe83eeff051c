import type { Payload } from 'payload'
import type { JobRun } from '../payload-types'

/** What runs by itself. */
export const JOBS = ['schedules', 'reviews', 'mail'] as const

/** One of {@link JOBS}. */
export type Job = (typeof JOBS)[number]

/** When a job ran last, or `null` where it never did. */
export async function jobRunOf({ db }: Payload, job: Job): Promise<JobRun | null> {
  return db.findOne<JobRun>({ collection: 'job-runs', where: { job: { equals: job } } })
}

/** How a job stands: dates are ISO 8601, and `null` where it never ran, or never without a problem. */
export type JobState = {
  job: Job
  lastRun: string | null
  lastSuccess: string | null
  problem: string | null
}

/** How every job stands. */
export const jobStates = (payload: Payload): Promise<JobState[]> =>
  Promise.all(
    JOBS.map(async (job) => {
      const { lastRun, lastSuccess, problem } = (await jobRunOf(payload, job)) ?? {}
      return {
        ...{ job, lastRun: lastRun ?? null, lastSuccess: lastSuccess ?? null },
        problem: problem ?? null,
      }
    }),
  )

/**
 * Writes down that a job ran, and what stood in its way. It never throws: a job that did its work has
 * done it.
 */
export async function noteJobRun(
  payload: Payload,
  { job, problem }: { job: Job; problem: string | null },
): Promise<void> {
  const now = new Date().toISOString()
  const data = { lastRun: now, problem, ...(problem ? {} : { lastSuccess: now }) }
  const where = { job: { equals: job } }
  try {
    const place = { collection: 'job-runs', where, data } as const
    if (await payload.db.updateOne({ ...place, options: { atomic: true } })) return
    await payload.db.create({ collection: 'job-runs', data: { ...data, job } })
  } catch (error) {
    payload.logger.error({ err: error, msg: `The run of “${job}” could not be written down.` })
  }
}
