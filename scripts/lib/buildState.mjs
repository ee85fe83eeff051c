import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './root.mjs'

/** What no build depends on, at the top level. Whatever is not listed here counts as a source. */
const NOT_SOURCES = new Set([
  ...['node_modules', 'data', 'tests', 'docs', 'deploy', 'scripts', 'coverage', 'test-results'],
  ...[
    'screenshots',
    'playwright-report',
    'README.md',
    'CONTRIBUTING.md',
    'LICENSE',
    'next-env.d.ts',
  ],
  ...['eslint.config.mjs', 'jest.config.mjs', 'playwright.config.ts'],
])

const serverFile = '.next/standalone/server.js'
const markFile = '.next/plainwell-sources'

const isSource = (/** @type {string} */ name) => !name.startsWith('.') && !NOT_SOURCES.has(name)

/** @param {string} folder @returns {string[]} the files of a folder and of those in it */
function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const place = path.join(folder, entry.name)
    return entry.isDirectory() ? filesIn(place) : [place]
  })
}

/**
 * A fingerprint of everything that a build is made from. Contents count and times do not, so that a
 * fresh checkout of the same sources is still the same.
 *
 * @param {string} [folder]
 * @returns {string}
 */
export function sourcesFingerprint(folder = root) {
  const hash = createHash('sha256')
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!isSource(entry.name)) continue
    const place = path.join(folder, entry.name)
    for (const file of entry.isDirectory() ? filesIn(place).sort() : [place]) {
      hash
        .update(`${path.relative(folder, file)}\0`)
        .update(readFileSync(file))
        .update('\0')
    }
  }
  return hash.digest('hex')
}

/** Whether there is a production build, of whatever age. */
export const isBuilt = (folder = root) => existsSync(path.join(folder, serverFile))

/** Whether there is a production build of just these sources. */
export function isBuildCurrent(folder = root) {
  const mark = path.join(folder, markFile)
  if (!isBuilt(folder) || !existsSync(mark)) return false
  return readFileSync(mark, 'utf8') === sourcesFingerprint(folder)
}

/** Forgets which sources the build was made from, before a new one begins. */
export function forgetBuild(folder = root) {
  rmSync(path.join(folder, markFile), { force: true })
}

/** Remembers which sources the build was made from. */
export function markBuild(/** @type {string} */ fingerprint, folder = root) {
  writeFileSync(path.join(folder, markFile), fingerprint)
}
