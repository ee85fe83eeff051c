import { fill } from '../lib/fill'
import { momentsOf } from '../lib/localTime'
import { actionProblem } from './buttons'
import type { ScheduleFacts, WorkflowFacts } from './facts'
import { publicationProblem, type SignedText } from './publicationProblem'
import { scheduleWords } from './scheduleWords'
import { workflowWords } from './words'

/** What can be scheduled. */
export type ScheduleAction = ScheduleFacts['action']

/** A local time as it was understood: a moment in milliseconds since 1970, or why it is none. */
export type ReadTime = { moment: number; isTwice: boolean } | { problem: string }

/**
 * Reads the time of a schedule, which is meant on the clocks of the practice.
 *
 * @param text - such as `2026-05-03T09:30`; of a time that comes twice the first one is taken
 */
export function readScheduleTime(
  text: unknown,
  { timeZone, now }: { timeZone: string; now: number },
): ReadTime {
  const moments = typeof text === 'string' ? momentsOf(text, timeZone) : null
  if (!moments) return { problem: scheduleWords.badTime }
  const [first, second] = moments
  const time = String(text).replace('T', ' ')
  if (first === undefined) {
    return { problem: fill(scheduleWords.noSuchTime, { time, zone: timeZone }) }
  }
  if (first <= now) return { problem: fill(scheduleWords.past, { zone: timeZone }) }
  return { moment: first, isTwice: second !== undefined }
}

const waits = ({ schedules }: WorkflowFacts, wanted: ScheduleAction) =>
  schedules.find(({ action }) => action === wanted)

/** Why an action cannot be put on the schedule of a document at all; `null` where it can. */
export function schedulingProblem(action: ScheduleAction, facts: WorkflowFacts): string | null {
  if (action === 'publish') {
    return waits(facts, 'publish') ? scheduleWords.publishWaits : actionProblem('publish', facts)
  }
  if (waits(facts, 'unpublish')) return scheduleWords.unpublishWaits
  return facts.live || waits(facts, 'publish') ? null : workflowWords.notLive
}

type Wish = {
  action: ScheduleAction
  /** In milliseconds since 1970. */
  at: number
  signOffs: readonly SignedText[]
  /** The time in words. */
  when: string
}

/** Why an action cannot be scheduled for a time; `null` where it can. */
export function scheduleProblem(facts: WorkflowFacts, wish: Wish): string | null {
  const { action, at, signOffs, when } = wish
  const problem = schedulingProblem(action, facts)
  if (problem) return problem
  if (action === 'unpublish') {
    const publication = waits(facts, 'publish')
    const isSeen = facts.live !== null || Date.parse(publication?.at ?? '') < at
    return isSeen ? null : scheduleWords.neverLive
  }
  const { hash, editor } = facts.newest
  return publicationProblem({ hash, editor, signOffs }, new Date(at))
    ? fill(scheduleWords.signOffEnds, { when })
    : null
}

/** A schedule that is not over, as {@link settledBy} reads it. */
export type OpenSchedule = { id: string; action: ScheduleAction; at: string; state: string }

/**
 * Which open schedules of a document a save has settled: a page that became public is not to be taken
 * down for a time before, and whatever failed is made up for.
 *
 * @param saved - whether patients see the page after the save, and for which time it was meant
 */
export function settledBy<T extends OpenSchedule>(
  open: readonly T[],
  saved: { isPublic: boolean; at: number },
): T[] {
  return open.filter(({ action, at, state }) => {
    if (!saved.isPublic) return state === 'failed' && action === 'unpublish'
    return state === 'failed' || (action === 'unpublish' && Date.parse(at) <= saved.at)
  })
}
