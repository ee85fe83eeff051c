import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'
import { focusStrength } from '../setup/focusPixels'
import { goesOnBehind, pressOn, stopOf, tabTo, walk } from '../setup/keyboard'
import { openEverything, THEMES } from '../setup/looks'
import { withSecondPage } from '../setup/secondPage'

const PHONE = { width: 360, height: 640 }
const DESKTOP = { width: 1280, height: 800 }
const SMALLEST_TARGET = 24

test.use({ javaScriptEnabled: false, viewport: PHONE })

for (const { name, path } of PAGE_TYPES) {
  test(`${name}: Tab goes through all of it, in order, in sight, and out again`, async ({
    page,
  }) => {
    for (const viewport of [PHONE, DESKTOP]) {
      await page.setViewportSize(viewport)
      await page.goto(path)
      if (viewport === PHONE) await openEverything(page)
      const { controls, stops, hasEnded } = await walk(page)
      expect(hasEnded, 'no trap').toBe(true)
      expect(stops.map(({ place }) => place)).toEqual([...Array(controls).keys()])
      const names = (list: typeof stops) => list.map((stop) => stop.name)
      expect(names(stops.filter(({ isInSight }) => !isInSight)), 'out of sight').toEqual([])
      const faint = stops.filter(({ outline }) => outline.style === 'none' || outline.width < 2)
      expect(names(faint), 'no outline').toEqual([])
      const small = stops.filter(
        ({ box, isInline }) => !isInline && Math.min(box.width, box.height) < SMALLEST_TARGET,
      )
      expect(names(small), 'too small').toEqual([])
    }
  })
}

test('the skip link comes first, can be seen, and leads to the content', async ({ page }) => {
  for (const { name, path } of PAGE_TYPES) {
    await page.goto(path)
    await page.keyboard.press('Tab')
    const link = page.locator('a[href="#content"]')
    await expect(link, name).toBeFocused()
    const box = (await stopOf(page))?.box
    expect(box?.height, name).toBeGreaterThanOrEqual(SMALLEST_TARGET)
    await page.keyboard.press('Enter')
    await expect(page.locator('#content'), name).toBeFocused()
    expect(await goesOnBehind(page.locator('#content')), name).toBe(true)
  }
})

for (const theme of ['light', 'dark', 'forced'] as const) {
  test(`the focus changes what one sees, in ${theme} colours`, async ({ page }) => {
    await page.setViewportSize(DESKTOP)
    await page.emulateMedia({ ...THEMES[theme], reducedMotion: 'reduce' })
    const strengths = new Map<string, number>()
    for (const path of ['/', '/conditions', '/conditions/chronic-migraine', '/faqs']) {
      await page.goto(path)
      await walk(page, async (stop) => {
        if (strengths.has(stop.look)) return
        strengths.set(stop.look, await focusStrength(page, stop))
      })
    }
    expect(strengths.size).toBeGreaterThan(8)
    expect([...strengths].filter(([, strength]) => strength < 1)).toEqual([])
  })
}

test('a phone’s menu leads to a condition, its contents, and a treatment', async ({ page }) => {
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Main menu' })
  await expect(menu).toBeHidden()
  await pressOn(page.locator('header summary'))
  await expect(menu).toBeVisible()
  await pressOn(menu.locator('a[href="/conditions"]'))
  await page.waitForURL('**/conditions')
  const letter = page.locator('main a[href="#letter-C"]')
  await pressOn(letter)
  await page.waitForURL('**/conditions#letter-C')
  expect(await goesOnBehind(page.locator('#letter-C'))).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await pressOn(page.locator('main a[href="/conditions/chronic-migraine"]').first())
  await page.waitForURL('**/chronic-migraine')
  await pressOn(page.locator('main summary', { hasText: 'On this page' }))
  const contents = page.getByRole('navigation', { name: 'On this page' }).locator('a')
  const target = (await contents.nth(2).getAttribute('href')) ?? ''
  await pressOn(contents.nth(2))
  await page.waitForURL(`**/chronic-migraine${target}`)
  expect(await goesOnBehind(page.locator(target))).toBe(true)
  await page.keyboard.press('Shift+Tab')
  await pressOn(page.locator('main a[href^="/treatments/"]').last())
  await page.waitForURL('**/treatments/*')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('Space opens the menu and closes it', async ({ page }) => {
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Main menu' })
  await pressOn(page.locator('header summary'), 'Space')
  await expect(menu).toBeVisible()
  await page.keyboard.press('Space')
  await expect(menu).toBeHidden()
})

test('a question opens and closes, and its answer is reached', async ({ page }) => {
  await page.goto('/faqs')
  const expander = page.locator('main details').first()
  await pressOn(expander.locator('summary').first())
  const link = expander.locator('a').first()
  await expect(link).toBeVisible()
  await tabTo(link)
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(link).toBeHidden()
})

test('words are searched for, and what was found is opened', async ({ page }) => {
  await page.goto('/search')
  await tabTo(page.locator('main input[type=search]'))
  await page.keyboard.type('migraine')
  await page.keyboard.press('Enter')
  await page.waitForURL('**/search?q=migraine')
  await pressOn(page.locator('main a[href="/conditions/chronic-migraine"]').first())
  await page.waitForURL('**/conditions/chronic-migraine')
})

test('a page leads to its translation, and that one back', async ({ page }) => {
  await page.goto('/conditions/chronic-migraine')
  await pressOn(page.locator('a[hreflang=es]').first())
  await page.waitForURL('**/es/conditions/migrana-cronica')
  await pressOn(page.locator('a[hreflang=en]').first())
  await page.waitForURL('**/conditions/chronic-migraine')
})

test('the footer is reached and leads on', async ({ page }) => {
  await page.goto('/locations')
  await pressOn(page.locator('footer a[href="/privacy"]'))
  await page.waitForURL('**/privacy')
})

test.describe('with enough articles for a second page', () => {
  withSecondPage()

  test('the list leads to its next page and back', async ({ page }) => {
    await page.goto('/articles')
    await pressOn(page.locator('a[rel=next]'))
    await page.waitForURL('**/articles/page/2')
    await pressOn(page.locator('a[rel=prev]'))
    await page.waitForURL(/\/articles$/)
  })
})

test('a faint focus and a covered link would be noticed', async ({ page }) => {
  await page.setContent(`<style>:focus { outline: none } .clear:focus { outline: 3px solid }</style>
    <a href="/a">Faint</a> <a href="/b" class="clear">Clear</a> 
    <a href="/c" style="position: absolute; top: 400px">Covered</a>
    <div style="position: fixed; inset: 300px 0 0 0; background: white"></div>`)
  const strengths: number[] = []
  const { stops } = await walk(page, async (stop) => {
    strengths.push(await focusStrength(page, stop))
  })
  expect(stops.map(({ isInSight }) => isInSight)).toEqual([true, true, false])
  expect(stops.map(({ outline }) => outline.style)).toEqual(['none', 'solid', 'none'])
  expect(strengths.map((strength) => strength >= 1)).toEqual([false, true, false])
})
