import type { CollectionSlug, Endpoint } from 'payload'
import { staff } from '../../access/staff'
import { type Action, actionEndpoint, type Ask } from '../ask'
import { fieldsOfPeople } from '../changedFields'
import { refusal } from '../refusal'
import { timeZoneOf } from '../timeZone'
import { workflowWords } from '../words'
import { whenInWords } from './news'
import { isTab } from './presence'
import { beat, leave } from './presenceRows'
import { newsFor } from './refuseStale'
import { newestVersion, writesSince } from './revisions'
import { judge } from './staleBase'
import { togetherWords } from './words'

/** What a window is told that has a document open. */
export type Together = {
  /** Who else has it open, since when in words. */
  others: { name: string; since: string; isSelf: boolean }[]
  /** What others saved since the revision that the window knows; `null` where nobody did. */
  behind: { revision: number; sentence: string } | null
  /** The fields that people fill, with what they are called. */
  fields: { name: string; label: string }[]
}

async function refuseUnknown({ req, place }: Ask): Promise<void> {
  const found = await req.payload.findByID({
    ...place,
    draft: true,
    depth: 0,
    trash: true,
    disableErrors: true,
    select: { updatedAt: true },
    overrideAccess: false,
    req,
  })
  if (!found) throw refusal(404, workflowWords.notFound)
}

async function behindOf({ req, place, body, user }: Ask, tab: string) {
  const { base } = body
  if (typeof base !== 'number') return null
  const { revision: stored } = await newestVersion(req, place)
  const since = stored === base ? [] : await writesSince(req, { place, seen: base })
  const attempt = { seen: base, tab, actor: user.id, isPublishing: body.refused === true }
  const { isStale, writes } = judge(attempt, { stored, writes: since })
  return isStale ? { revision: stored, sentence: await newsFor(req, writes) } : null
}

/** Notes that a window has a document open, or leaves it, and tells what others do with it. */
export const bePresent: Action = async (ask): Promise<Together> => {
  const { req, user, place, body } = ask
  if (!staff(ask)) throw refusal(403, workflowWords.signIn)
  if (!isTab(body.tab)) throw refusal(400, togetherWords.badTab)
  await refuseUnknown(ask)
  const window = { place, tab: body.tab, user }
  if (body.leaving === true) {
    await leave(req, window)
    return { others: [], behind: null, fields: [] }
  }
  const timeZone = await timeZoneOf(req)
  const others = (await beat(req, window)).map(({ since, ...other }) => ({
    ...other,
    since: whenInWords(since, { now: new Date(), timeZone }),
  }))
  const fields = fieldsOfPeople(req.payload.collections[place.collection].config.flattenedFields)
  return { others, behind: await behindOf(ask, body.tab), fields }
}

/** What people who have the same document open ask under `/api/<collection>/<id>/`. */
export const togetherEndpoints = (collection: CollectionSlug): Endpoint[] => [
  actionEndpoint({ collection, path: 'presence', action: bePresent }),
]
