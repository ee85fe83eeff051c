import { randomBytes } from 'node:crypto'
import { openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { freePort } from '../freePort.mjs'
import { endGroup, hasEnded, runCommand, startGroup } from '../processes.mjs'
import { root } from '../root.mjs'
import { Stop } from '../stop.mjs'
import { waitUntilWell } from '../server.mjs'

/** @typedef {{ folder: string, databaseUrl: string }} Place */

const FILLING_MS = 30 * 60_000
const HOSTNAME = '127.0.0.1'

/** @param {Place} place @returns {NodeJS.ProcessEnv} */
const environmentOf = ({ folder, databaseUrl }) => ({
  ...process.env,
  NODE_ENV: 'production',
  HOSTNAME,
  DATABASE_URL: databaseUrl,
  MEDIA_DIR: path.join(folder, 'media'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  DEMO_CREDENTIALS_FILE: path.join(folder, 'credentials.json'),
})

const lastLines = (/** @type {string} */ file) =>
  readFileSync(file, 'utf8').split('\n').slice(-20).join('\n')

/**
 * Fills a new database.
 *
 * @param {Place} place
 * @param {import('./options.mjs').Size & { words: string }} options
 * @returns {Promise<{ condition: string }>} the address of a condition that thirty articles are about
 */
export async function fillDatabase(place, { conditions, articles, words }) {
  const log = path.join(place.folder, 'fill.log')
  const output = openSync(log, 'a')
  const script = ['scripts/payload.mjs', 'run', 'scripts/generateScale.ts']
  const { ok, reason } = await runCommand(process.execPath, {
    args: [...script, String(conditions), String(articles), ...(words ? [words] : [])],
    cwd: root,
    env: environmentOf(place),
    stdio: ['ignore', output, output],
    timeoutMs: FILLING_MS,
  })
  if (!ok) throw new Stop(`The database could not be filled: ${reason}.\n${lastLines(log)}`)
  return { condition: /are about the condition “(.+)”/.exec(lastLines(log))?.[1] ?? '' }
}

/**
 * Does something with a server that has just started on a database, and ends it.
 *
 * @template T
 * @param {Place} place
 * @param {(url: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withServer(place, work) {
  const port = await freePort()
  const url = `http://${HOSTNAME}:${port}`
  const output = openSync(path.join(place.folder, 'server.log'), 'a')
  const child = startGroup(process.execPath, {
    args: ['scripts/start.mjs'],
    cwd: root,
    env: { ...environmentOf(place), PORT: String(port), SITE_URL: url },
    stdio: ['ignore', output, output],
  })
  try {
    await waitUntilWell({ port }, { hostname: HOSTNAME })
    return await work(url)
  } catch (error) {
    if (!hasEnded(child)) throw error
    throw new Stop(`The server ended.\n${lastLines(path.join(place.folder, 'server.log'))}`)
  } finally {
    await endGroup(child)
  }
}
