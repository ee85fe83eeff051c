import '@testing-library/jest-dom'
import { render, screen, within } from '@testing-library/react'
import { DeskCards } from '@/components/admin/dashboard/DeskCards'
import type { Card } from '@/workflow/dashboard'
import { QUEUE_WORDS } from '@/workflow/queueWords'
import { violationsIn } from '../../setup/componentAxe'

const place = { collection: 'articles', kind: 'Article', id: 'a1', title: 'When your jaw hurts' }
const since = '2026-05-03T12:00:00.000Z'

const cards: Card[] = [
  {
    queue: 'mine',
    total: 12,
    first: [{ ...place, why: { state: 'in-review', since, by: 'Sam', reviewer: null } }],
  },
  { queue: 'returned', total: 1, first: [{ ...place, why: { state: 'sent-back', since } }] },
  { queue: 'failed', total: 0, first: [] },
]

const shown = () =>
  render(<DeskCards cards={cards} admin="/admin" timeZone="America/Los_Angeles" />, {
    wrapper: ({ children }) => <main>{children}</main>,
  })

describe('DeskCards', () => {
  it('has a card for each list, with its count, that leads to the list', async () => {
    const { container } = shown()
    const headings = screen.getAllByRole('heading', { level: 3 })
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      `${QUEUE_WORDS.mine.title} 12`,
      `${QUEUE_WORDS.returned.title} 1`,
      `${QUEUE_WORDS.failed.title} 0`,
    ])
    const [first] = headings
    if (!first) throw new Error('There is no card.')
    expect(within(first).getByRole('link')).toHaveAttribute('href', '/admin/review?show=mine')
    expect(await violationsIn(container)).toEqual([])
  })

  it('names the first documents by kind, and leads to where something is done with them', () => {
    shown()
    const [read, written] = screen.getAllByRole('link', { name: place.title })
    expect(read).toHaveAttribute('href', '/admin/review/articles/a1')
    expect(written).toHaveAttribute('href', '/admin/collections/articles/a1')
    expect(screen.getByText(/^Article, sent by Sam on May 3, 2026/)).toBeInTheDocument()
  })

  it('says what is not there', () => {
    shown()
    expect(screen.getByText(QUEUE_WORDS.failed.empty)).toBeInTheDocument()
  })
})
