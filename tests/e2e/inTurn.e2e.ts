import type { Locator, Page } from '@playwright/test'
import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'

const PHONE = { width: 360, height: 640 }
const TABLET = { width: 768, height: 1024 }
const DESKTOP = { width: 1280, height: 800 }
const ARTICLE = '/articles/can-botulinum-toxin-help-with-long-lasting-pain'
const TREATMENT = '/treatments/botulinum-toxin-injections-for-pain'

/** The types of page whose parts take turns on a phone. */
const LONG = ['home', 'condition', 'treatment', 'faqs', 'article']

/** The head of a page grows in sight where the browser draws it before all of it is read. */
const OF_THE_HEAD = 0.005

test.use({ viewport: PHONE })

/** Runs in the browser: what takes turns by its style, and how tall the page is. */
function readTurns() {
  const all = document.querySelectorAll('.in-turn > *, .reading ~ *, body > footer')
  const parts = [...all].map((part) => getComputedStyle(part))
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

/** Waits until no part waits any more, and nothing is kept at its distance. */
const whole = (page: Page) =>
  page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(({ finished }) => finished))
  })

async function openWhole(page: Page, path: string) {
  await page.goto(path)
  await whole(page)
  return page.evaluate(readTurns)
}

/** How far below the edge of the window an element begins, in CSS pixels. */
const topOf = (element: Locator) => element.evaluate((found) => found.getBoundingClientRect().top)

/** Its place once nothing moves any more. */
async function settledTop(page: Page, selector: string) {
  await whole(page)
  return topOf(page.locator(selector))
}

test('a page that was laid out in turn is the page that is laid out at once', async ({ page }) => {
  test.setTimeout(120_000)
  const pages = PAGE_TYPES.filter(({ name }) => LONG.includes(name))
  const heights = new Map<string, number>()
  for (const { name, path } of pages) {
    const { inTurn, waiting, height } = await openWhole(page, path)
    expect(inTurn, name).toBeGreaterThan(2)
    expect(waiting, name).toBe(0)
    heights.set(name, height)
  }
  expect([...heights.keys()].sort()).toEqual(LONG.toSorted())
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { name, path } of pages) {
    const atOnce = await openWhole(page, path)
    expect(atOnce.inTurn, name).toBe(0)
    expect(heights.get(name), name).toBe(atOnce.height)
  }
})

/** Runs in the browser: the parts of a text and the answers within them that do not wait. */
const readAtOnce = () =>
  ['.reading-body > *', '.reading-body section .in-turn > *'].map(
    (parts) =>
      [...document.querySelectorAll(parts)].filter(
        (part) => getComputedStyle(part).animationName !== 'waits-its-turn',
      ).length,
  )

test('what is below the first part of a text waits on a phone only', async ({ page }) => {
  await openWhole(page, TREATMENT)
  expect(await page.evaluate(readAtOnce)).toEqual([1, 0])
  await page.setViewportSize(DESKTOP)
  await openWhole(page, TREATMENT)
  expect(await page.evaluate(readAtOnce)).toEqual([3, 0])
})

for (const [device, viewport] of Object.entries({ PHONE, TABLET, DESKTOP })) {
  test(`nothing in sight moves while a page is laid out: ${device}`, async ({ page }) => {
    await page.setViewportSize(viewport)
    const moved = []
    for (const { name, path } of PAGE_TYPES) {
      await openWhole(page, path)
      const shift = await page.evaluate(readShift)
      if (shift > OF_THE_HEAD) moved.push(`${name} ${shift}`)
    }
    expect(moved).toEqual([])
  })
}

test('the head of a page is as high before its menu is read', async ({ page }) => {
  for (const width of [320, 360, 412]) {
    await page.setViewportSize({ width, height: 640 })
    await page.goto('/es')
    const head = page.locator('.site-head')
    const whole = await head.boundingBox()
    await page.locator('.menu, .menu-toggle').evaluateAll((unread) => {
      for (const part of unread) part.remove()
    })
    expect((await head.boundingBox())?.height, `${width} px`).toBe(whole?.height)
  }
})

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

test('an address with a text fragment leads to the text, and stays', async ({ page }) => {
  await openWhole(page, TREATMENT)
  const question = page.locator('main section.prose h4').last()
  const words = await question.innerText()
  await page.goto('/')
  await page.goto(`${TREATMENT}#:~:text=${encodeURIComponent(words)}`)
  await expect(page.locator(':target')).toHaveCount(1)
  await whole(page)
  await expect(question).toBeInViewport()
})

test('what waits is never hidden, so that a search for a text fragment looks into it', async ({
  request,
}) => {
  for (const { name, path } of PAGE_TYPES) {
    const page = await request.get(path).then((answer) => answer.text())
    expect(page, name).toMatch(/content-visibility:\s*auto/)
    expect(page, name).not.toMatch(/content-visibility:\s*hidden/)
  }
})

for (const { device, viewport, step } of [
  { device: 'PHONE', viewport: PHONE, step: 1 },
  { device: 'DESKTOP', viewport: DESKTOP, step: 3 },
]) {
  for (const path of [TREATMENT, ARTICLE]) {
    test(`a page that is read again is where it was: ${path}, ${device}`, async ({ page }) => {
      test.setTimeout(180_000)
      await page.setViewportSize(viewport)
      await openWhole(page, path)
      const headings = page.locator('main h2')
      const moved = []
      for (let at = 0; at < (await headings.count()); at += step) {
        await headings.nth(at).evaluate((heading) => heading.scrollIntoView())
        const before = await topOf(headings.nth(at))
        await page.reload()
        await whole(page)
        const distance = Math.round((await topOf(headings.nth(at))) - before)
        if (distance !== 0) moved.push(`${await headings.nth(at).innerText()}: ${distance}`)
      }
      expect(moved).toEqual([])
    })
  }
}

test('going back leads to where the page was left', async ({ page }) => {
  await openWhole(page, TREATMENT)
  const heading = page.locator('#duration')
  await heading.evaluate((element) => element.scrollIntoView())
  const before = await topOf(heading)
  await page.goto('/faqs')
  await page.goBack()
  await whole(page)
  expect(await topOf(heading)).toBe(before)
})
