import { latestReview, monthsLater, readNextReview } from '@/workflow/nextReview'

const now = new Date('2026-11-26T12:00:00.000Z')
const page = { now, namesDrug: false }

test('a month later that has no such day ends on its last one', () => {
  expect(monthsLater(new Date('2027-01-31T12:00:00.000Z'), 1).toISOString()).toMatch(/^2027-02-28/)
  expect(monthsLater(new Date('2028-02-29T12:00:00.000Z'), 12).toISOString()).toMatch(/^2029-02-28/)
})

test('a page is read again after 36 months at the latest, and after 12 where it names a drug', () => {
  expect(latestReview(now, false).toISOString()).toMatch(/^2029-11-26/)
  expect(latestReview(now, true).toISOString()).toMatch(/^2027-11-26/)
})

describe('the next review of a sign-off', () => {
  it.each([undefined, null, ''])('is the latest where %p is asked for', (text) => {
    expect(readNextReview(text, page)).toEqual(latestReview(now, false))
  })

  it('is a day up to the latest', () => {
    expect(readNextReview('2027-03-01', page)?.toISOString()).toMatch(/^2027-03-01/)
    expect(readNextReview('2029-11-26', page)).not.toBeNull()
  })

  it.each(['2026-11-26', '2020-01-01', '2029-11-28', 'soon', 5, {}])('is never %p', (text) => {
    expect(readNextReview(text, page)).toBeNull()
  })

  it('is sooner where a drug is named', () => {
    expect(readNextReview('2028-03-01', { now, namesDrug: true })).toBeNull()
  })
})
