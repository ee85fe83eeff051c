import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import {
  countsLine,
  couldNotRun,
  readJest,
  readPlaywright,
  total,
  wholeStage,
} from '../../../scripts/testing/results.mjs'

const folder = mkdtempSync(path.join(tmpdir(), 'plainwell-results-'))
const ended = { ok: true, reason: 'exit code 0' }
const failed = { ok: false, reason: 'jest: exit code 1' }

afterAll(() => rmSync(folder, { recursive: true }))

function reportOf(content: object): string {
  const file = path.join(folder, 'report.json')
  writeFileSync(file, JSON.stringify(content))
  return file
}

describe('the closing line', () => {
  it('names skipped suites only where there are some', () => {
    const passed = wholeStage(ended)
    const skipped = couldNotRun('Chromium is not here.', { NODE_ENV: 'test' })
    expect(countsLine(total([passed, passed]))).toBe('2 passed, 0 failed')
    expect(countsLine(total([passed, skipped]))).toBe('1 passed, 0 failed, 1 skipped')
  })

  it('counts a suite that could not run as a failure where everything must run', () => {
    const result = couldNotRun('Chromium is not here.', { NODE_ENV: 'test', CI: 'true' })
    expect(countsLine(result)).toBe('0 passed, 1 failed')
    expect(result.notes).toEqual(['could not run: Chromium is not here.'])
  })
})

describe('the report of Jest', () => {
  it('counts tests and names the failed ones', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'slug is short' },
      { status: 'failed', fullName: 'slug has no spaces' },
    ]
    const file = reportOf({
      numPassedTests: 1,
      numFailedTests: 1,
      testResults: [{ status: 'failed', name: 'slug.test.ts', assertionResults }],
    })
    const result = readJest(file, failed)
    expect(result).toMatchObject({ passed: 1, failed: 1, notes: ['slug has no spaces'] })
  })

  it('counts a suite that did not run as a failure', () => {
    const file = reportOf({
      numPassedTests: 3,
      numRuntimeErrorTestSuites: 1,
      testResults: [{ status: 'failed', name: 'slug.test.ts', assertionResults: [] }],
    })
    const result = readJest(file, failed)
    expect(result).toMatchObject({ passed: 3, failed: 1, notes: ['slug.test.ts did not run'] })
  })

  it('counts a run without a report, without a test or with a bad ending as a failure', () => {
    expect(readJest(path.join(folder, 'none.json'), ended).failed).toBe(1)
    expect(readJest(reportOf({ numPassedTests: 0 }), ended).notes).toEqual(['no test ran'])
    expect(readJest(reportOf({ numPassedTests: 4 }), failed)).toMatchObject({
      passed: 4,
      failed: 1,
      notes: ['jest: exit code 1'],
    })
  })
})

describe('the report of Playwright', () => {
  it('counts tests and names the failed ones with their files', () => {
    const specs = [
      { title: 'opens', ok: true },
      { title: 'prints', ok: false },
    ]
    const file = reportOf({
      stats: { expected: 1, unexpected: 1, skipped: 2 },
      suites: [{ title: 'article.e2e.ts', suites: [{ title: 'an article', specs }] }],
    })
    expect(readPlaywright(file, failed)).toEqual({
      passed: 1,
      failed: 1,
      skipped: 2,
      notes: ['article.e2e.ts › an article › prints'],
    })
  })

  it('counts an error outside the tests as a failure', () => {
    const file = reportOf({ stats: { expected: 0 }, errors: [{ message: 'no site' }] })
    expect(readPlaywright(file, failed).failed).toBe(1)
  })
})
