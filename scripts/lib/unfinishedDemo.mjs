import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

const file = path.join(root, 'data/demo-unfinished')

/** A database's address may hold a password, which is written nowhere else. */
const nameOf = (/** @type {string} */ databaseUrl) =>
  createHash('sha256').update(databaseUrl).digest('hex')

/** Tells whether the demo was begun in a database and interrupted before it was whole. */
export const isDemoUnfinished = (/** @type {string} */ databaseUrl) =>
  existsSync(file) && readFileSync(file, 'utf8') === nameOf(databaseUrl)

/** Notes that the demo is being written into a database. */
export function noteDemoBegun(/** @type {string} */ databaseUrl) {
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, nameOf(databaseUrl))
}

/** Notes that the demo is whole. */
export function noteDemoDone() {
  rmSync(file, { force: true })
}
