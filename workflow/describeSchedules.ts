import { publishers } from '../access/publishers'
import { writtenMoment } from '../lib/dates'
import { fill } from '../lib/fill'
import { localTimeOf } from '../lib/localTime'
import type { Ask } from './ask'
import type { WorkflowFacts } from './facts'
import { type ScheduleAction, schedulingProblem } from './scheduleRules'
import { scheduleLabels } from './scheduleWords'

/** A schedule of a document, as its editor is told of it. */
export type ToldSchedule = { id: string; action: ScheduleAction; isFailed: boolean; text: string }

/** What the form for schedules needs. */
export type Scheduling = {
  timeZone: string
  /** The clocks of the practice now, such as `2026-05-03T09:30`. */
  now: string
  schedules: ToldSchedule[]
  /** Why each action cannot be scheduled now; `null` where it can. */
  why: Record<ScheduleAction, string | null>
}

function toldSchedules({ schedules, failedSchedules = [], newest }: WorkflowFacts, zone: string) {
  const when = (at: string) => writtenMoment(at, { language: 'en', timeZone: zone })
  const waiting = schedules.map(({ id, action, at, hash }) => {
    const isEdited = action === 'publish' && hash !== newest.hash
    const words = isEdited ? scheduleLabels.waitingEdited : scheduleLabels.waiting[action]
    return { id, action, isFailed: false, text: fill(words, { when: when(at) }) }
  })
  const failed = failedSchedules.map(({ id, action, at, problem }) => {
    const text = fill(scheduleLabels.failed[action], { when: when(at), problem })
    return { id, action, isFailed: true, text }
  })
  return [...waiting, ...failed]
}

/** How the schedules of a document stand, for those who may schedule; `null` for others. */
export function describeSchedules(
  { req }: Ask,
  { facts, timeZone }: { facts: WorkflowFacts; timeZone: string },
): Scheduling | null {
  if (!publishers({ req })) return null
  return {
    timeZone,
    now: localTimeOf(Date.now(), timeZone),
    schedules: toldSchedules(facts, timeZone),
    why: {
      publish: schedulingProblem('publish', facts),
      unpublish: schedulingProblem('unpublish', facts),
    },
  }
}
