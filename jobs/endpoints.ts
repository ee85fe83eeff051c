import type { Endpoint } from 'payload'
import { staff } from '../access/staff'
import { jobStates } from '../workflow/jobRuns'
import { refusal } from '../workflow/refusal'
import { workflowWords } from '../workflow/words'
import { runJobs } from './runJobs'
import { isJobSecret, SECRET_HEADER } from './secret'

const NOT_FOR_PEOPLE = 'The server runs its jobs by itself. Nobody else can ask for that.'

/** `POST /api/jobs/run`: what the server asks of itself every few seconds. */
const run: Endpoint = {
  path: '/jobs/run',
  method: 'post',
  handler: async ({ headers, payload }) => {
    if (!isJobSecret(headers.get(SECRET_HEADER))) throw refusal(403, NOT_FOR_PEOPLE)
    return Response.json(await runJobs(payload))
  },
}

/** `GET /api/jobs/status`: when each job ran last, for the staff, and the schedules that failed. */
const status: Endpoint = {
  path: '/jobs/status',
  method: 'get',
  handler: async (req) => {
    const { payload, user } = req
    if (!user) throw refusal(401, workflowWords.signIn)
    if (!staff({ req })) throw refusal(403, workflowWords.signIn)
    const jobs = await jobStates(payload)
    const { docs: failed } = await payload.find({
      collection: 'schedules',
      where: { state: { equals: 'failed' } },
      sort: '-finishedAt',
      depth: 0,
      pagination: false,
      req,
    })
    return Response.json({ jobs, failed })
  },
}

/** What answers under `/api/jobs/`. */
export const jobEndpoints: Endpoint[] = [run, status]
