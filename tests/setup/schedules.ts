import { purge } from '@/delivery/purge'
import { WITHDRAWALS_TAG } from '@/lib/cacheTags'
import { localTimeOf } from '@/lib/localTime'
import type { Schedule } from '@/payload-types'
import type { Desk, Person } from './desk'
import { type Answer, at, listAt } from './rest'
import { draftIn, type TextState } from './texts'

/** The zone of a practice that has chosen none. */
export const ZONE = 'America/Chicago'

export const MINUTE = 60_000

/** The time on the clocks of the practice, some milliseconds from now. */
export const inFuture = (milliseconds: number) => localTimeOf(Date.now() + milliseconds, ZONE)

/** Asks for a schedule of an article, for an hour from now unless told otherwise. */
export function askSchedule(desk: Desk, id: string, data: object = {}, by: Person = 'editor') {
  const wish = { action: 'publish', at: inFuture(60 * MINUTE), ...data }
  return desk.as(by)('POST', `/articles/${id}/schedule`, { data: wish })
}

/** The id of the schedule that an answer tells of. @throws Error where it tells of none */
export function scheduleIn(answer: Answer): string {
  const id = at(answer.body, 'id')
  if (answer.status !== 200 || typeof id !== 'string') {
    throw new Error(`No schedule: ${answer.status} ${answer.text}`)
  }
  return id
}

/** Puts the time of a schedule into the past, by some milliseconds. */
export async function makeDue({ payload }: Desk, id: string, ago = 1_000): Promise<void> {
  const time = new Date(Date.now() - ago).toISOString()
  const data = { at: time, tryAt: time }
  await payload.db.updateOne({ collection: 'schedules', id, data })
  await purge([WITHDRAWALS_TAG], { payload })
}

/** A schedule as it is stored. */
export const readSchedule = ({ payload }: Desk, id: string): Promise<Schedule> =>
  payload.findByID({ collection: 'schedules', id, depth: 0, showHiddenFields: true })

/** A draft of an article in a state, and its schedule, whose time has come. */
export async function dueDraft(desk: Desk, state: TextState = 'valid') {
  const id = await draftIn(desk, 'articles', state)
  const schedule = scheduleIn(await askSchedule(desk, id))
  await makeDue(desk, schedule)
  return { id, schedule }
}

/** A page that patients read, and the schedule of its end, whose time has come. */
export async function duePage(desk: Desk) {
  const id = await desk.make('articles')
  const schedule = scheduleIn(await askSchedule(desk, id, { action: 'unpublish' }))
  await makeDue(desk, schedule)
  return { id, schedule }
}

/** What the audit log says of a document, and its published versions. */
export async function traces({ payload }: Desk, id: string) {
  const { docs } = await payload.find({
    collection: 'audit-log',
    where: { documentId: { equals: id } },
    sort: 'createdAt',
    pagination: false,
  })
  const { docs: versions } = await payload.findVersions({
    collection: 'articles',
    where: { parent: { equals: id } },
    pagination: false,
  })
  return {
    actions: docs.map(({ action, actorName }) => `${actorName}: ${action}`),
    published: versions.filter(({ version }) => version._status === 'published').length,
  }
}

/** How often something was done to a document. */
export const countOf = ({ actions }: { actions: string[] }, action: string) =>
  actions.filter((entry) => entry.endsWith(`: ${action}`)).length

/** What staff are told of a document. */
export async function toldOf(desk: Desk, id: string, by: Person = 'editor') {
  const { body } = await desk.as(by)('GET', `/articles/${id}/workflow`)
  return {
    state: at(body, 'state'),
    sentence: String(at(body, 'sentence')),
    schedules: listAt(body, 'scheduling', 'schedules').map((one) => String(at(one, 'text'))),
    scheduling: at(body, 'scheduling'),
  }
}
