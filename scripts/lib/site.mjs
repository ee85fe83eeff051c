import { randomBytes } from 'node:crypto'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from './freePort.mjs'
import { endGroup, hasEnded, runCommand, startGroup } from './processes.mjs'
import { root } from './root.mjs'

/**
 * What one site is started with.
 *
 * @typedef {object} SiteOptions
 * @property {number} [port] a free port unless it is given
 * @property {string} [databaseUrl] a new SQLite file in the site's folder unless it is given
 * @property {boolean} [seed] whether the demo is loaded first; it is unless this is `false`
 * @property {string} [demo] a folder of {@link loadDemoOnce}, from which the demo is taken where it goes
 *   into a new SQLite file
 * @property {Record<string, string>} [environment] further keys of the environment
 */

/**
 * A production server with a database and uploads of its own.
 *
 * @typedef {object} Site
 * @property {string} url
 * @property {string} credentialsFile the file of the demo's accounts; missing without the demo
 * @property {string} databaseUrl
 * @property {string} dir the temporary folder of the database and the uploads
 * @property {string} log the file of everything that the seed and the server printed
 * @property {() => number | undefined} pid the process group's id of the running server
 * @property {() => Promise<void>} seed loads what is missing of the demo by the command line, while
 *   the server runs or not
 * @property {(signal: NodeJS.Signals) => Promise<void>} kill sends a signal to the server with all
 *   that it started, and waits for its end
 * @property {() => Promise<void>} restart starts the server again, after ending it where it still
 *   runs, and waits until it answers
 * @property {() => Promise<void>} stop ends the server and removes its folder
 */

/** @typedef {{ url: string, log: string, environment: NodeJS.ProcessEnv }} Place */

const DATABASE = 'site.db'
const START_MS = 120_000
const SEED_MS = 300_000

/** The folders of the sites that nobody has stopped yet. @type {Set<string>} */
const folders = new Set()

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const lastLines = (/** @type {string} */ file) =>
  readFileSync(file, 'utf8').split('\n').slice(-30).join('\n')

const answers = (/** @type {string} */ url) =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.status === 200,
    () => false,
  )

/** One server process after the other, at one place. */
class Server {
  /** @type {ReturnType<typeof startGroup> | null} */
  #child = null
  /** @type {Place} */
  #place

  /** @param {Place} place */
  constructor(place) {
    this.#place = place
  }

  get pid() {
    return this.#child?.pid
  }

  async start() {
    const { url, log, environment } = this.#place
    const output = openSync(log, 'a')
    const child = startGroup(process.execPath, {
      args: ['scripts/start.mjs'],
      cwd: root,
      env: environment,
      stdio: ['ignore', output, output],
    })
    this.#child = child
    const deadline = Date.now() + START_MS
    while (!(await answers(url))) {
      if (hasEnded(child)) throw new Error(`The server ended at its start.\n${lastLines(log)}`)
      if (Date.now() > deadline) {
        await endGroup(child, { signal: 'SIGKILL' })
        throw new Error(`The server did not answer in time.\n${lastLines(log)}`)
      }
      await wait(200)
    }
  }

  /** @param {NodeJS.Signals} [signal] */
  async end(signal = 'SIGTERM') {
    if (this.#child) await endGroup(this.#child, { signal })
    this.#child = null
  }
}

/** @param {Omit<Place, 'url'>} place */
async function loadDemo({ log, environment }) {
  const output = openSync(log, 'a')
  const { ok, reason } = await runCommand(process.execPath, {
    args: ['scripts/payload.mjs', 'run', 'scripts/seedDemo.ts'],
    cwd: root,
    env: environment,
    stdio: ['ignore', output, output],
    timeoutMs: SEED_MS,
  })
  if (!ok) throw new Error(`The demo could not be loaded: ${reason}.\n${lastLines(log)}`)
}

/** @param {number} port @returns {string} */
function newLog(port) {
  const folder = path.join(root, 'test-results/sites')
  mkdirSync(folder, { recursive: true })
  return path.join(folder, `${port}-${Date.now()}.log`)
}

/**
 * The environment of a site whose secrets, database and uploads are its own.
 *
 * @param {string} url
 * @param {Pick<Site, 'dir' | 'databaseUrl' | 'credentialsFile'>} site
 * @returns {NodeJS.ProcessEnv}
 */
const environmentOf = (url, { dir, databaseUrl, credentialsFile }) => ({
  ...process.env,
  NODE_ENV: 'production',
  NODE_OPTIONS: '',
  HOSTNAME: '127.0.0.1',
  PORT: new URL(url).port,
  SITE_URL: url,
  DATABASE_URL: databaseUrl,
  MEDIA_DIR: path.join(dir, 'media'),
  PAYLOAD_SECRET: randomBytes(32).toString('hex'),
  DEMO_CREDENTIALS_FILE: credentialsFile,
  // Nothing happens by itself, and no mail leaves this machine, unless somebody asks for it.
  RUN_JOBS: 'false',
  SMTP_URL: '',
})

/** The files of a site in its folder. @param {string} dir */
const filesIn = (dir) => ({
  databaseUrl: `file:${path.join(dir, DATABASE)}`,
  credentialsFile: path.join(dir, 'credentials.json'),
})

/** A new folder, which this process removes at its end at the latest. */
async function newFolder() {
  const dir = await mkdtemp(path.join(tmpdir(), 'plainwell-site-'))
  folders.add(dir)
  return dir
}

/**
 * Loads the demo into a folder that no server runs on, for any number of sites to start from.
 *
 * @returns {Promise<string>} the folder, which goes when this process ends
 */
export async function loadDemoOnce() {
  const dir = await newFolder()
  const url = 'http://localhost:3000'
  await loadDemo({ log: newLog(0), environment: environmentOf(url, { dir, ...filesIn(dir) }) })
  return dir
}

/**
 * Starts the production server of the last build on a new temporary folder, with the demo loaded.
 * Several may run at once.
 *
 * @param {SiteOptions} [options]
 * @returns {Promise<Site>}
 * @throws Error with the last lines of the log when the demo or the server fails
 */
export async function startSite(options = {}) {
  const { port = await freePort(), seed = true } = options
  const dir = await newFolder()
  const { credentialsFile, ...files } = filesIn(dir)
  const { databaseUrl = files.databaseUrl } = options
  const url = `http://localhost:${port}`
  const own = environmentOf(url, { dir, databaseUrl, credentialsFile })
  const place = { url, log: newLog(port), environment: { ...own, ...options.environment } }
  const server = new Server(place)
  const stop = async () => {
    await server.end()
    await rm(dir, { recursive: true, force: true })
    folders.delete(dir)
  }
  const restart = async () => {
    await server.end()
    await server.start()
  }
  const kill = (/** @type {NodeJS.Signals} */ signal) => server.end(signal)
  const pid = () => server.pid
  try {
    if (seed && options.demo && !options.databaseUrl)
      await cp(options.demo, dir, { recursive: true })
    else if (seed) await loadDemo(place)
    await server.start()
    const site = { url, credentialsFile, databaseUrl, dir, log: place.log, pid }
    return { ...site, seed: () => loadDemo(place), kill, restart, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
