import { request } from 'node:http'

/**
 * @typedef {object} Answer
 * @property {number} status
 * @property {number} ms until the last byte was here
 * @property {number} bytes of the body as it came
 *
 * @typedef {object} Timing
 * @property {number} cold milliseconds of the first answer, which is made
 * @property {number} hot milliseconds of a later answer, which comes out of the cache
 * @property {number} raw bytes
 * @property {number} compressed bytes, with gzip
 */

const HOT_ASKED = 9

/** The one in the middle of a list of numbers. */
export const median = (/** @type {number[]} */ numbers) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN

/**
 * Asks a server once, on a connection of its own.
 *
 * @param {string} url
 * @param {{ encoding?: string }} [options]
 * @returns {Promise<Answer>}
 */
export function ask(url, { encoding = 'identity' } = {}) {
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const sent = request(url, { headers: { 'accept-encoding': encoding } }, (response) => {
      let bytes = 0
      response.on('data', (/** @type {Uint8Array} */ chunk) => (bytes += chunk.length))
      response.on('error', reject)
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, ms: performance.now() - started, bytes }),
      )
    })
    sent.on('error', reject)
    sent.end()
  })
}

/**
 * Measures a page that nobody has asked for since the server started.
 *
 * @param {string} url
 * @returns {Promise<Timing>}
 * @throws Error where the server answers anything but the page
 */
export async function measurePage(url) {
  const cold = await ask(url)
  if (cold.status !== 200) throw new Error(`${url} was answered with ${cold.status}.`)
  const hot = []
  for (let time = 0; time < HOT_ASKED; time += 1) hot.push((await ask(url)).ms)
  const { bytes: compressed } = await ask(url, { encoding: 'gzip' })
  return { cold: cold.ms, hot: median(hot), raw: cold.bytes, compressed }
}

/**
 * The middle of several measurements of one page, by each figure.
 *
 * @param {Timing[]} timings
 * @returns {Timing}
 */
export const middleOf = (timings) => ({
  cold: median(timings.map(({ cold }) => cold)),
  hot: median(timings.map(({ hot }) => hot)),
  raw: median(timings.map(({ raw }) => raw)),
  compressed: median(timings.map(({ compressed }) => compressed)),
})
