'use client'

import { Button } from '@payloadcms/ui'
import { type KeyboardEvent, useId, useState } from 'react'
import { fill } from '@/lib/fill'
import type { Scheduling, ToldSchedule } from '@/workflow/describeSchedules'
import { scheduleLabels } from '@/workflow/scheduleWords'
import { Problem } from '../Problem'
import type { Outcome } from './useWorkflow'

type Ask = (action: string, body?: object) => Promise<Outcome>

type ScheduleFormProps = { scheduling: Scheduling; hash: string; ask: Ask }

const ACTIONS = ['publish', 'unpublish'] as const

/** What waits or has failed, with a button that ends it. */
function Told({ schedule, ask }: { schedule: ToldSchedule; ask: Ask }) {
  const textId = useId()
  const [problem, setProblem] = useState<string | null>(null)
  const end = async () => setProblem((await ask('unschedule', { schedule: schedule.id })).problem)
  return (
    <li>
      <p id={textId} className={schedule.isFailed ? 'admin-problem' : undefined}>
        {schedule.text}
      </p>
      <Problem text={problem} />
      <Button
        buttonStyle="secondary"
        size="small"
        type="button"
        extraButtonProps={{ 'aria-describedby': textId }}
        onClick={() => void end()}
      >
        {schedule.isFailed ? scheduleLabels.dismiss : scheduleLabels.cancel}
      </Button>
    </li>
  )
}

/** What is typed stays until it was taken. */
function usePlan({ scheduling, hash, ask }: ScheduleFormProps) {
  const [today = ''] = scheduling.now.split('T')
  const allowed = ACTIONS.filter((action) => scheduling.why[action] === null)
  const [chosen, setAction] = useState<(typeof ACTIONS)[number] | null>(null)
  const [day, setDay] = useState(today)
  const [time, setTime] = useState('')
  const [problem, setProblem] = useState<string | null>(null)
  const [isSending, setIsSending] = useState(false)
  const action = allowed.find((one) => one === chosen) ?? allowed[0]
  const send = async () => {
    setIsSending(true)
    const outcome = await ask('schedule', { action, at: `${day}T${time}`, hash })
    setIsSending(false)
    setProblem(outcome.problem)
    if (!outcome.problem) setTime('')
  }
  const isComplete = Boolean(action && day && time) && !isSending
  return {
    today,
    allowed,
    action,
    setAction,
    day,
    setDay,
    time,
    setTime,
    problem,
    isComplete,
    send,
  }
}

type PlanProps = ReturnType<typeof usePlan>

/** Enter in one of these would save the document that the form stands in. */
function keepFromSaving(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}

function When({ today, day, setDay, time, setTime, hintId }: PlanProps & { hintId: string }) {
  return (
    <div className="review-when">
      <label>
        {scheduleLabels.day}
        <input
          type="date"
          value={day}
          min={today}
          required
          onKeyDown={keepFromSaving}
          aria-describedby={hintId}
          onChange={(event) => setDay(event.target.value)}
        />
      </label>
      <label>
        {scheduleLabels.time}
        <input
          type="time"
          value={time}
          required
          onKeyDown={keepFromSaving}
          aria-describedby={hintId}
          onChange={(event) => setTime(event.target.value)}
        />
      </label>
    </div>
  )
}

function What({ allowed, action, setAction }: PlanProps) {
  const name = useId()
  return (
    <fieldset>
      <legend>{scheduleLabels.action}</legend>
      {allowed.map((one) => (
        <label key={one} className="review-check">
          <input
            type="radio"
            name={name}
            checked={one === action}
            onKeyDown={keepFromSaving}
            onChange={() => setAction(one)}
          />
          {scheduleLabels.actions[one]}
        </label>
      ))}
    </fieldset>
  )
}

/**
 * What becomes of the page by itself, and a form for more of it. It is no form of its own: it stands in
 * the form of the document, which must not be saved by it.
 */
export function ScheduleForm(props: ScheduleFormProps) {
  const { scheduling, ask } = props
  const plan = usePlan(props)
  const hintId = useId()
  const { schedules, timeZone } = scheduling
  if (schedules.length === 0 && plan.allowed.length === 0) return null
  return (
    <section className="review-schedule" aria-label={scheduleLabels.heading}>
      <h2>{scheduleLabels.heading}</h2>
      {schedules.length > 0 ? (
        <ul>
          {schedules.map((schedule) => (
            <Told key={schedule.id} schedule={schedule} ask={ask} />
          ))}
        </ul>
      ) : null}
      {plan.allowed.length > 0 ? (
        <>
          <What {...plan} />
          <When {...plan} hintId={hintId} />
          <p id={hintId} className="review-who">
            {fill(scheduleLabels.zone, { zone: timeZone })}
          </p>
          <Problem text={plan.problem} />
          <Button
            buttonStyle="secondary"
            size="small"
            type="button"
            disabled={!plan.isComplete}
            onClick={() => void plan.send()}
          >
            {scheduleLabels.send}
          </Button>
        </>
      ) : null}
    </section>
  )
}
