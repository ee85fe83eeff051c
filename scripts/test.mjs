/**
 * Runs every check and test: `npm test`, or some of them: `npm test -- unit lint`.
 * It installs what is missing, and its last line is the sum of all suites.
 */
import path from 'node:path'
import { isBuildCurrent } from './lib/buildState.mjs'
import { nodeProblem } from './lib/nodeVersion.mjs'
import { endOnSignals } from './lib/processes.mjs'
import { root } from './lib/root.mjs'
import { installPackages, installPrograms } from './testing/install.mjs'
import { countsLine, total, wholeStage } from './testing/results.mjs'
import { stages } from './testing/stages.mjs'

/**
 * @typedef {import('./testing/stages.mjs').Stage} Stage
 * @typedef {import('./testing/results.mjs').Result} Result
 */

const MINUTE = 60_000
/** After this time the stages that are left fail without being started. */
const DEADLINE = Date.now() + 84 * MINUTE

/** @param {string[]} names @returns {Stage[]} */
function chosenStages(names) {
  if (names.length === 0) return stages
  const isMeant = (/** @type {string} */ name, /** @type {Stage} */ stage) =>
    stage.name === name || stage.name.startsWith(`${name}:`)
  const unknown = names.filter((name) => !stages.some((stage) => isMeant(name, stage)))
  if (unknown.length > 0) {
    const known = stages.map((stage) => stage.name).join(', ')
    console.error(`There is no stage ${unknown.join(', ')}. The stages are: ${known}.`)
    process.exit(2)
  }
  const wanted = names.includes('e2e') && !isBuildCurrent() ? [...names, 'build'] : names
  return stages.filter((stage) => wanted.some((name) => isMeant(name, stage)))
}

/** @param {Stage} stage @returns {Promise<Result>} */
async function runStage({ name, minutes, run }) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(4, 60 - name.length))}\n`)
  const started = Date.now()
  const left = Math.min(minutes * MINUTE, DEADLINE - started)
  const late = { ok: false, reason: 'no time was left for it' }
  const broken = (/** @type {unknown} */ error) => wholeStage({ ok: false, reason: String(error) })
  const result = await (left > 0 ? run(left).catch(broken) : wholeStage(late))
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  console.log(`\n── ${name}: ${countsLine(result)}, ${seconds} s`)
  return result
}

/** @param {Stage[]} chosen @returns {Promise<Result[]>} */
async function runStages(chosen) {
  const results = []
  for (const stage of chosen) results.push(await runStage(stage))
  console.log('\n── summary\n')
  for (const [index, result] of results.entries()) {
    console.log(`${chosen[index]?.name.padEnd(20)} ${countsLine(result)}`)
    for (const note of result.notes) console.log(`${' '.repeat(21)}${note}`)
  }
  return results
}

async function main() {
  endOnSignals()
  process.chdir(root)
  process.env.PATH = [path.resolve('node_modules/.bin'), process.env.PATH].join(path.delimiter)
  process.env.NEXT_TELEMETRY_DISABLED = '1'
  const chosen = chosenStages(process.argv.slice(2))
  const old = nodeProblem()
  const installed = old ? { ok: false, reason: old } : await installPackages()
  if (installed.ok) await installPrograms(new Set(chosen.flatMap((stage) => stage.needs ?? [])))
  if (!installed.ok) console.log(installed.reason)
  const results = installed.ok ? await runStages(chosen) : [wholeStage(installed)]
  const sum = total(results)
  console.log(`\n${countsLine(sum)}`)
  process.exit(sum.failed > 0 ? 1 : 0)
}

await main()
