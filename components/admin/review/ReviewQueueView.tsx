import type { AdminViewServerProps, PayloadRequest } from 'payload'
import { staff } from '@/access/staff'
import { queuePath } from '@/lib/reviewPaths'
import {
  listWaiting,
  narrowsToTreatment,
  type QueueAsk,
  type QueuePage,
  queuesOf,
} from '@/workflow/queue'
import { type Queue, QUEUE_WORDS } from '@/workflow/queueWords'
import { timeZoneOf } from '@/workflow/timeZone'
import { treatmentChoices } from '@/workflow/treatmentFilter'
import { AdminScreen } from './AdminScreen'
import { WaitingItem } from './WaitingItem'

type Asked = QueueAsk & { page: number }
type QueueProps = { req: PayloadRequest; asked: Asked; queues: Queue[] }

const one = (value: unknown) => (typeof value === 'string' ? value : '')

const pageIn = (value: unknown) => {
  const page = Number(one(value))
  return Number.isInteger(page) && page > 0 ? page : 1
}

/** Which part of which list is asked for; the first of a person's lists where none of theirs is. */
function askedBy(searchParams: AdminViewServerProps['searchParams'], queues: Queue[]): Asked {
  const queue = queues.find((name) => name === searchParams?.show) ?? queues[0] ?? 'all'
  const treatment = narrowsToTreatment(queue) ? one(searchParams?.treatment) : ''
  return { queue, treatment, page: pageIn(searchParams?.page) }
}

function Lists({ req, asked, queues }: QueueProps) {
  const { admin } = req.payload.config.routes
  return (
    <nav aria-label="Which pages are listed" className="review-filters">
      {queues.map((queue) => (
        <a
          key={queue}
          href={queuePath(admin, { queue })}
          aria-current={queue === asked.queue ? 'page' : undefined}
        >
          {QUEUE_WORDS[queue].name}
        </a>
      ))}
    </nav>
  )
}

async function TreatmentFilter({ req, asked }: QueueProps) {
  if (!narrowsToTreatment(asked.queue)) return null
  const choices = await treatmentChoices(req)
  return (
    <form method="get" className="review-narrow">
      <input type="hidden" name="show" value={asked.queue} />
      <label htmlFor="treatment">About a treatment</label>
      <select id="treatment" name="treatment" defaultValue={asked.treatment ?? ''}>
        <option value="">All treatments</option>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <button type="submit" className="btn btn--style-secondary btn--size-small">
        Show
      </button>
    </form>
  )
}

function Pages({ list, path }: { list: QueuePage; path: (page: number) => string }) {
  const { page, pages } = list
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages of the list" className="review-filters">
      {page > 1 ? <a href={path(page - 1)}>Earlier in the list</a> : null}
      <span>
        Page {page} of {pages}
      </span>
      {page < pages ? <a href={path(page + 1)}>Later in the list</a> : null}
    </nav>
  )
}

async function WaitingList({ req, asked }: QueueProps) {
  const { admin } = req.payload.config.routes
  const list = await listWaiting(req, asked)
  const timeZone = await timeZoneOf(req)
  if (list.total === 0) return <p>{QUEUE_WORDS[asked.queue].empty}</p>
  return (
    <>
      <p>{list.total === 1 ? '1 page' : `${list.total} pages`}</p>
      <ol>
        {list.waiting.map((waiting) => (
          <WaitingItem
            key={`${waiting.collection}:${waiting.id}:${waiting.why.state}`}
            {...{ waiting, admin, timeZone }}
          />
        ))}
      </ol>
      <Pages list={list} path={(page) => queuePath(admin, { ...asked, page })} />
    </>
  )
}

/** The lists of the desk: what waits for this person, what they sent, and what needs somebody. */
export function ReviewQueueView(props: AdminViewServerProps) {
  const { req } = props.initPageResult
  const queues = staff({ req }) ? queuesOf(req.user?.roles ?? []) : []
  const asked = askedBy(props.searchParams, queues)
  if (queues.length === 0) return <AdminScreen {...props}>{null}</AdminScreen>
  return (
    <AdminScreen {...props}>
      <h1>{QUEUE_WORDS[asked.queue].title}</h1>
      <Lists req={req} asked={asked} queues={queues} />
      <TreatmentFilter req={req} asked={asked} queues={queues} />
      <WaitingList req={req} asked={asked} queues={queues} />
    </AdminScreen>
  )
}
