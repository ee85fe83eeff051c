import {
  addDataAndFileToRequest,
  type CollectionSlug,
  commitTransaction,
  type Endpoint,
  initTransaction,
  killTransaction,
  type PayloadRequest,
} from 'payload'
import type { User } from '../payload-types'
import { doWhatWasLeft } from './later'
import type { Place } from './place'
import { refusal } from './refusal'
import { workflowWords } from './words'

/** What a signed-in person asks of the workflow, about one document. */
export type Ask = {
  req: PayloadRequest
  user: User
  place: Place
  /** The JSON of the request; nothing in it is trusted. */
  body: Record<string, unknown>
}

/** Does what is asked, and answers with JSON. */
export type Action = (ask: Ask) => Promise<object>

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

async function readAsk(req: PayloadRequest, collection: CollectionSlug): Promise<Ask> {
  const { user, routeParams } = req
  if (!user) throw refusal(401, workflowWords.signIn)
  if (req.method === 'POST') await addDataAndFileToRequest(req)
  const id: unknown = routeParams?.id
  const body: unknown = req.data
  return {
    req,
    user,
    place: { collection, id: typeof id === 'string' ? id : '' },
    body: isRecord(body) ? body : {},
  }
}

/** All that an action writes is written, or nothing is, where the database has transactions. */
export async function inTransaction<T>(req: PayloadRequest, work: () => Promise<T>): Promise<T> {
  const isOwn = await initTransaction(req)
  try {
    const result = await work()
    if (isOwn) await commitTransaction(req)
    return result
  } catch (error) {
    await killTransaction(req)
    throw error
  }
}

type Described = { collection: CollectionSlug; path: string; action: Action }

/** An endpoint under `/api/<collection>/<id>/` that changes something. */
export const actionEndpoint = ({ collection, path, action }: Described): Endpoint => ({
  method: 'post',
  path: `/:id/${path}`,
  handler: async (req) => {
    const ask = await readAsk(req, collection)
    const answer = await inTransaction(req, () => action(ask))
    await doWhatWasLeft(req)
    return Response.json(answer)
  },
})

/** An endpoint under `/api/<collection>/<id>/` that only tells something. */
export const readingEndpoint = ({ collection, path, action }: Described): Endpoint => ({
  method: 'get',
  path: `/:id/${path}`,
  handler: async (req) => Response.json(await action(await readAsk(req, collection))),
})
