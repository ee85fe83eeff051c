import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { findProgram } from './findProgram.mjs'
import { moveIntoPlace } from './moveIntoPlace.mjs'
import { endGroup, runCommand, startGroup } from './processes.mjs'
import { root } from './root.mjs'

const source = path.join(root, 'tests/setup/mongo')
const cache = path.join(root, 'node_modules/.cache/mongo-java-server')

/** Tells whether Java is here with its compiler, which starts a program from its source. */
export async function canCompileJava() {
  if (!findProgram('java')) return false
  const args = ['--describe-module', 'jdk.compiler']
  const { ok } = await runCommand('java', { args, stdio: 'ignore', timeoutMs: 30_000 })
  return ok
}

/**
 * Fetches the server's libraries with Maven, once for each state of `pom.xml`.
 *
 * @returns {Promise<string>} their folder
 */
async function fetchLibraries() {
  const pom = path.join(source, 'pom.xml')
  const state = createHash('sha256').update(readFileSync(pom)).digest('hex').slice(0, 12)
  const folder = path.join(cache, state)
  if (existsSync(folder)) return folder
  const partial = `${folder}.${process.pid}`
  mkdirSync(partial, { recursive: true })
  const args = [
    '-B',
    '-q',
    '-f',
    pom,
    'dependency:copy-dependencies',
    `-DoutputDirectory=${partial}`,
  ]
  const log = openSync(path.join(cache, 'maven.log'), 'w')
  const { ok, reason } = await runCommand('mvn', {
    args,
    stdio: ['ignore', log, log],
    timeoutMs: 300_000,
  })
  if (ok) moveIntoPlace(partial, folder)
  rmSync(partial, { recursive: true, force: true })
  if (!ok) throw new Error(`The Java stand-in for MongoDB could not be fetched: ${reason}.`)
  return folder
}

/** Reads the line on which the server tells its port. */
async function portOf(/** @type {import('node:child_process').ChildProcess} */ child) {
  if (!child.stdout) throw new Error('The Java stand-in for MongoDB has no output.')
  const timer = setTimeout(() => void endGroup(child), 60_000)
  try {
    for await (const line of createInterface({ input: child.stdout })) {
      const port = /^port (\d+)$/.exec(line)?.[1]
      if (port) return port
    }
  } finally {
    clearTimeout(timer)
  }
  throw new Error('The Java stand-in for MongoDB ended before it listened.')
}

/**
 * Starts an in-memory stand-in that speaks MongoDB's protocol, without transactions.
 *
 * @returns {Promise<import('./mongoServer.mjs').MongoServer>}
 */
export async function startJavaServer() {
  if (!(await canCompileJava())) throw new Error('Java 17 with its compiler is not here.')
  if (!findProgram('mvn')) throw new Error('Maven is not here.')
  const libraries = await fetchLibraries()
  const child = startGroup('java', {
    // It keeps everything in memory: 12,000 documents with their versions do not fit into 1 GB.
    args: ['-Xmx6g', '-cp', `${libraries}/*`, path.join(source, 'MongoTier.java')],
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const port = await portOf(child)
  return {
    url: `mongodb://127.0.0.1:${port}`,
    kind: 'a stand-in for MongoDB in Java, without transactions',
    stop: () => endGroup(child),
  }
}
