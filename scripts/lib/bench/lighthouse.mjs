import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { BROWSER_FLAGS, requireChromium } from '../browser.mjs'
import { Stop } from '../stop.mjs'
import { CATEGORIES } from './budgets.mjs'
import { median } from './median.mjs'

/**
 * @typedef {import('../pageTypes.mjs').PageType} PageType
 * @typedef {import('lighthouse').Result} Report
 * @typedef {import('./budgets.mjs').Category} Category
 *
 * @typedef {object} Scores
 * @property {Record<Category, number>} categories from 0 to 100
 * @property {number} lcp the largest contentful paint, in milliseconds
 * @property {number} tbt the total blocking time, in milliseconds
 * @property {number} cls the cumulative layout shift
 * @property {string[]} lost the audits that cost points in any run, each with its title
 * @property {string[]} excepted the audits that the page is meant to fail, left out of its scores
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

/** How often a run is begun that the browser breaks off: such a run has measured nothing. */
const ATTEMPTS = 3

/**
 * @param {string} url
 * @param {{ port: number, excepted: string[] }} options the port of the browser
 * @returns {Promise<Report>}
 */
async function runOnce(url, { port, excepted }) {
  let problem = 'it said nothing'
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const result = await lighthouse(url, {
      port,
      logLevel: 'error',
      output: 'json',
      onlyCategories: CATEGORIES,
      skipAudits: excepted,
      disableFullPageScreenshot: true,
      ignoreStatusCode: true,
    })
    if (result && !result.lhr.runtimeError) return result.lhr
    problem = result?.lhr.runtimeError?.message ?? problem
  }
  throw new Stop(`Lighthouse could not measure ${url}: ${problem}`)
}

/** @param {Report[]} reports @param {string[]} excepted @returns {Scores} */
function summary(reports, excepted) {
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
    cls: medianOf('cumulative-layout-shift'),
    lost: [...new Set(reports.flatMap(lostAudits))],
    excepted,
  }
}

/**
 * Measures a page as Lighthouse does for phones, several times one after the other.
 *
 * @param {string} url
 * @param {{ runs: number, page: PageType }} options
 * @returns {Promise<Scores>} the medians
 */
export async function measureScores(url, { runs, page }) {
  const chromeFlags = ['--headless=new', ...BROWSER_FLAGS]
  const chrome = await launch({ chromePath: requireChromium(), chromeFlags, logLevel: 'error' })
  const excepted = exceptedAudits(page)
  const reports = []
  try {
    for (let run = 0; run < runs; run += 1) {
      reports.push(await runOnce(url, { port: chrome.port, excepted }))
    }
  } finally {
    chrome.kill()
  }
  return summary(reports, excepted)
}
