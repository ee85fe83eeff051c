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
