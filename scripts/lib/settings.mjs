import path from 'node:path'
import nextEnv from '@next/env'
import { root } from './root.mjs'
import { Stop } from './stop.mjs'

/**
 * What the scripts need of the configuration. `lib/env.ts`, which validates all of it, is TypeScript
 * and out of reach of plain Node; a test holds the two together.
 *
 * @typedef {object} Settings
 * @property {number} port
 * @property {'sqlite' | 'mongodb'} database
 * @property {string} databaseUrl `file:` with an absolute path, or a MongoDB address
 * @property {string} databaseFile the absolute path of the SQLite file; empty with MongoDB
 * @property {string} mediaDir the absolute folder of the uploads
 * @property {string} hostname the address to listen on; empty when nobody chose one
 * @property {string} siteUrl the site's origin
 */

const PORT = '3000'
const DATABASE_URL = 'file:./data/plainwell.db'
const MEDIA_DIR = './data/media'

/** @param {string} text @returns {number} */
function portOf(text) {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port
  throw new Stop(`PORT is “${text}”, and must be a whole number from 1 to 65535, such as 3000.`)
}

/** @param {string} url @returns {Settings['database']} */
function databaseOf(url) {
  if (url.startsWith('file:')) return 'sqlite'
  if (/^mongodb(\+srv)?:\/\//.test(url)) return 'mongodb'
  throw new Stop('DATABASE_URL must begin with file: (SQLite), mongodb:// or mongodb+srv://.')
}

/** Shells and containers name the machine in HOSTNAME too: that is nothing anybody chose. */
const chosenHostname = (/** @type {string} */ name, /** @type {string} */ machine) =>
  name === machine ? '' : name

/**
 * Reads the settings from variables.
 *
 * @param {Record<string, string | undefined>} variables
 * @param {{ machine?: string }} [options] the name of this machine
 * @returns {Settings}
 */
export function readSettings(variables, { machine = '' } = {}) {
  const port = portOf(variables.PORT || PORT)
  const url = variables.DATABASE_URL || DATABASE_URL
  const database = databaseOf(url)
  const databaseFile = database === 'sqlite' ? path.resolve(root, url.slice('file:'.length)) : ''
  return {
    port,
    database,
    databaseFile,
    databaseUrl: databaseFile ? `file:${databaseFile}` : url,
    mediaDir: path.resolve(root, variables.MEDIA_DIR || MEDIA_DIR),
    hostname: chosenHostname(variables.HOSTNAME ?? '', machine),
    siteUrl: new URL(variables.SITE_URL || `http://localhost:${port}`).origin,
  }
}

/**
 * Loads `.env` as Next.js does, where variables that are set already win, and reads the settings.
 *
 * @param {{ development?: boolean }} [options] whether `.env.development` counts, or `.env.production`
 * @returns {Promise<Settings>}
 */
export async function loadSettings({ development = false } = {}) {
  const { hostname } = await import('node:os')
  nextEnv.loadEnvConfig(root, development)
  return readSettings(process.env, { machine: hostname() })
}

/**
 * The variables that hand the settings on to another process, whatever folder it runs in.
 *
 * @param {Settings} settings
 * @returns {Record<string, string>}
 */
export const asVariables = (settings) => ({
  PORT: String(settings.port),
  DATABASE_URL: settings.databaseUrl,
  MEDIA_DIR: settings.mediaDir,
  NEXT_TELEMETRY_DISABLED: '1',
})
