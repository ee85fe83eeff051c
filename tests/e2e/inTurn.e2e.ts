import type { Page } from '@playwright/test'
import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'

const PHONE = { width: 360, height: 640 }
const DESKTOP = { width: 1280, height: 800 }
const TREATMENT = '/treatments/botulinum-toxin-injections-for-pain'

test.use({ viewport: PHONE })

/** Runs in the browser: what waits for its turn by its style, and what still waits now. */
function readTurns() {
  const parts = [...document.querySelectorAll('.in-turn > *')].map((part) => getComputedStyle(part))
  return {
    inTurn: parts.filter(({ animationName }) => animationName === 'waits-its-turn').length,
    waiting: parts.filter(({ contentVisibility }) => contentVisibility !== 'visible').length,
    height: document.documentElement.scrollHeight,
  }
}

/** Runs in the browser: how much what was in sight has moved, as browsers sum it up (CLS). */
const readShift = () =>
  new Promise<number>((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries().map((entry) => ('value' in entry ? Number(entry.value) : 0))
      resolve(shifts.reduce((sum, shift) => sum + shift, 0))
    }).observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 300)
  })

/** Opens a page and waits until all of it is laid out. */
async function openWhole(page: Page, path: string) {
  await page.goto(path)
  await expect.poll(async () => (await page.evaluate(readTurns)).waiting).toBe(0)
  return page.evaluate(readTurns)
}

/** How far below the edge of the window an element begins, in CSS pixels. */
const topOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().top)

/** Its place once nothing moves any more. */
async function settledTop(page: Page, selector: string) {
  await expect.poll(async () => (await page.evaluate(readTurns)).waiting).toBe(0)
  return topOf(page, selector)
}

test('a page that was laid out in turn is the page that is laid out at once', async ({ page }) => {
  test.setTimeout(120_000)
  const inTurn = new Map<string, number>()
  const heights = new Map<string, number>()
  for (const { name, path } of PAGE_TYPES) {
    const turns = await openWhole(page, path)
    inTurn.set(name, turns.inTurn)
    heights.set(name, turns.height)
  }
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { name, path } of PAGE_TYPES) {
    const atOnce = await openWhole(page, path)
    expect(atOnce.inTurn, name).toBe(0)
    expect(heights.get(name), name).toBe(atOnce.height)
  }
  for (const name of ['home', 'condition', 'treatment', 'faqs', 'article']) {
    expect(inTurn.get(name), name).toBeGreaterThan(3)
  }
})

for (const [device, viewport] of Object.entries({ PHONE, DESKTOP })) {
  test(`nothing in sight moves while a page is laid out: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const moved = []
    for (const { name, path } of PAGE_TYPES) {
      await openWhole(page, path)
      const shift = await page.evaluate(readShift)
      if (shift > 0) moved.push(`${name} ${shift}`)
    }
    expect(moved).toEqual([])
  })
}

test('an address with an anchor leads there, and stays', async ({ page }) => {
  const questions = await page.request.get(TREATMENT).then((answer) => answer.text())
  const anchors = [...questions.matchAll(/<section id="([a-z0-9-]+)" class="prose py-5"/g)]
  const anchor = `#${anchors.at(-1)?.[1] ?? 'none'}`
  await page.goto(`${TREATMENT}${anchor}`)
  expect(Math.abs(await settledTop(page, anchor))).toBeLessThan(40)
  await page.goto('/')
  await page.goto(`${TREATMENT}#cost`)
  expect(Math.abs(await settledTop(page, '#cost'))).toBeLessThan(40)
})

test('a page that is read again is where it was', async ({ page }) => {
  await openWhole(page, TREATMENT)
  await page.locator('#duration').evaluate((element) => element.scrollIntoView())
  const before = await topOf(page, '#duration')
  await page.reload()
  expect(Math.abs((await settledTop(page, '#duration')) - before)).toBeLessThan(40)
  await page.goto('/faqs')
  await page.goBack()
  expect(Math.abs((await settledTop(page, '#duration')) - before)).toBeLessThan(40)
})
