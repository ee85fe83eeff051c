import { env } from '../lib/env'
import { jobSecret, SECRET_HEADER } from './secret'

/** How often the server asks itself whether something is due, in milliseconds. */
const EVERY = 2_000
/** A run may publish much; it is never asked for a second one beside it. */
const LONGEST_RUN = 60_000

const KEY = Symbol.for('plainwell.jobs')

/** @returns what went wrong, or `null` */
async function ask(): Promise<string | null> {
  try {
    const response = await fetch(`${env.ownURL}/api/jobs/run`, {
      method: 'POST',
      // A connection that is kept would be in use again and again, and a server that is told to end waits for it.
      headers: { [SECRET_HEADER]: jobSecret(), Connection: 'close' },
      signal: AbortSignal.timeout(LONGEST_RUN),
    })
    await response.arrayBuffer()
    return response.ok ? null : `answered ${response.status}`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/**
 * Has this server do what has its time: it asks itself over HTTP, every few seconds, because pages can be
 * refreshed within a request only. Once in a process, when it starts; it does not keep it from ending.
 */
export function startJobs(): void {
  if (!env.runsJobs || Reflect.get(globalThis, KEY) === true) return
  Reflect.set(globalThis, KEY, true)
  let failures = 0
  const run = async () => {
    const problem = await ask()
    failures = problem ? failures + 1 : 0
    // The first one may come before the server listens.
    if (problem && failures === 3) {
      console.error(`Nothing is published by schedule now: ${env.ownURL} ${problem}.`)
    }
    setTimeout(() => void run(), EVERY).unref()
  }
  setTimeout(() => void run(), EVERY).unref()
}
