import { readySchedules } from '@/jobs/runSchedules'
import type { Schedule } from '@/payload-types'

const NOW = Date.parse('2026-06-01T12:00:00.000Z')

const schedule = (
  id: string,
  documentId: string,
  tryAt = '2026-06-01T11:00:00.000Z',
): Schedule => ({
  ...{ id, documentId, tryAt, at: '2026-06-01T10:00:00.000Z' },
  ...{ documentCollection: 'articles', actorName: 'Sam', action: 'publish', state: 'waiting' },
  ...{ attempts: 0, updatedAt: '', createdAt: '' },
})

const ready = (due: Schedule[]) => readySchedules(due, NOW).map(({ id }) => id)

it('does one thing of each document at a time, in their order', () => {
  expect(ready([schedule('a', 'one'), schedule('b', 'two'), schedule('c', 'one')])).toEqual([
    ...['a', 'b'],
  ])
})

it('lets nothing overtake what is tried again later', () => {
  const later = schedule('a', 'one', '2026-06-01T13:00:00.000Z')
  expect(ready([later, schedule('b', 'one'), schedule('c', 'two')])).toEqual(['c'])
})
