import { choosePages } from '../choosePages.mjs'
import { readOptions } from '../readOptions.mjs'
import { Stop } from '../stop.mjs'

/**
 * @typedef {import('../pageTypes.mjs').PageType} PageType
 * @typedef {{ runs: number, pages: PageType[] }} BenchOptions
 */

const RUNS = 3
const MOST_RUNS = 25

const COMMAND = /** @type {const} */ ({
  options: { runs: { type: 'string' }, only: { type: 'string', multiple: true } },
  usage: 'npm run bench:pages -- --runs 3 --only article,home',
})

/** @param {string} text */
function readRuns(text) {
  const runs = Number(text)
  if (/^\d+$/.test(text) && runs >= 1 && runs <= MOST_RUNS) return runs
  throw new Stop(`--runs is “${text}”, and must be a whole number from 1 to ${MOST_RUNS}.`)
}

/**
 * Reads the command line of the bench.
 *
 * @param {string[]} args
 * @param {readonly PageType[]} known
 * @returns {BenchOptions}
 * @throws Stop with a sentence when an option is not understood
 */
export function parseBenchOptions(args, known) {
  const { runs = String(RUNS), only } = readOptions(args, COMMAND)
  return { runs: readRuns(runs), pages: choosePages(only, known) }
}
