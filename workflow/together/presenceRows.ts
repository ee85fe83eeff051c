import { type PayloadRequest, ValidationError } from 'payload'
import type { Presence as Row, User } from '../../payload-types'
import { type Place, placeKey } from '../place'
import { isPresent, type Other, othersPresent, PRESENCE_LASTS } from './presence'

/** A window of somebody's, at a document. */
export type Window = { place: Place; tab: string; user: Pick<User, 'id' | 'name'> }

const keyOf = ({ place, tab }: Window) => `${placeKey(place)}:${tab}`

/** Forgets that a window has a document open, and windows that nobody heard of for a long time. */
export async function leave({ payload }: PayloadRequest, window: Window): Promise<void> {
  const long = new Date(Date.now() - 20 * PRESENCE_LASTS).toISOString()
  await payload.db.deleteMany({
    collection: 'presences',
    where: { or: [{ place: { equals: keyOf(window) } }, { seenAt: { less_than: long } }] },
  })
}

async function rowsOf({ payload }: PayloadRequest, place: Place): Promise<Row[]> {
  const { docs } = await payload.find({
    collection: 'presences',
    where: { document: { equals: placeKey(place) } },
    sort: 'since',
    depth: 0,
    limit: 100,
    pagination: false,
  })
  return docs
}

async function enter({ payload }: PayloadRequest, window: Window): Promise<void> {
  const { place, tab, user } = window
  const at = new Date().toISOString()
  const data = {
    ...{ document: placeKey(place), tab, place: keyOf(window) },
    ...{ actor: user.id, actorName: user.name, since: at, seenAt: at },
  }
  try {
    await payload.create({ collection: 'presences', data, depth: 0, disableTransaction: true })
  } catch (error) {
    // The same window said so twice at once.
    if (!(error instanceof ValidationError)) throw error
  }
}

/** Notes that a window has a document open, and tells who else has. */
export async function beat(req: PayloadRequest, window: Window): Promise<Other[]> {
  const now = new Date()
  const rows = await rowsOf(req, window.place)
  const own = rows.find(({ tab, actor }) => tab === window.tab && actor === window.user.id)
  if (own && isPresent(own, now)) {
    const data = { seenAt: now.toISOString() }
    await req.payload.db.updateOne({ collection: 'presences', id: own.id, data })
  } else {
    await leave(req, window)
    await enter(req, window)
  }
  const present = rows.map((row) => ({ ...row, actor: row.actor ?? null }))
  return othersPresent(present, { tab: window.tab, actor: window.user.id, now })
}
