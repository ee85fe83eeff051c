import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { staff } from '@/access/staff'
import { writtenDate } from '@/lib/dates'
import { queuePath, reviewPath } from '@/lib/reviewPaths'
import { listWaiting, type Queue, QUEUES, type Waiting } from '@/workflow/queue'
import { timeZoneOf } from '@/workflow/timeZone'
import { AdminScreen } from './AdminScreen'

const NAMES: Record<Queue, string> = { mine: 'For me', all: 'All', overdue: 'Overdue' }

const EMPTY: Record<Queue, string> = {
  mine: 'Nothing waits for you.',
  all: 'Nothing waits for a clinician.',
  overdue: 'No page is due for review.',
}

function Item({ waiting, admin, zone }: { waiting: Waiting; admin: string; zone: string }) {
  const day = (isoDate: string) => writtenDate(isoDate, { language: 'en', timeZone: zone })
  const { title, collection, dueOn, since, askedBy, reviewerName } = waiting
  return (
    <li className="review-item">
      <a href={reviewPath(admin, waiting)}>{title || 'Without a title'}</a>
      <p className="review-who">
        {collection.replaceAll('-', ' ')}
        {dueOn
          ? `, due for review since ${day(dueOn)}, last signed by ${reviewerName}`
          : `, sent by ${askedBy} on ${day(since)}`}
        {!dueOn && reviewerName ? `, to ${reviewerName}` : ''}
      </p>
    </li>
  )
}

const queueOf = (show: unknown): Queue => QUEUES.find((queue) => queue === show) ?? 'mine'

async function WaitingList({ req, queue }: { req: PayloadRequest; queue: Queue }) {
  const { admin } = req.payload.config.routes
  const waiting = staff({ req }) ? await listWaiting(req, queue) : []
  const zone = await timeZoneOf(req)
  if (waiting.length === 0) return <p>{EMPTY[queue]}</p>
  return (
    <ol>
      {waiting.map((one) => (
        <Item key={`${one.collection}:${one.id}`} waiting={one} admin={admin} zone={zone} />
      ))}
    </ol>
  )
}

/** What waits for a clinician: for this person, for anybody, and what is due for review again. */
export function ReviewQueueView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const { admin } = req.payload.config.routes
  const queue = queueOf(props.searchParams?.show)
  return (
    <AdminScreen {...props}>
      <h1>What waits for a clinician</h1>
      <nav aria-label="Which pages are listed" className="review-filters">
        {QUEUES.map((one) => (
          <a
            key={one}
            href={queuePath(admin, one)}
            aria-current={one === queue ? 'page' : undefined}
          >
            {NAMES[one]}
          </a>
        ))}
      </nav>
      <WaitingList req={req} queue={queue} />
    </AdminScreen>
  )
}
