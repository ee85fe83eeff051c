import { readFileSync } from 'node:fs'

/**
 * What a stage came to. The notes are lines for a person: which tests failed, why a suite did not run.
 *
 * @typedef {{ passed: number, failed: number, skipped: number, notes: string[] }} Result
 */

/** @type {Result} */
export const nothing = { passed: 0, failed: 0, skipped: 0, notes: [] }

/** A stage that passed or failed as a whole. @param {{ ok: boolean, reason: string }} ending @returns {Result} */
export function wholeStage({ ok, reason }) {
  return ok ? { ...nothing, passed: 1 } : { ...nothing, failed: 1, notes: [reason] }
}

/**
 * A suite that could not run: a failure where everything must run, else skipped.
 *
 * @param {string} reason
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Result}
 */
export function couldNotRun(reason, environment = process.env) {
  const notes = [`could not run: ${reason}`]
  const required = environment.CI === 'true' || environment.CI === '1'
  return { ...nothing, [required ? 'failed' : 'skipped']: 1, notes }
}

/**
 * The sum over several stages.
 *
 * @param {Result[]} results
 * @returns {Result}
 */
export function total(results) {
  return results.reduce(
    (sum, { passed, failed, skipped, notes }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
      notes: [...sum.notes, ...notes],
    }),
    nothing,
  )
}

/** The counts on one line: `N passed, N failed`, with `, N skipped` where some were. @param {Result} result */
export function countsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** @param {string} file @returns {unknown} what the file holds, or `null` where there is no such report */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}

/** @param {unknown} holder @param {string} key @returns {unknown} */
const get = (holder, key) =>
  typeof holder === 'object' && holder !== null ? Reflect.get(holder, key) : undefined

/** @param {unknown} holder @param {string} key */
const number = (holder, key) => Number(get(holder, key) ?? 0)

/** @param {unknown} holder @param {string} key @returns {unknown[]} */
function list(holder, key) {
  const value = get(holder, key)
  return Array.isArray(value) ? value : []
}

/**
 * A run that left no report, ended badly without a failed test, or ran no test at all has failed.
 *
 * @param {Result} counted
 * @param {{ ok: boolean, reason: string }} ending
 * @returns {Result}
 */
function honest(counted, { ok, reason }) {
  if (counted.failed > 0) return counted
  if (!ok) return { ...counted, failed: 1, notes: [...counted.notes, reason] }
  if (counted.passed > 0) return counted
  return { ...counted, failed: 1, notes: [...counted.notes, 'no test ran'] }
}

/** @param {unknown} report @returns {string[]} */
const failedJestTests = (report) =>
  list(report, 'testResults').flatMap((suite) => {
    const tests = list(suite, 'assertionResults').filter((one) => get(one, 'status') === 'failed')
    if (tests.length > 0) return tests.map((one) => String(get(one, 'fullName')))
    return get(suite, 'status') === 'failed' ? [`${String(get(suite, 'name'))} did not run`] : []
  })

/**
 * Counts the tests of a Jest run from its JSON report. A suite that did not run counts as one failure.
 *
 * @param {string} file
 * @param {{ ok: boolean, reason: string }} ending
 * @returns {Result}
 */
export function readJest(file, ending) {
  const report = readReport(file)
  const counted = {
    passed: number(report, 'numPassedTests'),
    failed: number(report, 'numFailedTests') + number(report, 'numRuntimeErrorTestSuites'),
    skipped: number(report, 'numPendingTests') + number(report, 'numTodoTests'),
    notes: failedJestTests(report),
  }
  return honest(counted, ending)
}

/** @param {unknown} suite @param {string} before @returns {string[]} */
function failedPlaywrightTests(suite, before = '') {
  const title = [before, get(suite, 'title')].filter(Boolean).join(' › ')
  const own = list(suite, 'specs')
    .filter((spec) => get(spec, 'ok') === false)
    .map((spec) => `${title} › ${String(get(spec, 'title'))}`)
  return [...own, ...list(suite, 'suites').flatMap((inner) => failedPlaywrightTests(inner, title))]
}

/**
 * Counts the tests of a Playwright run from its JSON report. An error outside the tests counts as one failure.
 *
 * @param {string} file
 * @param {{ ok: boolean, reason: string }} ending
 * @returns {Result}
 */
export function readPlaywright(file, ending) {
  const report = readReport(file)
  const stats = get(report, 'stats')
  const counted = {
    passed: number(stats, 'expected') + number(stats, 'flaky'),
    failed: number(stats, 'unexpected') + list(report, 'errors').length,
    skipped: number(stats, 'skipped'),
    notes: list(report, 'suites').flatMap((suite) => failedPlaywrightTests(suite)),
  }
  return honest(counted, ending)
}
