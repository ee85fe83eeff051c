import type { PayloadRequest } from 'payload'
import { staff } from '../access/staff'
import { listWaiting, queuesOf } from './queue'
import type { Queue } from './queueWords'
import type { Waiting } from './waiting'

/** How many documents a card of the dashboard names. */
const SHOWN = 3

/** A card of the dashboard: a list, how long it is, and how it begins. */
export type Card = { queue: Queue; total: number; first: Waiting[] }

async function cardOf(req: PayloadRequest, queue: Queue): Promise<Card> {
  const { total, waiting } = await listWaiting(req, { queue, limit: SHOWN })
  return { queue, total, first: waiting }
}

/**
 * What a person finds when they sign in: a card for each list of their roles. Nobody else's is counted.
 */
export async function dashboardCards(req: PayloadRequest): Promise<Card[]> {
  if (!staff({ req })) return []
  return Promise.all(queuesOf(req.user?.roles ?? []).map((queue) => cardOf(req, queue)))
}
