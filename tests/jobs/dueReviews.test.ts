import { ANNOUNCED_BEFORE, dueReviews } from '@/jobs/dueReviews'

const NOW = Date.parse('2026-06-01T12:00:00.000Z')
const dayAt = (milliseconds: number) => new Date(NOW + milliseconds).toISOString()

const page = (id: string, hash = 'v1:a') => ({ collection: 'articles', id, hash, title: id })
const signed = (documentId: string, nextReview: string, hash = 'v1:a') => ({
  ...{ documentId, hash, nextReview },
  ...{ actor: 'reviewer', actorName: 'Sample Clinician, MD' },
})

const idsOf = (signOffs: ReturnType<typeof signed>[], pages = ['one', 'two', 'three']) =>
  dueReviews(
    pages.map((id) => page(id)),
    { signOffs, now: NOW },
  ).map(({ id, isOverdue }) => [id, isOverdue])

it('lists what is overdue and what soon will be, the oldest first', () => {
  const signOffs = [
    signed('one', dayAt(ANNOUNCED_BEFORE)),
    signed('two', dayAt(-1)),
    signed('three', dayAt(ANNOUNCED_BEFORE + 1)),
  ]
  expect(idsOf(signOffs)).toEqual([
    ['two', true],
    ['one', false],
  ])
})

it('goes by the newest sign-off of the text that patients read', () => {
  expect(idsOf([signed('one', dayAt(-1)), signed('one', dayAt(2 * ANNOUNCED_BEFORE))])).toEqual([])
  expect(idsOf([signed('one', dayAt(-1)), signed('one', dayAt(1), 'v1:draft')])).toEqual([
    ['one', true],
  ])
})
