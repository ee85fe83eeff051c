import { writtenMoment } from '@/lib/dates'
import { fill } from '@/lib/fill'
import type { JobState } from '@/workflow/jobRuns'
import { jobWords } from '@/workflow/jobWords'

type JobRunsProps = { jobs: JobState[]; timeZone: string }

function lastRunOf({ lastRun }: JobState, timeZone: string): string {
  if (!lastRun) return jobWords.never
  return fill(jobWords.lastRun, { date: writtenMoment(lastRun, { language: 'en', timeZone }) })
}

/** What runs by itself: when each job ran last, and what stood in its way. */
export function JobRuns({ jobs, timeZone }: JobRunsProps) {
  return (
    <section className="review-view desk-jobs" aria-labelledby="desk-jobs">
      <h2 id="desk-jobs">{jobWords.title}</h2>
      <dl>
        {jobs.map((state) => (
          <div key={state.job}>
            <dt>{jobWords.names[state.job]}</dt>
            <dd>
              {lastRunOf(state, timeZone)}
              {state.problem ? (
                <p className="admin-problem">
                  {fill(jobWords.problem, { problem: state.problem })}
                </p>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
