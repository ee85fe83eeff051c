import { APIError, createLocalReq, type Payload, type PayloadRequest } from 'payload'
import { publishers } from '../access/publishers'
import { purge } from '../delivery/purge'
import { presenceTags, tagsOfDocument } from '../hooks/refreshPages'
import { CONTENT, type Content } from '../lib/content'
import { fill } from '../lib/fill'
import type { Schedule, User } from '../payload-types'
import { recordAudit } from '../workflow/auditEntry'
import { loadFacts } from '../workflow/loadFacts'
import { userOf } from '../workflow/mail'
import { placeKey } from '../workflow/place'
import { refusal } from '../workflow/refusal'
import { SCHEDULE_KEY, type Scheduled } from '../workflow/scheduleKey'
import { scheduleWords } from '../workflow/scheduleWords'

/** A document as the database holds it for patients. */
type Live = {
  id: string
  updatedAt: string
  _status?: 'draft' | 'published' | null
  deletedAt?: string | null
  slug?: string | null
  language?: string | null
  clinicalHash?: string | null
}

type Run = { payload: Payload; schedule: Schedule; place: { collection: Content; id: string } }

/** The error of something that no further try can mend. */
export const isFinal = (error: unknown): error is APIError =>
  error instanceof APIError && error.status < 500

const isContent = (slug: string): slug is Content => CONTENT.some((content) => content === slug)

const liveOf = ({ payload, place: { collection, id } }: Run) =>
  payload.db.findOne<Live>({ collection, where: { id: { equals: id } } })

const isPublic = (live: Live | null): live is Live =>
  live?._status === 'published' && !live.deletedAt

/** Tells whether the save that made a document what it is came as far as its version. */
async function hasVersion({ payload, place: { collection, id } }: Run, { updatedAt }: Live) {
  const { totalDocs } = await payload.countVersions({
    collection,
    where: {
      and: [{ parent: { equals: id } }, { 'version.updatedAt': { equals: updatedAt } }],
    },
  })
  return totalDocs > 0
}

/**
 * Does what a save does last, where a process ended before it could: the entry in the audit log, and the
 * refreshing of pages.
 */
async function finishSave(run: Run, req: PayloadRequest): Promise<void> {
  const { payload, schedule, place } = run
  const live = await liveOf(run)
  // Nothing was begun before, or it is gone.
  if (!live || !schedule.startedAt) return
  const { totalDocs } = await payload.count({
    collection: 'audit-log',
    where: {
      and: [
        { documentId: { equals: place.id } },
        { action: { equals: schedule.action } },
        { version: { equals: live.updatedAt } },
      ],
    },
  })
  if (totalDocs > 0 || Date.parse(live.updatedAt) < Date.parse(schedule.startedAt)) return
  await recordAudit(req, {
    ...place,
    action: schedule.action,
    title: schedule.documentTitle ?? undefined,
    version: live.updatedAt,
    hash: live.clinicalHash ?? undefined,
  })
  const presence = presenceTags(place.collection, { before: live, after: null })
  await purge([...tagsOfDocument(place.collection, live), ...presence], req)
}

/** Who scheduled it, where they may still publish. */
async function publisherOf({ payload, schedule }: Run): Promise<User | null> {
  const user = await userOf(payload, schedule.actor)
  const req = user && (await requestOf(payload, user))
  return req && publishers({ req }) ? user : null
}

/** A request in the name of an account, or of the server itself. */
const requestOf = (payload: Payload, user: User | null) =>
  createLocalReq(user ? { user: { ...user, collection: 'users' } } : {}, payload)

async function save(run: Run, req: PayloadRequest): Promise<void> {
  const { payload, schedule, place } = run
  const scheduled: Scheduled = {
    document: placeKey(place),
    at: schedule.at,
    hash: schedule.hash ?? null,
  }
  await payload.update({
    ...place,
    data: { _status: schedule.action === 'publish' ? 'published' : 'draft' },
    draft: false,
    depth: 0,
    context: { [SCHEDULE_KEY]: scheduled },
    ...(req.user ? { overrideAccess: false, user: req.user } : {}),
  })
}

/** Tells whether patients see the approved text by now, from this schedule or from somebody's hand. */
async function isPublished(run: Run, { text, facts }: Awaited<ReturnType<typeof loadFacts>>) {
  const live = await liveOf(run)
  const { hash, startedAt } = run.schedule
  if (!isPublic(live) || facts.live?.hash !== hash) return false
  const isOurs = startedAt ? Date.parse(live.updatedAt) >= Date.parse(startedAt) : false
  // A draft with the same clinical text may differ in other things, which are to be published too.
  if (!isOurs) return facts.newest.isPublished
  return text.hash !== hash || (await hasVersion(run, live))
}

async function factsOf(req: PayloadRequest, { place }: Run) {
  try {
    return await loadFacts(req, place)
  } catch (error) {
    if (!isFinal(error)) throw error
    const isInTrash = error.status === 409
    throw refusal(error.status, isInTrash ? scheduleWords.inTrash : scheduleWords.gone)
  }
}

/** Publishes the approved text, unless patients see it already. */
async function publish(run: Run): Promise<void> {
  const { payload, schedule } = run
  const user = await publisherOf(run)
  const req = await requestOf(payload, user)
  const known = await factsOf(req, run)
  if (!(await isPublished(run, known))) {
    if (!user) throw refusal(403, fill(scheduleWords.noPublisher, { name: schedule.actorName }))
    if (known.text.hash !== schedule.hash) throw refusal(409, scheduleWords.edited)
    await save(run, req)
  }
  await finishSave(run, req)
}

/**
 * Takes a document down, in the name of whoever scheduled it, or of the server where they have gone:
 * withdrawn advice does not wait for anybody.
 */
async function unpublish(run: Run): Promise<void> {
  const live = await liveOf(run)
  if (!live || live.deletedAt) return
  const req = await requestOf(run.payload, await publisherOf(run))
  const wasCutOff = run.schedule.startedAt ? !(await hasVersion(run, live)) : false
  if (isPublic(live) || wasCutOff) await save(run, req)
  await finishSave(run, req)
}

/**
 * Does what a schedule says, once: it can be called again after it was cut off at any point, and then
 * does what is missing.
 *
 * @throws APIError below 500 where no further try can help; anything else where one may
 */
export async function runSchedule(payload: Payload, schedule: Schedule): Promise<void> {
  const { documentCollection: collection, documentId: id, action } = schedule
  if (!isContent(collection)) throw refusal(404, scheduleWords.gone)
  const run = { payload, schedule, place: { collection, id } }
  await (action === 'publish' ? publish(run) : unpublish(run))
}
