/** How often something is tried before it counts as failed. */
export const MOST_TRIES = 5

const MINUTE = 60_000

/**
 * When something is tried again: a minute after the first try, and twice as long after each further one.
 *
 * @param tries - how often it was tried, at least once
 * @param now - in milliseconds since 1970
 * @returns a moment, or `null` where it was tried often enough
 */
export function nextTry(tries: number, now: number): number | null {
  return tries < MOST_TRIES ? now + MINUTE * 2 ** (tries - 1) : null
}
