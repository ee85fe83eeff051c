import { MOST_TRIES, nextTry } from '@/jobs/backOff'

it('waits a minute, and twice as long each time, and gives up after five tries', () => {
  const minutes = [1, 2, 3, 4, 5].map((tries) => {
    const next = nextTry(tries, 1_000)
    return next === null ? null : (next - 1_000) / 60_000
  })
  expect(minutes).toEqual([1, 2, 4, 8, null])
  expect(MOST_TRIES).toBe(5)
})
