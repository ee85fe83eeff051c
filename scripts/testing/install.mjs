import { existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { areDependenciesInstalled } from '../lib/dependencies.mjs'
import { findChromium, findProgram } from '../lib/findProgram.mjs'
import { canCompileJava } from '../lib/mongoJava.mjs'
import { runCommand } from '../lib/processes.mjs'
import { reports } from './reports.mjs'

const MINUTE = 60_000

const isRoot = () => process.getuid?.() === 0
const isDebian = () => existsSync('/etc/debian_version') && findProgram('apt-get') !== null

/** Runs a command with its output in a log, which is shown when it fails. */
async function quietly(/** @type {string} */ command, /** @type {string[]} */ args) {
  mkdirSync(reports, { recursive: true })
  const log = path.join(reports, `${path.basename(command)}.log`)
  const output = openSync(log, 'a')
  const ending = await runCommand(command, {
    args,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    stdio: ['ignore', output, output],
    timeoutMs: 15 * MINUTE,
  })
  if (!ending.ok) console.log(readFileSync(log, 'utf8').split('\n').slice(-40).join('\n'))
  return ending
}

/**
 * Installs the packages of package-lock.json where they are missing or stale.
 *
 * @returns {Promise<{ ok: boolean, reason: string }>}
 */
export async function installPackages() {
  if (areDependenciesInstalled()) return { ok: true, reason: '' }
  console.log('Installing the packages of package-lock.json (npm install --no-save) …')
  // `npm ci` refuses a lock file that lacks the packages of other systems.
  return quietly('npm', ['install', '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'])
}

/** @param {Set<string>} needs @returns {Promise<string[]>} the Debian packages that are not here */
async function missingPrograms(needs) {
  const missing = []
  if (needs.has('chromium') && !findChromium()) missing.push('chromium')
  if (needs.has('java') && !(await canCompileJava())) missing.push('default-jdk-headless')
  if (needs.has('java') && !findProgram('mvn')) missing.push('maven')
  return missing
}

/**
 * Installs the programs that the chosen stages need, on Debian as root. Elsewhere, and when that
 * fails, the stage that misses one says so itself.
 *
 * @param {Set<string>} needs `chromium`, `java`
 */
export async function installPrograms(needs) {
  const missing = await missingPrograms(needs)
  if (missing.length === 0 || !isRoot() || !isDebian()) return
  console.log(`Installing ${missing.join(', ')} (apt-get) …`)
  const wait = ['-o', 'Acquire::Retries=3', '-o', 'DPkg::Lock::Timeout=120']
  await quietly('apt-get', [...wait, 'update'])
  const install = ['install', '-y', '--no-install-recommends', ...missing]
  const { ok, reason } = await quietly('apt-get', [...wait, ...install])
  if (!ok) console.log(`They could not be installed: ${reason}.`)
}
