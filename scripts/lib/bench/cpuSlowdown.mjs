/** The middle of the high-end desktops, which Lighthouse's constant slowdown is meant for. */
const DESKTOP_INDEX = 1_750
const DESKTOP_SLOWDOWN = 4

/** How far the table goes for a mid-tier phone, from low-end to high-end desktops. */
const LEAST = 1
const MOST = 10

/**
 * How many times slower than this machine the phone is that Lighthouse emulates. Proportional, so
 * that it is the same phone (of an index of 437.5) whatever the machine has to spare: a fast machine
 * is slowed down by more than four, a slow one by less.
 *
 * Source: Lighthouse, `docs/throttling.md`, “Benchmarking CPU Power” (a high-end desktop has an index
 * of 1500 to 2000, a low-end one of 1000 to 1500) and “Calibrating the CPU slowdown” (to be a mid-tier
 * phone, the first is slowed down by 4, from 2 to 10, the second by 2, from 1 to 5).
 *
 * @param {number} benchmarkIndex the power of the machine, as Lighthouse measured it in that run
 * @returns {number} not rounded
 */
export const cpuSlowdown = (benchmarkIndex) =>
  Math.min(MOST, Math.max(LEAST, (benchmarkIndex * DESKTOP_SLOWDOWN) / DESKTOP_INDEX))
