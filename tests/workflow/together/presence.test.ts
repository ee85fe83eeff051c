import { isPresent, isTab, othersPresent, PRESENCE_LASTS } from '@/workflow/together/presence'

const now = new Date('2026-05-03T14:03:00.000Z')

const row = (tab: string, actor: string, since: string, seenAt = now.toISOString()) => ({
  ...{ tab, actor, actorName: actor.toUpperCase(), since, seenAt },
})

test('others are named once, since the first of their windows', () => {
  const rows = [
    row('tab-2', 'ana', '2026-05-03T14:02:00.000Z'),
    row('tab-1', 'ana', '2026-05-03T14:01:00.000Z'),
    row('tab-3', 'me', '2026-05-03T14:00:00.000Z'),
    row('tab-4', 'me', '2026-05-03T13:00:00.000Z'),
  ]
  expect(othersPresent(rows, { tab: 'tab-3', actor: 'me', now })).toEqual([
    { name: 'ME', since: '2026-05-03T13:00:00.000Z', isSelf: true },
    { name: 'ANA', since: '2026-05-03T14:01:00.000Z', isSelf: false },
  ])
})

test('who was not heard of for half a minute is gone', () => {
  const before = new Date(now.getTime() - PRESENCE_LASTS).toISOString()
  const still = new Date(now.getTime() - PRESENCE_LASTS + 1).toISOString()
  expect(isPresent({ seenAt: before }, now)).toBe(false)
  expect(isPresent({ seenAt: still }, now)).toBe(true)
  const rows = [row('tab-1', 'ana', before, before)]
  expect(othersPresent(rows, { tab: 'tab-3', actor: 'me', now })).toEqual([])
})

test('a window is named by letters and digits', () => {
  expect([crypto.randomUUID(), 'abcdef12'].every(isTab)).toBe(true)
  expect(['short', 'with space', 'x'.repeat(65), 7, null, undefined].some(isTab)).toBe(false)
})
