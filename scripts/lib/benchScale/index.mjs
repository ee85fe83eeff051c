import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { isBuildCurrent } from '../buildState.mjs'
import { startMongo, withDatabase } from '../mongoServer.mjs'
import { step } from '../steps.mjs'
import { Stop } from '../stop.mjs'
import { ask, measurePage, middleOf } from './measure.mjs'
import { tenthOf } from './options.mjs'
import { pagesOf, WARM_UP } from './pages.mjs'
import { fillDatabase, withServer } from './site.mjs'
import { scaleTable } from './table.mjs'

/**
 * @typedef {import('./options.mjs').ScaleOptions} ScaleOptions
 * @typedef {import('./options.mjs').Size} Size
 * @typedef {import('./measure.mjs').Timing} Timing
 * @typedef {import('./site.mjs').Place} Place
 */

/**
 * Measures every page with a server that has just started.
 *
 * @param {Place} place
 * @param {import('./pages.mjs').Page[]} pages
 * @returns {Promise<Map<string, Timing>>}
 */
const measureOnce = (place, pages) =>
  withServer(place, async (url) => {
    for (const warm of WARM_UP) await ask(`${url}${warm}`)
    /** @type {Map<string, Timing>} */
    const timings = new Map()
    for (const { name, path: at } of pages) timings.set(name, await measurePage(`${url}${at}`))
    return timings
  })

/**
 * @param {Place} place
 * @param {Size & { words: string, runs: number }} options
 * @returns {Promise<Map<string, Timing>>}
 */
async function measureSize(place, options) {
  const { conditions, articles, runs } = options
  const size = `${conditions} conditions and ${articles} articles`
  mkdirSync(place.folder, { recursive: true })
  const subject = await step(`Filling in ${size}`, () => fillDatabase(place, options))
  const pages = await withServer(place, (url) => pagesOf(url, subject))
  return step(`Measuring ${size}, ${runs} times`, async () => {
    /** @type {Map<string, Timing>[]} */
    const all = []
    for (let run = 0; run < runs; run += 1) all.push(await measureOnce(place, pages))
    const middle = (/** @type {string} */ name) =>
      middleOf(all.flatMap((timings) => timings.get(name) ?? []))
    return new Map(pages.map(({ name }) => [name, middle(name)]))
  })
}

/**
 * @param {(name: string) => Place} placeOf
 * @param {ScaleOptions} options
 */
async function compare(placeOf, options) {
  const tenth = await measureSize(placeOf('tenth'), { ...options, ...tenthOf(options) })
  const whole = await measureSize(placeOf('whole'), options)
  const rows = [...whole].flatMap(([name, timing]) => {
    const before = tenth.get(name)
    return before ? { name, tenth: before, whole: timing } : []
  })
  return scaleTable(rows)
}

/** @param {string} folder @param {ScaleOptions} options */
async function benchSqlite(folder, options) {
  const placeOf = (/** @type {string} */ name) => ({
    folder: path.join(folder, name),
    databaseUrl: `file:${path.join(folder, name, 'site.db')}`,
  })
  console.log(`\nSQLite\n\n${await compare(placeOf, options)}\n`)
}

/** @param {string} folder @param {ScaleOptions} options */
async function benchMongo(folder, options) {
  const server = await startMongo()
  const placeOf = (/** @type {string} */ name) => ({
    folder: path.join(folder, `mongodb-${name}`),
    databaseUrl: withDatabase(server.url, `plainwell-scale-${name}-${process.pid}`),
  })
  try {
    console.log(`\n${server.kind}\n\n${await compare(placeOf, options)}\n`)
  } finally {
    await server.stop()
  }
}

const BENCHES = { sqlite: benchSqlite, mongodb: benchMongo }

/**
 * Measures the site of the build that is there with a large database and with a tenth of it, and
 * prints what grew.
 *
 * @param {ScaleOptions} options
 */
export async function benchScale(options) {
  if (!isBuildCurrent()) {
    throw new Stop('There is no production build of these sources. Make one with: npm run build')
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'plainwell-scale-'))
  try {
    for (const database of options.databases) await BENCHES[database](folder, options)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
