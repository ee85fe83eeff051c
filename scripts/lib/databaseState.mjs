import { accessSync, constants, existsSync, mkdirSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'
import { messageOf, Stop } from './stop.mjs'

/**
 * @typedef {import('./settings.mjs').Settings} Settings
 * @typedef {{ migrated: boolean, empty: boolean }} DatabaseState whether every migration of the
 *   code has run, and whether there is neither a user nor an article
 */

const ANSWER_MS = 5_000
/** With neither a user nor an article, nobody has worked here yet. */
const TELLING = ['users', 'articles']

/** The migrations of the code by their names. */
export const migrationNames = (folder = path.join(root, 'migrations/sqlite')) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -'.ts'.length))

/** @param {import('@libsql/client').Client} client @returns {Promise<DatabaseState>} */
async function lookIntoSqlite(client) {
  const listed = await client.execute("select name from sqlite_master where type = 'table'")
  const tables = new Set(listed.rows.map(({ name }) => name))
  if (!tables.has('payload_migrations')) return { migrated: false, empty: true }
  const ran = await client.execute('select name from payload_migrations')
  const names = new Set(ran.rows.map(({ name }) => name))
  const counts = await Promise.all(
    TELLING.filter((table) => tables.has(table)).map((table) =>
      client.execute(`select 1 from "${table}" limit 1`),
    ),
  )
  return {
    migrated: migrationNames().every((name) => names.has(name)),
    empty: counts.every(({ rows }) => rows.length === 0),
  }
}

/** @param {Settings} settings @returns {Promise<DatabaseState>} */
async function sqliteState({ databaseFile, databaseUrl }) {
  try {
    mkdirSync(path.dirname(databaseFile), { recursive: true })
    accessSync(path.dirname(databaseFile), constants.W_OK)
    if (!existsSync(databaseFile)) return { migrated: false, empty: true }
    accessSync(databaseFile, constants.W_OK)
    const { createClient } = await import('@libsql/client')
    const client = createClient({ url: databaseUrl })
    try {
      return await lookIntoSqlite(client)
    } finally {
      client.close()
    }
  } catch (error) {
    throw new Stop(`The SQLite file ${databaseFile} cannot be used: ${messageOf(error)}`)
  }
}

/**
 * Where a MongoDB address leads, without the name and the password in it.
 *
 * @param {string} url
 * @returns {string}
 */
export const hostsOf = (url) => url.replace(/^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]*).*$/, '$1')

/** @param {string} url @param {unknown} error */
function mongoSentence(url, error) {
  const message = messageOf(error)
  if (/auth/i.test(message)) {
    return `MongoDB at ${hostsOf(url)} refuses the name or the password in DATABASE_URL.`
  }
  return `MongoDB at ${hostsOf(url)} does not answer. Start it, or correct DATABASE_URL. (${message})`
}

/** @param {Settings} settings @returns {Promise<DatabaseState>} */
async function mongoState({ databaseUrl }) {
  const { MongoClient } = await import('mongodb')
  try {
    const client = new MongoClient(databaseUrl, { serverSelectionTimeoutMS: ANSWER_MS })
    try {
      await client.connect()
      const counts = await Promise.all(
        TELLING.map((name) =>
          client
            .db()
            .collection(name)
            .findOne({}, { projection: { _id: 1 } }),
        ),
      )
      return { migrated: true, empty: counts.every((one) => one === null) }
    } finally {
      await client.close()
    }
  } catch (error) {
    throw new Stop(mongoSentence(databaseUrl, error))
  }
}

/**
 * Looks into the database without starting Payload.
 *
 * @param {Settings} settings
 * @returns {Promise<DatabaseState>}
 * @throws Stop with a sentence when the database cannot be reached
 */
export const databaseState = (settings) =>
  settings.database === 'sqlite' ? sqliteState(settings) : mongoState(settings)
