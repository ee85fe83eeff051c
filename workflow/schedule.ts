import { ValidationError } from 'payload'
import { publishers } from '../access/publishers'
import { purge } from '../delivery/purge'
import { presenceTags, tagsOfDocument } from '../hooks/refreshPages'
import type { StoredDocument } from '../hooks/storedDocument'
import { WITHDRAWALS_TAG } from '../lib/cacheTags'
import { writtenMoment } from '../lib/dates'
import { fill } from '../lib/fill'
import type { Schedule } from '../payload-types'
import type { Action, Ask } from './ask'
import { actorOf, recordAudit } from './auditEntry'
import { loadFacts, newestText, type NewestText } from './loadFacts'
import { refusal } from './refusal'
import { entryOf } from './review'
import { readScheduleTime, type ScheduleAction, scheduleProblem } from './scheduleRules'
import { endSchedule, openSchedules, slotOf } from './schedules'
import { scheduleWords } from './scheduleWords'
import { signOffsOf } from './signOffs'
import { timeZoneOf } from './timeZone'
import { titleAt } from './titleAt'
import { workflowWords } from './words'

function actionOf({ body: { action } }: Ask): ScheduleAction {
  if (action !== 'publish' && action !== 'unpublish') throw refusal(400, scheduleWords.badAction)
  return action
}

async function timeOf({ req, body }: Ask) {
  const timeZone = await timeZoneOf(req)
  const read = readScheduleTime(body.at, { timeZone, now: Date.now() })
  if ('problem' in read) throw refusal(400, read.problem)
  const at = new Date(read.moment).toISOString()
  const when = writtenMoment(at, { language: 'en', timeZone })
  const time = String(body.at).replace('T', ' ')
  return {
    at,
    when,
    timeZone,
    note: read.isTwice ? fill(scheduleWords.twice, { time, when }) : null,
  }
}

type Planned = { action: ScheduleAction; at: string; text: NewestText }

async function writeSchedule(
  { req, place }: Ask,
  { action, at, text }: Planned,
): Promise<Schedule> {
  const data = {
    ...actorOf(req),
    documentCollection: place.collection,
    documentId: place.id,
    documentTitle: titleAt(req, place, text.document),
    action,
    at,
    tryAt: at,
    hash: action === 'publish' ? text.hash : null,
    slot: slotOf(place, action),
    state: 'waiting' as const,
    attempts: 0,
  }
  try {
    return await req.payload.create({ collection: 'schedules', data, depth: 0, req })
  } catch (error) {
    // Somebody else took the slot in the same moment.
    if (error instanceof ValidationError) throw refusal(409, scheduleWords[`${action}Waits`])
    throw error
  }
}

/** Pages that show the document learn that they end, or that they do not any more. */
async function refreshWithdrawn({ req, place }: Ask): Promise<void> {
  const { collection, id } = place
  const where = { id: { equals: id } }
  const document = await req.payload.db.findOne<StoredDocument>({ collection, where, req })
  const presence = presenceTags(collection, { before: document, after: null })
  const tags = document ? tagsOfDocument(collection, document) : []
  await purge([WITHDRAWALS_TAG, ...tags, ...presence], req)
}

/** What has failed before is made up for by a new schedule of the same kind. */
async function settleFailed({ req, place }: Ask, wanted: ScheduleAction): Promise<void> {
  const open = await openSchedules(req, place)
  for (const { id, state, action } of open) {
    if (state === 'failed' && action === wanted) await endSchedule(req, { id, state: 'cancelled' })
  }
}

/** What the person saw is what is scheduled, where they say what they saw. @throws APIError 409 */
function refuseMovedText({ body }: Ask, { hash }: NewestText): void {
  const isMoved = typeof body.hash === 'string' && body.hash !== hash
  if (isMoved) throw refusal(409, workflowWords.textMoved)
}

/**
 * Puts a document on the schedule: its signed text is published, or it is taken down, at a time on the
 * clocks of the practice.
 */
export const schedule: Action = async (ask) => {
  const { req, place } = ask
  if (!publishers({ req })) throw refusal(403, workflowWords.publishersOnly)
  const action = actionOf(ask)
  const { at, when, timeZone, note } = await timeOf(ask)
  const { text, facts } = await loadFacts(req, place)
  refuseMovedText(ask, text)
  const signOffs = await signOffsOf(req, place)
  const problem = scheduleProblem(facts, { action, at: Date.parse(at), signOffs, when })
  if (problem) throw refusal(409, problem)
  const { id } = await writeSchedule(ask, { action, at, text })
  await settleFailed(ask, action)
  const summary = fill(scheduleWords.summary[action], { when })
  await recordAudit(req, { ...entryOf(ask, text), action: 'schedule', summary })
  if (action === 'unpublish') await refreshWithdrawn(ask)
  return { id, action, at, when, timeZone, note }
}

/** Takes a document off the schedule, or puts away what has failed. */
export const unschedule: Action = async (ask) => {
  const { req, place, body } = ask
  if (!publishers({ req })) throw refusal(403, workflowWords.publishersOnly)
  const text = await newestText(req, place)
  const open = await openSchedules(req, place)
  const found = open.find(({ id }) => id === body.schedule)
  const ended = found ? await endSchedule(req, { id: found.id, state: 'cancelled' }) : null
  if (!found || !ended) throw refusal(404, scheduleWords.noSchedule)
  const when = writtenMoment(found.at, { language: 'en', timeZone: await timeZoneOf(req) })
  const summary = fill(scheduleWords.summary[found.action], { when })
  await recordAudit(req, { ...entryOf(ask, text), action: 'unschedule', summary })
  if (found.action === 'unpublish') await refreshWithdrawn(ask)
  return { id: found.id, action: found.action }
}
