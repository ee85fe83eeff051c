import type { CollectionSlug, Payload } from 'payload'
import { writtenDate } from '../lib/dates'
import { fill } from '../lib/fill'
import { lastTimeOfDay } from '../lib/localTime'
import { clinicalFieldsOf } from '../workflow/clinicalFieldsOf'
import { jobRunOf, noteJobRun } from '../workflow/jobRuns'
import { adminAddress, type Mail, sendMail, userOf, usersWith } from '../workflow/mail'
import { mailWords } from '../workflow/mailWords'
import { type DueReview, dueReviews, type LiveText } from './dueReviews'
import { takeLease } from './leases'

/** When the list is made, on the clocks of the practice. */
const HOUR = '03:00'
/** How long after a failure it is tried again, in milliseconds. */
const RETRY_AFTER = 15 * 60_000

type Row = { id: string; clinicalHash?: string | null; deletedAt?: string | null }

async function liveTextsIn(payload: Payload, collection: CollectionSlug): Promise<LiveText[]> {
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const { docs } = await payload.db.find<Row>({
    collection,
    where: { and: [{ _status: { equals: 'published' } }, { deletedAt: { exists: false } }] },
    select: { clinicalHash: true, [useAsTitle]: true },
    limit: 0,
    pagination: false,
  })
  return docs.map((row) => ({
    collection,
    id: row.id,
    hash: row.clinicalHash ?? '',
    title: String(Reflect.get(row, useAsTitle) ?? row.id),
  }))
}

/** Every page whose review is due, or will be within a month. */
export async function listDueReviews(payload: Payload): Promise<DueReview[]> {
  const clinical = Object.values(payload.collections).filter(({ config }) =>
    clinicalFieldsOf(config),
  )
  const live = await Promise.all(clinical.map(({ config }) => liveTextsIn(payload, config.slug)))
  const { docs: signOffs } = await payload.find({
    collection: 'sign-offs',
    select: {
      ...{ documentId: true, hash: true, actor: true, actorName: true },
      nextReview: true,
    },
    sort: 'createdAt',
    depth: 0,
    pagination: false,
  })
  return dueReviews(live.flat(), { signOffs, now: Date.now() })
}

/** The list as a mail. */
function mailOf(due: DueReview[], timeZone: string): Mail {
  const words = mailWords.reviewsDue
  const line = ({ title, actorName, dueOn, collection, id }: DueReview) => {
    const day = writtenDate(dueOn, { language: 'en', timeZone })
    return fill(words.line, { title, who: actorName, day, address: adminAddress(collection, id) })
  }
  const part = (heading: string, isOverdue: boolean) => {
    const lines = due.filter((one) => one.isOverdue === isOverdue).map(line)
    return lines.length > 0 ? [[heading, ...lines].join('\n')] : []
  }
  const text = [words.text, ...part(words.overdue, true), ...part(words.soon, false)]
  return { subject: fill(words.subject, { count: due.length }), text: text.join('\n\n') }
}

/** Reviewers get what they signed themselves, admins everything. */
async function tell(payload: Payload, due: DueReview[]): Promise<void> {
  const { timeZone } = await payload.findGlobal({ slug: 'practice', depth: 0 })
  const admins = await usersWith(payload, 'admin')
  await sendMail(payload, { to: admins, mail: mailOf(due, timeZone) })
  const told = new Set(admins.map(({ id }) => id))
  const signers = new Set(due.map(({ actor }) => actor).filter((id) => id && !told.has(id)))
  for (const id of signers) {
    const own = due.filter(({ actor }) => actor === id)
    await sendMail(payload, { to: [await userOf(payload, id)], mail: mailOf(own, timeZone) })
  }
}

/** Lists the pages whose review is due, and tells those who can do something about it. */
export async function tellDueReviews(payload: Payload): Promise<number> {
  const due = await listDueReviews(payload)
  if (due.length > 0) await tell(payload, due)
  return due.length
}

/** Tells whether the list of the last night is still to be made. */
async function isMissing(payload: Payload): Promise<boolean> {
  const { timeZone } = await payload.findGlobal({ slug: 'practice', depth: 0 })
  const run = await jobRunOf(payload, 'reviews')
  const night = lastTimeOfDay(HOUR, { now: Date.now(), timeZone })
  const timeOf = (date: string | null | undefined) => (date ? Date.parse(date) : 0)
  if (timeOf(run?.lastSuccess) >= night) return false
  return !run?.problem || Date.now() - timeOf(run.lastRun) > RETRY_AFTER
}

/**
 * Makes the nightly list, once after three o'clock in the night; later, where no server ran then.
 *
 * @returns whether it was made now
 */
export async function runNightly(payload: Payload): Promise<boolean> {
  if (!(await isMissing(payload))) return false
  const lease = await takeLease(payload, 'reviews')
  if (!lease) return false
  try {
    // Another server may have made it between the question and the lease.
    if (!(await isMissing(payload))) return false
    await tellDueReviews(payload)
    await noteJobRun(payload, { job: 'reviews', problem: null })
    return true
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    payload.logger.error({ err: error, msg: 'The list of reviews that are due could not be made.' })
    await noteJobRun(payload, { job: 'reviews', problem })
    return false
  } finally {
    await lease.release()
  }
}
