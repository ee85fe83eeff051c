import type { Payload } from 'payload'
import type { Schedule } from '../payload-types'
import { noteJobRun } from '../workflow/jobRuns'
import { changeSchedule, endSchedule } from '../workflow/schedules'
import { scheduleWords } from '../workflow/scheduleWords'
import { fill } from '../lib/fill'
import { MOST_TRIES, nextTry } from './backOff'
import { type Lease, takeLease } from './leases'
import { isFinal, runSchedule } from './runSchedule'
import { tellOfFailure } from './tellOfFailure'

const LEASE = 'schedules'
/** How often it may be begun: more often than it may fail, since the server may be ended for other reasons. */
const MOST_STARTS = 2 * MOST_TRIES
/** How many are looked at in one run. Others wait for the next one, some seconds later. */
const AT_ONCE = 100
/** How long a run goes on, in milliseconds. */
const LONGEST_RUN = 20_000

async function dueSchedules({ db }: Payload): Promise<Schedule[]> {
  const now = new Date().toISOString()
  const { docs } = await db.find<Schedule>({
    collection: 'schedules',
    where: { and: [{ state: { equals: 'waiting' } }, { at: { less_than_equal: now } }] },
    sort: 'at',
    limit: AT_ONCE,
    pagination: false,
  })
  return docs
}

const keyOf = ({ documentCollection, documentId }: Schedule) =>
  `${documentCollection}:${documentId}`

/**
 * What can be done now. Of one document each thing waits for what was due before it: what is to be
 * published on Tuesday is not taken down because Monday's end is tried again on Wednesday.
 */
export function readySchedules(due: readonly Schedule[], now: number): Schedule[] {
  const first = new Map<string, Schedule>()
  for (const schedule of due) {
    if (!first.has(keyOf(schedule))) first.set(keyOf(schedule), schedule)
  }
  return [...first.values()].filter(({ tryAt }) => Date.parse(tryAt) <= now)
}

/** Counts a try before it is made, so that one that ends this process counts too. */
const claim = (payload: Payload, { id, attempts, startedAt }: Schedule) =>
  changeSchedule(
    { payload },
    {
      id,
      where: { and: [{ state: { equals: 'waiting' } }, { attempts: { equals: attempts } }] },
      data: { attempts: attempts + 1, startedAt: startedAt ?? new Date().toISOString() },
    },
  )

/** What went wrong with a schedule. */
type Trouble = { schedule: Schedule; problem: string }

async function fail(payload: Payload, { schedule, problem }: Trouble): Promise<void> {
  const ended = await endSchedule({ payload }, { id: schedule.id, state: 'failed', problem })
  // Somebody took it off the schedule meanwhile.
  if (ended) await tellOfFailure(payload, { ...schedule, problem })
}

/** Plans another try, or gives up. */
async function tryAgain(payload: Payload, trouble: Trouble): Promise<void> {
  const { schedule, problem } = trouble
  const next = nextTry(schedule.attempts, Date.now())
  if (next === null) return fail(payload, trouble)
  const data = { tryAt: new Date(next).toISOString(), problem }
  await changeSchedule(
    { payload },
    { id: schedule.id, where: { state: { equals: 'waiting' } }, data },
  )
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** @returns what went wrong that may not go wrong again; `null` where nothing did */
async function runOne(payload: Payload, due: Schedule): Promise<string | null> {
  if (due.attempts >= MOST_STARTS) {
    const problem = fill(scheduleWords.neverFinished, { tries: due.attempts })
    await fail(payload, { schedule: due, problem })
    return null
  }
  const schedule = await claim(payload, due)
  if (!schedule) return null
  try {
    // What was begun by an earlier try is told from what was not by the time of that try.
    await runSchedule(payload, { ...schedule, startedAt: due.startedAt ?? null })
    await endSchedule({ payload }, { id: schedule.id, state: 'done', problem: null })
    return null
  } catch (error) {
    if (isFinal(error)) {
      await fail(payload, { schedule, problem: error.message })
      return null
    }
    payload.logger.error({ err: error, msg: `The schedule of “${due.documentTitle}” failed.` })
    const problem = fill(scheduleWords.unexpected, { message: messageOf(error) })
    await tryAgain(payload, { schedule, problem })
    return problem
  }
}

async function runAll(payload: Payload, lease: Lease): Promise<string | null> {
  const end = Date.now() + LONGEST_RUN
  let problem: string | null = null
  // Read under the lease: whoever held it before may have done what was due.
  for (const schedule of readySchedules(await dueSchedules(payload), Date.now())) {
    if (Date.now() > end || !(await lease.renew())) break
    problem = (await runOne(payload, schedule)) ?? problem
  }
  return problem
}

/**
 * Does everything whose time has come, if nobody else is doing it.
 *
 * @returns how many there were to do
 */
export async function runSchedules(payload: Payload): Promise<number> {
  const ready = readySchedules(await dueSchedules(payload), Date.now())
  if (ready.length === 0) return 0
  const lease = await takeLease(payload, LEASE)
  if (!lease) return 0
  try {
    await noteJobRun(payload, { job: 'schedules', problem: await runAll(payload, lease) })
  } finally {
    await lease.release()
  }
  return ready.length
}
