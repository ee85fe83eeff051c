import type { PayloadRequest, Where } from 'payload'
import type { Role } from '../access/roles'
import type { Queue } from './queueWords'
import { aboutTreatment } from './treatmentFilter'
import { unsignedOverrides } from './unsignedOverrides'
import { fromDueReview, fromOverride, fromReview, fromSchedule, type Waiting } from './waiting'

/** How many documents a page of a list shows. */
export const QUEUE_PAGE = 25

const DAY = 24 * 60 * 60 * 1000
const FAILURES_SHOWN_FOR = 14 * DAY

/** Whose lists each one is, in the order in which they are shown. */
const HOLDERS: Record<Queue, readonly Role[]> = {
  mine: ['reviewer'],
  returned: ['contributor', 'editor', 'admin'],
  sent: ['contributor', 'editor', 'admin'],
  all: ['contributor', 'editor', 'reviewer', 'admin'],
  overdue: ['contributor', 'editor', 'reviewer', 'admin'],
  scheduled: ['editor', 'reviewer', 'admin'],
  overrides: ['editor', 'reviewer', 'admin'],
  failed: ['editor', 'admin'],
}

const NAMES: readonly Queue[] = [
  ...(['mine', 'returned', 'sent', 'all'] as const),
  ...(['overdue', 'scheduled', 'overrides', 'failed'] as const),
]

/** The lists that a person's roles give, the most urgent first. */
export const queuesOf = (roles: readonly Role[]): Queue[] =>
  NAMES.filter((name) => HOLDERS[name].some((role) => roles.includes(role)))

/** The lists that can be narrowed to a treatment: those of what is in review. */
export const narrowsToTreatment = (queue: Queue) => queue === 'mine' || queue === 'all'

/** Which list is asked for, and which part of it. Pages count from 1. */
export type QueueAsk = { queue: Queue; treatment?: string | null; page?: number; limit?: number }

/** A page of a list, and how many documents the whole of it has. */
export type QueuePage = { waiting: Waiting[]; total: number; page: number; pages: number }

const kept: Where = { isGone: { not_equals: true } }
const inReview: Where = { state: { equals: 'in-review' } }

type ReviewQueue = 'mine' | 'all' | 'overdue' | 'returned' | 'sent'

/** Which reviews are on a list. */
function reviewsOn(queue: ReviewQueue, person: string): Where {
  const own: Where = { actor: { equals: person } }
  const wheres: Record<ReviewQueue, Where[]> = {
    mine: [inReview, { or: [{ reviewer: { equals: person } }, { reviewer: { exists: false } }] }],
    all: [inReview],
    overdue: [{ nextReview: { less_than_equal: new Date().toISOString() } }],
    returned: [own, { state: { equals: 'changes-requested' } }],
    sent: [
      own,
      { or: [{ state: { not_equals: 'closed' } }, { awaitsPublication: { equals: true } }] },
    ],
  }
  return { and: [...wheres[queue], kept] }
}

const SORTS: Record<ReviewQueue, string> = {
  mine: 'submittedAt',
  all: 'submittedAt',
  overdue: 'nextReview',
  returned: '-submittedAt',
  sent: '-submittedAt',
}

const EMPTY: QueuePage = { waiting: [], total: 0, page: 1, pages: 1 }

const pageOf = ({ page = 1, limit = QUEUE_PAGE }: QueueAsk) => ({ page, limit })

async function listReviews(req: PayloadRequest, ask: QueueAsk & { queue: ReviewQueue }) {
  const { queue, treatment } = ask
  const all = reviewsOn(queue, req.user?.id ?? '')
  const where = treatment ? await aboutTreatment(req, { where: all, treatment }) : all
  if (!where) return EMPTY
  const found = await req.payload.find({
    collection: 'reviews',
    where,
    sort: SORTS[queue],
    depth: 0,
    ...pageOf(ask),
    req,
  })
  const told = queue === 'overdue' ? fromDueReview : fromReview
  return {
    waiting: found.docs.map(told),
    total: found.totalDocs,
    page: found.page ?? 1,
    pages: found.totalPages,
  }
}

async function listSchedules(req: PayloadRequest, ask: QueueAsk): Promise<QueuePage> {
  const since = new Date(Date.now() - FAILURES_SHOWN_FOR).toISOString()
  const where: Where =
    ask.queue === 'failed'
      ? { and: [{ state: { equals: 'failed' } }, { tryAt: { greater_than_equal: since } }] }
      : { state: { equals: 'waiting' } }
  const found = await req.payload.find({
    collection: 'schedules',
    where,
    sort: ask.queue === 'failed' ? '-tryAt' : 'tryAt',
    depth: 0,
    ...pageOf(ask),
    req,
  })
  const { docs, totalDocs: total, page, totalPages: pages } = found
  return { waiting: docs.map(fromSchedule), total, page: page ?? 1, pages }
}

async function listOverrides(req: PayloadRequest, ask: QueueAsk): Promise<QueuePage> {
  const { page, limit } = pageOf(ask)
  const entries = await unsignedOverrides(req)
  return {
    waiting: entries.slice((page - 1) * limit, page * limit).map(fromOverride),
    total: entries.length,
    page,
    pages: Math.max(1, Math.ceil(entries.length / limit)),
  }
}

/** What documents of a collection are called, such as "Article". */
function kindIn({ payload }: PayloadRequest, slug: string): string {
  const config = payload.config.collections.find((one) => one.slug === slug)
  const label: unknown = config?.labels.singular
  return typeof label === 'string' ? label : slug
}

function listOf(req: PayloadRequest, ask: QueueAsk): Promise<QueuePage> {
  const { queue } = ask
  if (queue === 'scheduled' || queue === 'failed') return listSchedules(req, ask)
  if (queue === 'overrides') return listOverrides(req, ask)
  return listReviews(req, { ...ask, queue })
}

/** A page of a list of the desk, as the person who asks is to see it. */
export async function listWaiting(req: PayloadRequest, ask: QueueAsk): Promise<QueuePage> {
  const page = await listOf(req, ask)
  const waiting = page.waiting.map((one) => ({ ...one, kind: kindIn(req, one.collection) }))
  return { ...page, waiting }
}
