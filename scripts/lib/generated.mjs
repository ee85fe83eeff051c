import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { migrationNames } from './databaseState.mjs'
import { messageOf } from './stop.mjs'

/** The types of the documents, in the project's folder. */
export const TYPES = 'payload-types.ts'
/** The components of the admin, in the project's folder. */
export const IMPORT_MAP = 'app/(payload)/admin/importMap.js'
/** The tables that the configuration asks for, only ever in a temporary folder. */
export const SNAPSHOT = 'snapshot.json'

const MIGRATIONS = 'migrations/sqlite'

/** @param {string} file @returns {string} its text; empty when it is not there */
function textOf(file) {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return ''
    throw new Error(`${file} could not be read: ${messageOf(error)}`, { cause: error })
  }
}

/** @type {(text: string) => Record<string, unknown>} */
const parseSnapshot = JSON.parse

/** The tables of a snapshot, without the numbers that are new each time. */
const tablesOf = (/** @type {string} */ text) => ({
  ...parseSnapshot(text || '{}'),
  id: '',
  prevId: '',
})

/** @param {string} root @returns {string} the file of the last migration's snapshot */
function lastSnapshot(root) {
  const folder = path.join(root, MIGRATIONS)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return path.join(folder, names.sort().at(-1) ?? 'none.json')
}

/**
 * Says what is stale in a project.
 *
 * @param {string} root the project's folder
 * @param {{ sqlite: string, mongodb: string }} fresh the folders of what the configuration gives on
 *   each database
 * @returns {string[]} one sentence for each thing that is stale
 */
export function staleness(root, fresh) {
  const own = (/** @type {string} */ file) => textOf(path.join(root, file))
  const of = (/** @type {'sqlite' | 'mongodb'} */ kind, /** @type {string} */ file) =>
    textOf(path.join(fresh[kind], file))
  const tables = tablesOf(of('sqlite', SNAPSHOT))
  const index = own(`${MIGRATIONS}/index.ts`)
  const unlisted = migrationNames(path.join(root, MIGRATIONS)).filter(
    (name) => !index.includes(`name: '${name}'`),
  )
  return [
    own(TYPES) !== of('sqlite', TYPES) && `${TYPES} is stale. Make it anew with: npm run generate`,
    own(IMPORT_MAP) !== of('sqlite', IMPORT_MAP) &&
      `${IMPORT_MAP} is stale. Make it anew with: npm run generate`,
    of('sqlite', TYPES) !== of('mongodb', TYPES) &&
      'The types on MongoDB differ from those on SQLite. Compare them with: DATABASE_URL=mongodb://localhost/x npm run generate',
    !isDeepStrictEqual(tables, tablesOf(textOf(lastSnapshot(root)))) &&
      `The tables have changed since the last migration. Make one with: npm run migrate:create -- <name>`,
    ...unlisted.map((name) => `${MIGRATIONS}/index.ts does not list the migration ${name}.`),
  ].filter((sentence) => typeof sentence === 'string')
}
