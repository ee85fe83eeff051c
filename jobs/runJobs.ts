import type { Payload } from 'payload'
import { noteJobRun } from '../workflow/jobRuns'
import { runSchedules } from './runSchedules'
import { runNightly } from './tellDueReviews'

/** How often it is written down that schedules are looked at, and the night's list is asked for. */
const NOTED_EVERY = 60_000

let notedAt = -NOTED_EVERY

/**
 * Everything that has its time. It is called every few seconds, and does nothing where nothing is due or
 * somebody else does it.
 */
export async function runJobs(payload: Payload): Promise<{ schedules: number; nightly: boolean }> {
  const schedules = await runSchedules(payload)
  if (performance.now() - notedAt < NOTED_EVERY) return { schedules, nightly: false }
  notedAt = performance.now()
  if (schedules === 0) await noteJobRun(payload, { job: 'schedules', problem: null })
  return { schedules, nightly: await runNightly(payload) }
}
