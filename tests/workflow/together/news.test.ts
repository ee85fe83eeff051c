import { newsInWords } from '@/workflow/together/news'
import type { Write } from '@/workflow/together/staleBase'

const write = (more: Partial<Write>): Write => ({
  revision: 4,
  actor: 'ana',
  actorName: 'Dr Ana',
  tab: 'tab-of-ana',
  fields: ['Symptoms', 'Causes'],
  at: '2026-05-03T18:03:00.000Z',
  ...more,
})

const told = (writes: Write[], now = '2026-05-03T18:10:00.000Z') =>
  newsInWords({
    writes,
    actor: 'me',
    now: new Date(now),
    timeZone: 'America/New_York',
  }).replaceAll('\u00a0', ' ')

test('who, when in the local time of the practice, and what', () => {
  expect(told([write({})])).toBe(
    'Dr Ana saved this page at 2:03 PM and changed “Symptoms” and “Causes”.',
  )
})

test('each person is named once, with all that they changed and the last time', () => {
  const writes = [
    write({ fields: ['Title'] }),
    write({ fields: ['Title', 'Causes', 'Summary'], at: '2026-05-03T18:05:00.000Z' }),
    write({ actor: 'ben', actorName: 'Ben', fields: ['Address'] }),
  ]
  expect(told(writes)).toBe(
    'Dr Ana saved this page at 2:05 PM and changed “Title”, “Causes” and “Summary”. ' +
      'Ben saved this page at 2:03 PM and changed “Address”.',
  )
})

test('another day is named, by the calendar of the practice', () => {
  const late = write({ at: '2026-05-03T03:30:00.000Z', fields: ['Title'] })
  expect(told([late])).toBe(
    'Dr Ana saved this page on May 2, 2026 at 11:30 PM and changed “Title”.',
  )
})

test('oneself in another window, a change of what patients see, and what nobody wrote down', () => {
  expect(told([write({ actor: 'me', fields: ['Title'] })])).toBe(
    'You, in another window, saved this page at 2:03 PM and changed “Title”.',
  )
  expect(told([write({ fields: [] })])).toBe(
    'Dr Ana published this page or took it down at 2:03 PM.',
  )
  expect(told([])).toBe('This page was saved again since you opened it.')
})
