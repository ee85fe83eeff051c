import { parseArgs } from 'node:util'
import { messageOf, Stop } from '../stop.mjs'

/**
 * @typedef {import('../pageTypes.mjs').PageType} PageType
 * @typedef {{ runs: number, pages: PageType[] }} BenchOptions
 */

const RUNS = 3
const MOST_RUNS = 25

const USAGE = 'npm run bench:pages -- --runs 3 --only article,home'

/** @param {string[]} args */
function readArguments(args) {
  const options = /** @type {const} */ ({
    runs: { type: 'string' },
    only: { type: 'string', multiple: true },
  })
  try {
    return parseArgs({ args, options, allowPositionals: false }).values
  } catch (error) {
    throw new Stop(`${messageOf(error).split('. ')[0]}. It is used like this: ${USAGE}`)
  }
}

/** @param {string} text */
function readRuns(text) {
  const runs = Number(text)
  if (/^\d+$/.test(text) && runs >= 1 && runs <= MOST_RUNS) return runs
  throw new Stop(`--runs is “${text}”, and must be a whole number from 1 to ${MOST_RUNS}.`)
}

/** @param {string[]} names @param {readonly PageType[]} known */
function readPages(names, known) {
  const unknown = names.filter((name) => !known.some((one) => one.name === name))
  if (unknown.length === 0) return known.filter(({ name }) => names.includes(name))
  const all = known.map(({ name }) => name).join(', ')
  throw new Stop(`There is no page type “${unknown.join('”, “')}”. There are: ${all}.`)
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
  const { runs = String(RUNS), only } = readArguments(args)
  const names = only?.flatMap((list) => list.split(',')).map((name) => name.trim())
  return { runs: readRuns(runs), pages: names ? readPages(names, known) : [...known] }
}
