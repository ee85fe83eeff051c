import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import { isBuildCurrent } from '../lib/buildState.mjs'
import { findChromium } from '../lib/findProgram.mjs'
import { startMongo } from '../lib/mongoServer.mjs'
import { runCommand } from '../lib/processes.mjs'
import { reports } from './reports.mjs'
import { couldNotRun, readJest, readPlaywright, total, wholeStage } from './results.mjs'

/**
 * @typedef {import('./results.mjs').Result} Result
 * @typedef {object} Stage
 * @property {string} name as it is chosen on the command line; `group:part` is chosen by its group too
 * @property {number} minutes after which it is ended
 * @property {string[]} [needs] programs that are installed before the first stage
 * @property {(timeoutMs: number) => Promise<Result>} run
 */

/** A report's path, with no report of an earlier run left there. */
function freshReport(/** @type {string} */ name) {
  const file = path.join(reports, `${name}.json`)
  mkdirSync(reports, { recursive: true })
  rmSync(file, { force: true })
  return file
}

/**
 * Commands that pass or fail as a whole, one after the other.
 *
 * @param {string} name
 * @param {{ minutes: number, commands: string[][] }} options
 * @returns {Stage}
 */
function commandStage(name, { minutes, commands }) {
  return {
    name,
    minutes,
    async run(timeoutMs) {
      const deadline = Date.now() + timeoutMs
      for (const [command = '', ...args] of commands) {
        const ending = await runCommand(command, { args, timeoutMs: deadline - Date.now() })
        if (!ending.ok) return wholeStage(ending)
      }
      return wholeStage({ ok: true, reason: '' })
    },
  }
}

/**
 * @param {string} name
 * @param {{ project: string, timeoutMs: number, env?: Record<string, string> }} options
 * @returns {Promise<Result>}
 */
async function runJest(name, { project, timeoutMs, env = {} }) {
  const file = freshReport(name)
  const args = ['--selectProjects', project, '--json', `--outputFile=${file}`]
  const ending = await runCommand('jest', { args, timeoutMs, env: { ...process.env, ...env } })
  return readJest(file, ending)
}

/** @param {number} timeoutMs @returns {Promise<Result>} */
async function runOnMongo(timeoutMs) {
  const server = await startMongo().catch((error) => String(error))
  if (typeof server === 'string') return couldNotRun(server)
  console.log(`Running on ${server.kind}.`)
  const env = { TEST_DATABASE: 'mongodb', TEST_MONGODB_URL: server.url }
  const result = await runJest('integration-mongodb', { project: 'integration', timeoutMs, env })
  await server.stop()
  return result
}

/**
 * @param {'others' | 'alone'} part of the projects in `playwright.config.ts`
 * @param {number} timeoutMs
 * @returns {Promise<Result>}
 */
async function runPart(part, timeoutMs) {
  const name = `e2e-${part}`
  const file = freshReport(name)
  const own = timeoutMs - 30_000
  if (own <= 0) return wholeStage({ ok: false, reason: `no time was left for ${name}` })
  const args = ['test', '--output', path.join(reports, name)]
  const env = { ...process.env, E2E_PART: part, E2E_REPORT: file, E2E_TIMEOUT_MS: String(own) }
  return readPlaywright(file, await runCommand('playwright', { args, timeoutMs, env }))
}

/**
 * What is measured by the clock comes last, when nothing runs beside it.
 *
 * @param {number} timeoutMs
 * @returns {Promise<Result>}
 */
async function runPlaywright(timeoutMs) {
  if (!findChromium()) return couldNotRun('Chromium is not here.')
  if (!isBuildCurrent()) return couldNotRun('there is no production build of these sources.')
  const deadline = Date.now() + timeoutMs
  const others = await runPart('others', timeoutMs)
  return total([others, await runPart('alone', deadline - Date.now())])
}

const sqlite = { TEST_DATABASE: 'sqlite' }

/**
 * The stages in their order.
 *
 * @type {Stage[]}
 */
export const stages = [
  commandStage('format', { minutes: 5, commands: [['prettier', '--check', '.']] }),
  commandStage('lint', { minutes: 10, commands: [['eslint', '.', '--max-warnings', '0']] }),
  commandStage('types', {
    minutes: 10,
    commands: [
      ['next', 'typegen'],
      ['tsc', '--noEmit'],
    ],
  }),
  commandStage('generated', { minutes: 5, commands: [['npm', 'run', 'generate:check']] }),
  {
    name: 'unit',
    minutes: 10,
    run: (timeoutMs) => runJest('unit', { project: 'unit', timeoutMs }),
  },
  {
    name: 'component',
    minutes: 10,
    run: (timeoutMs) => runJest('component', { project: 'component', timeoutMs }),
  },
  {
    name: 'integration:sqlite',
    minutes: 25,
    run: (timeoutMs) =>
      runJest('integration-sqlite', { project: 'integration', timeoutMs, env: sqlite }),
  },
  { name: 'integration:mongodb', minutes: 25, needs: ['java'], run: runOnMongo },
  commandStage('build', { minutes: 15, commands: [['npm', 'run', 'build']] }),
  { name: 'e2e', minutes: 55, needs: ['chromium', 'java'], run: runPlaywright },
]
