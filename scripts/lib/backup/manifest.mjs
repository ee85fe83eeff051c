import { createHash } from 'node:crypto'
import { createReadStream, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pipeline } from 'node:stream/promises'
import { messageOf, Stop } from '../stop.mjs'

/**
 * What a backup says about itself.
 *
 * @typedef {object} Manifest
 * @property {1} format
 * @property {string} made the moment, as ISO 8601
 * @property {'sqlite' | 'mongodb'} database
 * @property {Record<string, number>} counts the rows of each table, or the documents of each collection
 * @property {Record<string, string>} files the SHA-256 of each file by its path in the backup
 */

const MANIFEST = 'manifest.json'

/** @type {(text: string) => Manifest} */
const parseManifest = JSON.parse

/**
 * The files of a folder and of those in it, in order, with slashes whatever the system.
 *
 * @param {string} folder
 * @returns {string[]} paths in the folder
 */
export const filesOf = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .sort()

/** @param {string} file @returns {Promise<string>} its SHA-256 */
async function checksum(file) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/** @param {string} folder @returns {Promise<Record<string, string>>} */
async function checksums(folder) {
  /** @type {Record<string, string>} */
  const sums = {}
  for (const file of filesOf(folder)) {
    if (file !== MANIFEST) sums[file] = await checksum(path.join(folder, file))
  }
  return sums
}

/**
 * Writes down what a backup holds, once all of it is there.
 *
 * @param {string} folder
 * @param {Pick<Manifest, 'database' | 'counts'>} contents
 * @returns {Promise<Manifest>}
 */
export async function writeManifest(folder, contents) {
  /** @type {Manifest} */
  const manifest = {
    format: 1,
    made: new Date().toISOString(),
    ...contents,
    files: await checksums(folder),
  }
  writeFileSync(path.join(folder, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

/** @param {string} folder @returns {Manifest} */
function readManifest(folder) {
  try {
    return parseManifest(readFileSync(path.join(folder, MANIFEST), 'utf8'))
  } catch (error) {
    throw new Stop(`${folder} is not a whole backup: ${messageOf(error)}`)
  }
}

/**
 * Reads a backup's manifest and compares every file with it.
 *
 * @param {string} folder
 * @returns {Promise<Manifest>}
 * @throws Stop when a file is missing, damaged or not listed
 */
export async function verifiedManifest(folder) {
  const manifest = readManifest(folder)
  const found = await checksums(folder)
  const names = new Set([...Object.keys(manifest.files), ...Object.keys(found)])
  const wrong = [...names].filter((name) => manifest.files[name] !== found[name])
  if (wrong.length === 0) return manifest
  throw new Stop(
    `The backup ${folder} is damaged, and nothing was changed. These files differ from what was saved: ${wrong.join(', ')}`,
  )
}
