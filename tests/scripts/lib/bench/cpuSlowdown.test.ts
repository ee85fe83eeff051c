import { cpuSlowdown } from '../../../../scripts/lib/bench/cpuSlowdown.mjs'

it.each([
  ['in the middle of the high-end desktops', 1_750, 4],
  ['that is slower', 1_093.75, 2.5],
])('a machine %s, of %d, is slowed down by exactly its share', (_, index, slowdown) => {
  expect(cpuSlowdown(index)).toBe(slowdown)
})

it('a machine that is faster is slowed down by more than four', () => {
  expect(cpuSlowdown(2_400)).toBeCloseTo(5.4857, 4)
})

it('machines of any power within the range are the same phone', () => {
  for (const index of [500, 1_000, 1_501, 2_000, 4_000]) {
    expect(index / cpuSlowdown(index)).toBeCloseTo(437.5, 9)
  }
})

it('the slowdown stays between one and ten', () => {
  expect(cpuSlowdown(437.5)).toBe(1)
  expect(cpuSlowdown(100)).toBe(1)
  expect(cpuSlowdown(4_375)).toBe(10)
  expect(cpuSlowdown(9_000)).toBe(10)
})

it('a machine that was not measured has no slowdown', () => {
  expect(cpuSlowdown(NaN)).toBeNaN()
})
