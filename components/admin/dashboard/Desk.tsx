import '../review/review.css'
import './dashboard.css'
import { createLocalReq, type ServerProps } from 'payload'
import { dashboardCards } from '@/workflow/dashboard'
import { timeZoneOf } from '@/workflow/timeZone'
import { publishers } from '@/access/publishers'
import { jobStates } from '@/workflow/jobRuns'
import { DeskCards } from './DeskCards'
import { JobRuns } from './JobRuns'

/** The first thing on the dashboard: what waits for the person who signed in. */
export const Desk = async ({ payload, user }: ServerProps) => {
  if (!user) return null
  const req = await createLocalReq({ user }, payload)
  const cards = await dashboardCards(req)
  if (cards.length === 0) return null
  const timeZone = await timeZoneOf(req)
  const jobs = publishers({ req }) ? await jobStates(payload) : null
  return (
    <>
      <DeskCards cards={cards} admin={payload.config.routes.admin} timeZone={timeZone} />
      {jobs ? <JobRuns jobs={jobs} timeZone={timeZone} /> : null}
    </>
  )
}
