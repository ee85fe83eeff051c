import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { messageOf, Stop } from '../stop.mjs'

/** @typedef {import('../settings.mjs').Settings} Settings */

const DATABASE = 'database.sqlite'
const BUSY_MS = 10_000

/** @param {import('@libsql/client').Value | undefined} value */
const textOf = (value) => (typeof value === 'string' ? value : '')

/**
 * Opens a database file for a while.
 *
 * @template T
 * @param {string} file
 * @param {(client: import('@libsql/client').Client) => Promise<T>} work
 * @returns {Promise<T>}
 */
async function withDatabase(file, work) {
  const client = createClient({ url: `file:${file}` })
  try {
    await client.execute(`pragma busy_timeout = ${BUSY_MS}`)
    return await work(client)
  } finally {
    client.close()
  }
}

/** @param {string} file @returns {Promise<Record<string, number>>} the rows of each table */
const countRows = (file) =>
  withDatabase(file, async (client) => {
    const listed = await client.execute(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' order by name",
    )
    /** @type {Record<string, number>} */
    const counts = {}
    for (const name of listed.rows.map((row) => textOf(row.name))) {
      const { rows } = await client.execute(`select count(*) as total from "${name}"`)
      counts[name] = Number(rows[0]?.total)
    }
    return counts
  })

/** @param {string} file */
const checkIntegrity = (file) =>
  withDatabase(file, async (client) => {
    const { rows } = await client.execute('pragma integrity_check')
    const verdict = textOf(rows[0]?.integrity_check)
    if (verdict !== 'ok') throw new Stop(`The copy of the database is damaged: ${verdict}`)
  })

/**
 * Copies the database as it is at one moment, while the server goes on writing.
 *
 * @param {Settings} settings
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} the rows of each table
 */
export async function saveSqlite({ databaseFile }, folder) {
  if (!existsSync(databaseFile)) throw new Stop(`There is no database at ${databaseFile}.`)
  const copy = path.join(folder, DATABASE)
  await withDatabase(databaseFile, (client) =>
    client.execute({ sql: 'vacuum into ?', args: [copy] }),
  )
  await checkIntegrity(copy)
  return countRows(copy)
}

/**
 * Makes sure that no server has the file open: only then can it leave its write-ahead mode, which
 * also moves what is left in the side files into the database. Nothing else in the process may have
 * opened it before: a closed connection lives on until its memory is cleared.
 *
 * @param {Settings} settings
 */
export async function claimSqlite({ databaseFile: file }) {
  if (!existsSync(file)) return
  try {
    await withDatabase(file, async (client) => {
      await client.execute('pragma busy_timeout = 500')
      await client.execute('pragma journal_mode = delete')
    })
  } catch (error) {
    const reason = messageOf(error)
    throw new Stop(
      `The database ${file} is in use. Stop the server, then restore again. (${reason})`,
    )
  }
}

/**
 * Puts a saved database in the place of the one that is there, which must have been claimed.
 *
 * @param {Settings} settings
 * @param {string} folder
 * @returns {Promise<Record<string, number>>} the rows of each table
 */
export async function restoreSqlite({ databaseFile }, folder) {
  mkdirSync(path.dirname(databaseFile), { recursive: true })
  const arriving = `${databaseFile}.arriving`
  copyFileSync(path.join(folder, DATABASE), arriving)
  for (const side of ['-wal', '-shm']) rmSync(`${databaseFile}${side}`, { force: true })
  renameSync(arriving, databaseFile)
  return countRows(databaseFile)
}
