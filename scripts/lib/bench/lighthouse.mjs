import { launch } from 'chrome-launcher'
import lighthouse, { auditFlowArtifacts } from 'lighthouse'
import { BROWSER_FLAGS, requireChromium } from '../browser.mjs'
import { Stop } from '../stop.mjs'
import { CATEGORIES } from './budgets.mjs'
import { cpuSlowdown } from './cpuSlowdown.mjs'
import { inFront, schedulingPolicyOf } from './inFront.mjs'
import { median } from './median.mjs'

/**
 * @typedef {import('../pageTypes.mjs').PageType} PageType
 * @typedef {import('lighthouse').Result} Report
 * @typedef {import('lighthouse').RunnerResult} RunnerResult
 * @typedef {import('lighthouse').Flags} Flags
 * @typedef {import('./budgets.mjs').Category} Category
 *
 * @typedef {object} Scores
 * @property {Record<Category, number>} categories from 0 to 100
 * @property {number} lcp the largest contentful paint, in milliseconds
 * @property {number} tbt the total blocking time, in milliseconds
 * @property {number} tbt4x the same by Lighthouse's constant slowdown of four: told, without a budget
 * @property {number} cls the cumulative layout shift
 * @property {number} benchmarkIndex how fast this machine was, as Lighthouse measures it
 * @property {string} schedulingPolicy the browser's, see `inFront`
 * @property {number} slowdown how many times slower the phone was taken to be, see `cpuSlowdown`
 * @property {string[]} lost the audits that cost points in any run, each with its title
 * @property {string[]} excepted the audits that the page is meant to fail, left out of its scores
 *
 * @typedef {object} Run
 * @property {Report} report by the slowdown of this run
 * @property {Report} report4x the same load by Lighthouse's constant slowdown
 */

/**
 * The audits that a page fails by design: search engines are not to list it, and where nothing is the
 * status says so, which the browser's console repeats.
 *
 * @param {Pick<PageType, 'indexed' | 'status'>} page
 * @returns {string[]}
 */
export const exceptedAudits = ({ indexed, status }) => [
  ...(indexed ? [] : ['is-crawlable']),
  ...(status === 200 ? [] : ['http-status-code', 'errors-in-console']),
]

/** @param {Report} report @returns {string[]} */
function lostAudits({ audits, categories }) {
  const weighted = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ weight }) => weight > 0)
  return weighted.flatMap(({ id }) => {
    const { score = null, title = '' } = audits[id] ?? {}
    return score !== null && score < 1 ? [`${id}: ${title}`] : []
  })
}

/** @param {Report} report @param {string} audit */
const figure = (report, audit) => report.audits[audit]?.numericValue ?? NaN

/** @param {Report} report */
const slowdownOf = ({ configSettings }) => configSettings.throttling.cpuSlowdownMultiplier

/** @param {string[]} excepted @returns {Flags} */
const flagsWithout = (excepted) => ({
  logLevel: 'error',
  output: 'json',
  onlyCategories: CATEGORIES,
  skipAudits: excepted,
  disableFullPageScreenshot: true,
  ignoreStatusCode: true,
})

/**
 * Audits once more what a run has gathered, slowed down by what this machine was worth in that run.
 * The page was loaded at full speed: the slowdown is simulated afterwards, from the same load. (What
 * does know it while loading are the deadlines of `requestIdleCallback`, for pages with JavaScript.)
 *
 * @param {RunnerResult} result
 * @param {Flags} flags those of the run
 * @returns {Promise<Run>}
 */
async function calibrate({ lhr, artifacts }, flags) {
  const cpuSlowdownMultiplier = cpuSlowdown(artifacts.BenchmarkIndex)
  const throttling = { ...artifacts.settings.throttling, cpuSlowdownMultiplier }
  // Lighthouse compares the settings, and refuses to audit by others than it gathered by.
  const gathered = { ...artifacts, settings: { ...artifacts.settings, throttling } }
  const gatherSteps = [{ artifacts: gathered, flags: { ...flags, throttling } }]
  const [step] = (await auditFlowArtifacts({ gatherSteps })).steps
  if (!step) throw new Stop(`Lighthouse did not audit ${lhr.finalDisplayedUrl} again.`)
  return { report: step.lhr, report4x: lhr }
}

/** How often a run is begun that the browser breaks off: such a run has measured nothing. */
const ATTEMPTS = 3

/**
 * @param {string} url
 * @param {{ port: number, excepted: string[] }} options the port of the browser
 * @returns {Promise<Run>}
 */
async function runOnce(url, { port, excepted }) {
  const flags = flagsWithout(excepted)
  let problem = 'it said nothing'
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const result = await lighthouse(url, { ...flags, port })
    if (result && !result.lhr.runtimeError) return calibrate(result, flags)
    problem = result?.lhr.runtimeError?.message ?? problem
  }
  throw new Stop(`Lighthouse could not measure ${url}: ${problem}`)
}

/** @param {Run[]} runs @returns {Omit<Scores, 'schedulingPolicy' | 'excepted'>} */
function summary(runs) {
  const reports = runs.map(({ report }) => report)
  const scoreOf = (/** @type {Category} */ name) =>
    Math.round(100 * median(reports.map(({ categories }) => categories[name]?.score ?? NaN)))
  const medianOf = (/** @type {string} */ audit) =>
    median(reports.map((report) => figure(report, audit)))
  return {
    categories: {
      performance: scoreOf('performance'),
      accessibility: scoreOf('accessibility'),
      'best-practices': scoreOf('best-practices'),
      seo: scoreOf('seo'),
    },
    lcp: medianOf('largest-contentful-paint'),
    tbt: medianOf('total-blocking-time'),
    tbt4x: median(runs.map(({ report4x }) => figure(report4x, 'total-blocking-time'))),
    cls: medianOf('cumulative-layout-shift'),
    benchmarkIndex: median(reports.map(({ environment }) => environment.benchmarkIndex)),
    slowdown: median(reports.map(slowdownOf)),
    lost: [...new Set(reports.flatMap(lostAudits))],
  }
}

/**
 * Measures a page as Lighthouse does for phones, several times one after the other, each time with the
 * slowdown that makes this machine the same phone.
 *
 * @param {string} url
 * @param {{ runs: number, page: PageType }} options
 * @returns {Promise<Scores>} the medians
 */
export async function measureScores(url, { runs, page }) {
  const chromeFlags = ['--headless=new', ...BROWSER_FLAGS]
  const chromePath = requireChromium()
  const chrome = await inFront(() => launch({ chromePath, chromeFlags, logLevel: 'error' }))
  const schedulingPolicy = schedulingPolicyOf(chrome.pid)
  const excepted = exceptedAudits(page)
  const measured = []
  try {
    for (let run = 0; run < runs; run += 1) {
      measured.push(await runOnce(url, { port: chrome.port, excepted }))
    }
  } finally {
    chrome.kill()
  }
  return { ...summary(measured), schedulingPolicy, excepted }
}
