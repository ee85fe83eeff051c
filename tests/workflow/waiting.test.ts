import type { AuditLog, Review, Schedule } from '@/payload-types'
import {
  fromDueReview,
  fromOverride,
  fromReview,
  fromSchedule,
  waitingSentence,
} from '@/workflow/waiting'

const review: Review = {
  id: 'r',
  documentCollection: 'articles',
  documentId: 'a',
  documentTitle: 'When your jaw hurts',
  actorName: 'Sam',
  document: 'articles:a',
  state: 'in-review',
  hash: 'v1:a',
  submittedAt: '2026-05-02',
  reviewerName: null,
  signedAt: '2026-05-04',
  signedBy: 'Alex',
  nextReview: '2026-05-05',
  updatedAt: '2026-05-03',
  createdAt: '2026-05-01',
}

const schedule: Schedule = {
  id: 's',
  documentCollection: 'articles',
  documentId: 'a',
  actorName: 'Sam',
  action: 'publish',
  at: '2026-05-06',
  state: 'waiting',
  attempts: 0,
  tryAt: '2026-05-06',
  updatedAt: '2026-05-03',
  createdAt: '2026-05-01',
}

const override: AuditLog = {
  id: 'o',
  actorName: 'Kim',
  action: 'override',
  documentCollection: 'articles',
  documentId: 'a',
  summary: 'It is urgent.',
  updatedAt: '2026-05-07',
  createdAt: '2026-05-07',
}

const sentence = (waiting: ReturnType<typeof fromReview>) =>
  waitingSentence(waiting.why, (isoDate) => `<${isoDate}>`)

describe('why a document is on a list', () => {
  it.each([
    ['sent', fromReview(review), 'sent by Sam on <2026-05-02>'],
    [
      'sent to somebody',
      fromReview({ ...review, reviewerName: 'Alex' }),
      'sent by Sam on <2026-05-02>, to Alex',
    ],
    [
      'sent back',
      fromReview({ ...review, state: 'changes-requested' }),
      'sent back with remarks on <2026-05-03>',
    ],
    [
      'signed',
      fromReview({ ...review, state: 'closed' }),
      'signed by Alex on <2026-05-04>, can be published',
    ],
    ['due', fromDueReview(review), 'due for review since <2026-05-05>, last signed by Alex'],
    ['planned', fromSchedule(schedule), 'to be published on <2026-05-06>'],
    [
      'taken down later',
      fromSchedule({ ...schedule, action: 'unpublish' }),
      'to be taken down on <2026-05-06>',
    ],
    [
      'failed',
      fromSchedule({ ...schedule, state: 'failed', problem: 'The text was changed.' }),
      'was to be published on <2026-05-06>: The text was changed.',
    ],
    ['overridden', fromOverride(override), 'published by Kim on <2026-05-07>: It is urgent.'],
  ])('is told of one that is %s', (_, waiting, told) => {
    expect(sentence(waiting)).toBe(told)
  })

  it('names a document that has no title', () => {
    expect(fromSchedule(schedule).title).toBe('Without a title')
  })
})
