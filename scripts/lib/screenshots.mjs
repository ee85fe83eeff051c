import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { chromium } from '@playwright/test'
import { z } from 'zod'
import { BROWSER_FLAGS, requireChromium } from './browser.mjs'
import { choosePages } from './choosePages.mjs'
import { loadPictures } from './loadPictures.mjs'
import { GALLERY } from './pageTypes.mjs'
import { readOptions } from './readOptions.mjs'
import { root } from './root.mjs'
import { nothingToDo } from './steps.mjs'
import { Stop } from './stop.mjs'
import { withSite } from './withSite.mjs'

/**
 * @typedef {import('@playwright/test').BrowserContext} BrowserContext
 * @typedef {import('@playwright/test').Page} Page
 * @typedef {import('./pageTypes.mjs').PageType} PageType
 * @typedef {import('./site.mjs').Site} Site
 * @typedef {Pick<PageType, 'name' | 'path' | 'status'>} Shown
 */

const FOLDER = 'screenshots'
const WIDTHS = [360, 1280]
const HEIGHT = 800
const THEMES = /** @type {const} */ (['light', 'dark'])

const COMMAND = /** @type {const} */ ({
  options: { only: { type: 'string', multiple: true } },
  usage: 'npm run screenshots -- --only article,home',
})

/**
 * Reads the command line: the pages to show, and the gallery with them unless some were chosen.
 *
 * @param {string[]} args
 * @param {readonly PageType[]} known
 * @returns {Shown[]}
 * @throws Stop with a sentence when an option is not understood
 */
export function parseScreenshotOptions(args, known) {
  const { only } = readOptions(args, COMMAND)
  return only ? choosePages(only, [...known, GALLERY]) : [...known, GALLERY]
}

const fileOf = (/** @type {string} */ name) => path.join(root, FOLDER, name)

const heightOf = (/** @type {Page} */ page) =>
  page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height))

/**
 * Makes the window as high as the page: what is below a window is laid out only as it comes into sight,
 * and is then higher or lower than was thought.
 *
 * @param {Page} page
 * @param {number} width
 */
async function showWhole(page, width) {
  let height = 0
  for (let next = HEIGHT; next !== height; next = Math.max(HEIGHT, await heightOf(page))) {
    height = next
    await page.setViewportSize({ width, height })
    await loadPictures(page)
  }
}

/** @param {Page} page @param {Shown} shown */
async function shoot(page, { name, path: address, status }) {
  const response = await page.goto(address)
  if (response?.status() !== status) {
    throw new Stop(`${address} is answered with ${response?.status()} instead of ${status}.`)
  }
  for (const width of WIDTHS) {
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce', media: 'screen' })
      await showWhole(page, width)
      const file = fileOf(`${name}-${width}-${colorScheme}.png`)
      await page.screenshot({ path: file, fullPage: true })
    }
  }
  await page.emulateMedia({ colorScheme: 'light', media: 'print' })
  await page.pdf({ path: fileOf(`${name}.pdf`), format: 'Letter', preferCSSPageSize: true })
}

const accounts = z.object({ editor: z.object({ email: z.string(), password: z.string() }) })

/** Signs an editor in, who alone sees the gallery. @param {BrowserContext} context @param {Site} site */
async function signIn(context, { credentialsFile }) {
  const { editor } = accounts.parse(JSON.parse(readFileSync(credentialsFile, 'utf8')))
  const response = await context.request.post('/api/users/login', { data: editor })
  if (!response.ok()) throw new Stop('The editor of the demo could not sign in.')
}

/** @param {Site} site @param {Shown[]} pages */
async function showAll(site, pages) {
  const browser = await chromium.launch({ executablePath: requireChromium(), args: BROWSER_FLAGS })
  try {
    const context = await browser.newContext({ baseURL: site.url })
    const page = await context.newPage()
    for (const shown of pages) {
      if (shown.name === GALLERY.name) await signIn(context, site)
      await shoot(page, shown)
      nothingToDo(shown.name)
    }
  } finally {
    await browser.close()
  }
}

/**
 * Writes pictures and prints of pages into a folder that git ignores.
 *
 * @param {Shown[]} pages
 */
export async function takeScreenshots(pages) {
  requireChromium()
  rmSync(fileOf(''), { recursive: true, force: true })
  await withSite((site) => showAll(site, pages))
  console.log(`\nThey stand in ${FOLDER}/, named by page, width and theme.`)
}
