import { parseArgs } from 'node:util'
import { messageOf, Stop } from '../stop.mjs'

/**
 * @typedef {{ conditions: number, articles: number }} Size
 * @typedef {Size & { databases: ('sqlite' | 'mongodb')[], words: string, runs: number }} ScaleOptions
 */

const USAGE =
  'npm run bench:scale -- --conditions 2000 --articles 10000 --database sqlite --words topics.json --runs 3'

/** @param {string} name @param {string} text @returns {number} */
function wholeNumber(name, text) {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text)
  throw new Stop(`--${name} is “${text}”, and must be a whole number from 1 on. ${USAGE}`)
}

/** @param {string} text @returns {ScaleOptions['databases']} */
function databasesOf(text) {
  if (text === 'both') return ['sqlite', 'mongodb']
  if (text === 'sqlite' || text === 'mongodb') return [text]
  throw new Stop(`--database is “${text}”, and must be sqlite, mongodb or both. ${USAGE}`)
}

/** @param {string[]} args */
function parsed(args) {
  const options = /** @type {const} */ ({
    conditions: { type: 'string', default: '2000' },
    articles: { type: 'string', default: '10000' },
    database: { type: 'string', default: 'sqlite' },
    words: { type: 'string', default: '' },
    runs: { type: 'string', default: '3' },
  })
  try {
    return parseArgs({ args, options }).values
  } catch (error) {
    throw new Stop(`${messageOf(error)} ${USAGE}`)
  }
}

/**
 * Reads the command line of the bench.
 *
 * @param {string[]} args
 * @returns {ScaleOptions}
 * @throws Stop with a sentence when an option is not understood
 */
export function readScaleOptions(args) {
  const { conditions, articles, database, words, runs } = parsed(args)
  return {
    conditions: wholeNumber('conditions', conditions),
    articles: wholeNumber('articles', articles),
    databases: databasesOf(database),
    runs: wholeNumber('runs', runs),
    words,
  }
}

/**
 * A tenth of a size, and at least one of each.
 *
 * @param {Size} size
 * @returns {Size}
 */
export const tenthOf = ({ conditions, articles }) => ({
  conditions: Math.max(1, Math.round(conditions / 10)),
  articles: Math.max(1, Math.round(articles / 10)),
})
