import { loadPictures } from '../loadPictures.mjs'
import { scriptsIn } from './scripts.mjs'

/**
 * @typedef {import('@playwright/test').Browser} Browser
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('@playwright/test').Request} Request
 * @typedef {'html' | 'css' | 'images' | 'fonts' | 'js' | 'other'} Kind
 *
 * @typedef {object} Wire
 * @property {number[]} statuses of the first and the later answer
 * @property {Record<Kind, number>} bytes as they came over the wire, compressed and with headers
 * @property {number} requests
 * @property {string[]} foreign addresses on other hosts
 * @property {string[]} failed addresses that did not load
 * @property {number} cookies
 * @property {number} scripts elements in the first and the later answer that bring JavaScript
 */

/** The phone that Lighthouse measures with. */
const PHONE = {
  viewport: { width: 412, height: 823 },
  deviceScaleFactor: 1.75,
  isMobile: true,
  hasTouch: true,
}

/** @type {Map<string, Kind>} */
const KINDS = new Map([
  ['document', 'html'],
  ['stylesheet', 'css'],
  ['image', 'images'],
  ['font', 'fonts'],
  ['script', 'js'],
])

/** @param {Request} request */
async function sizeOf(request) {
  const { responseBodySize, responseHeadersSize } = await request.sizes()
  return responseBodySize + responseHeadersSize
}

/** @param {Request[]} finished */
async function bytesByKind(finished) {
  const bytes = { html: 0, css: 0, images: 0, fonts: 0, js: 0, other: 0 }
  for (const request of finished) {
    bytes[KINDS.get(request.resourceType()) ?? 'other'] += await sizeOf(request)
  }
  return bytes
}

/** Loads a page in a browser that knows nothing of it yet. @param {Page} page @param {string} url */
async function load(page, url) {
  const { origin } = new URL(url)
  const isReal = (/** @type {Request} */ request) => !request.url().startsWith('data:')
  /** @type {{ asked: Request[], finished: Request[], failed: Request[] }} */
  const seen = { asked: [], finished: [], failed: [] }
  page.on('request', (request) => isReal(request) && seen.asked.push(request))
  page.on('requestfinished', (request) => isReal(request) && seen.finished.push(request))
  page.on('requestfailed', (request) => isReal(request) && seen.failed.push(request))
  await page.goto(url)
  await loadPictures(page)
  await page.waitForLoadState('networkidle')
  const addresses = seen.asked.map((request) => request.url())
  return {
    bytes: await bytesByKind(seen.finished),
    requests: addresses.length,
    foreign: addresses.filter((address) => !address.startsWith(`${origin}/`)),
    failed: seen.failed.map((request) => request.url()),
    cookies: (await page.context().cookies()).length,
  }
}

/** @param {string} url */
async function answer(url) {
  const response = await fetch(url, { redirect: 'manual' })
  return { status: response.status, scripts: scriptsIn(await response.text()).length }
}

/**
 * Measures what one page sends. It must not have been asked for since the server started: the first
 * answer is made, the later ones come out of the cache.
 *
 * @param {Browser} browser
 * @param {string} url
 * @returns {Promise<Wire>}
 */
export async function measureWire(browser, url) {
  const answers = [await answer(url), await answer(url)]
  const context = await browser.newContext(PHONE)
  try {
    return {
      statuses: answers.map(({ status }) => status),
      scripts: answers.reduce((sum, { scripts }) => sum + scripts, 0),
      ...(await load(await context.newPage(), url)),
    }
  } finally {
    await context.close()
  }
}
