import { randomBytes } from 'node:crypto'
import { mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { freePort } from '../../scripts/lib/freePort.mjs'
import { endGroup, hasEnded, runCommand, startGroup } from '../../scripts/lib/processes.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { readCredentials, type Credentials } from './credentials'

const START_MS = 120_000
const SEED_MS = 300_000

/** What one site is started with. */
export type SiteOptions = {
  /** A free port unless it is given. */
  port?: number
  /** A new SQLite file in the site's folder unless it is given. */
  databaseUrl?: string
  /** Whether the demo is loaded first; it is unless this is `false`. */
  seed?: boolean
  /** Further keys of the environment. */
  environment?: Record<string, string>
}

/** A production server with a database and uploads of its own. */
export type Site = {
  url: string
  /** The demo's accounts; none without the demo. */
  credentials: Credentials
  databaseUrl: string
  /** The temporary folder of the database and the uploads. */
  dir: string
  /** The file of everything that the seed and the server printed. */
  log: string
  /** The process group's id of the running server. */
  pid: () => number | undefined
  /** Sends a signal to the server with all that it started, and waits for its end. */
  kill: (signal: NodeJS.Signals) => Promise<void>
  /** Starts the server again, after ending it where it still runs, and waits until it answers. */
  restart: () => Promise<void>
  /** Ends the server and removes its folder. */
  stop: () => Promise<void>
}

type Place = { url: string; log: string; environment: NodeJS.ProcessEnv }

/** The folders of the sites that nobody has stopped yet. */
const folders = new Set<string>()

process.on('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

const lastLines = (file: string) => readFileSync(file, 'utf8').split('\n').slice(-30).join('\n')

const answers = (url: string) =>
  fetch(`${url}/api/health`, { signal: AbortSignal.timeout(5_000) }).then(
    (response) => response.status === 200,
    () => false,
  )

/** One server process after the other, at one place. */
class Server {
  #child: ReturnType<typeof startGroup> | null = null

  constructor(readonly place: Place) {}

  get pid() {
    return this.#child?.pid
  }

  async start() {
    const { url, log, environment } = this.place
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

  async end(signal: NodeJS.Signals = 'SIGTERM') {
    if (this.#child) await endGroup(this.#child, { signal })
    this.#child = null
  }
}

async function loadDemo({ log, environment }: Place) {
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

function newLog(port: number): string {
  const folder = path.join(root, 'test-results/sites')
  mkdirSync(folder, { recursive: true })
  return path.join(folder, `${port}-${Date.now()}.log`)
}

/** The environment of a site whose secrets, database and uploads are its own. */
function environmentOf(url: string, { dir, databaseUrl }: Pick<Site, 'dir' | 'databaseUrl'>) {
  return {
    ...process.env,
    NODE_ENV: 'production' as const,
    NODE_OPTIONS: '',
    HOSTNAME: '127.0.0.1',
    PORT: new URL(url).port,
    SITE_URL: url,
    DATABASE_URL: databaseUrl,
    MEDIA_DIR: path.join(dir, 'media'),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DEMO_CREDENTIALS_FILE: path.join(dir, 'credentials.json'),
  }
}

/**
 * Starts the production server of the last build on a new temporary folder, with the demo loaded.
 * Several may run at once.
 *
 * @throws Error with the last lines of the log when the demo or the server fails
 */
export async function startSite(options: SiteOptions = {}): Promise<Site> {
  const { port = await freePort(), seed = true } = options
  const dir = await mkdtemp(path.join(tmpdir(), 'plainwell-site-'))
  folders.add(dir)
  const { databaseUrl = `file:${path.join(dir, 'site.db')}` } = options
  const url = `http://localhost:${port}`
  const environment = { ...environmentOf(url, { dir, databaseUrl }), ...options.environment }
  const log = newLog(port)
  const server = new Server({ url, log, environment })
  const stop = async () => {
    await server.end()
    await rm(dir, { recursive: true, force: true })
    folders.delete(dir)
  }
  const restart = async () => {
    await server.end()
    await server.start()
  }
  const kill = (signal: NodeJS.Signals) => server.end(signal)
  try {
    if (seed) await loadDemo({ url, log, environment })
    await server.start()
    const credentials = seed ? await readCredentials(environment.DEMO_CREDENTIALS_FILE) : {}
    return { url, credentials, databaseUrl, dir, log, pid: () => server.pid, kill, restart, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
