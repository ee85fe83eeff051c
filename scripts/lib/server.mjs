import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { healthProblem } from './health.mjs'
import { root } from './root.mjs'
import { asVariables } from './settings.mjs'
import { Stop } from './stop.mjs'

/** @typedef {import('./settings.mjs').Settings} Settings */

const PAUSE_MS = 100
const LONGEST_START_MS = 60_000

/**
 * Runs the production server in this process, so that signals and the exit code are its own.
 *
 * @param {Settings} settings
 * @param {{ hostname: string }} options the address to listen on
 */
export async function runServer(settings, { hostname }) {
  const variables = { ...asVariables(settings), HOSTNAME: hostname, NODE_ENV: 'production' }
  Object.assign(process.env, variables)
  await import(pathToFileURL(path.join(root, '.next/standalone/server.js')).href)
}

/**
 * Waits until the server says that it and its database are well.
 *
 * @param {{ port: number }} settings
 * @param {{ hostname: string }} options the address it listens on
 * @throws Stop when it takes longer than a minute
 */
export async function waitUntilWell(settings, options) {
  const deadline = Date.now() + LONGEST_START_MS
  for (;;) {
    const problem = await healthProblem(settings, options)
    if (!problem) return
    if (Date.now() > deadline) {
      throw new Stop(`The server did not come up within a minute: ${problem}.`)
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
}
