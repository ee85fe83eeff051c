/** Seconds since a moment of `Date.now()`, for a person. */
export const secondsSince = (/** @type {number} */ moment) =>
  `${((Date.now() - moment) / 1000).toFixed(1)} s`

/**
 * Says what is being done while it is done, and how long it took.
 *
 * @template T
 * @param {string} what such as “Building the site”
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(what, work) {
  const started = Date.now()
  console.log(`• ${what} …`)
  const result = await work()
  console.log(`✓ ${what}: done in ${secondsSince(started)}`)
  return result
}

/**
 * Says that something needed no work.
 *
 * @param {string} what a sentence without its full stop
 */
export function nothingToDo(what) {
  console.log(`✓ ${what}`)
}
