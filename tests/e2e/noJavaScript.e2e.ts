import type { Locator } from '@playwright/test'
import { scriptsIn } from '../../scripts/lib/bench/scripts.mjs'
import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'
import { visit } from '../setup/pages'
import { withSecondPage } from '../setup/secondPage'

test.use({ javaScriptEnabled: false })

/** Waits until an element is in the window. Playwright's own way to know needs scripts. */
const expectInWindow = (target: Locator) =>
  expect
    .poll(() =>
      target.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return top < window.innerHeight && bottom > 0
      }),
    )
    .toBe(true)

test('no page brings a script, first or later', async ({ site }) => {
  for (const { name, path, status } of PAGE_TYPES) {
    for (const answer of [await visit(site.url, path), await visit(site.url, path)]) {
      expect(answer.status, name).toBe(status)
      expect(scriptsIn(answer.text), name).toEqual([])
      expect(answer.text.match(/\son[a-z]+="/g), name).toBeNull()
    }
  }
})

test('every page says all that it has to say', async ({ page }) => {
  for (const { name, path } of PAGE_TYPES) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 }), name).toBeVisible()
    const words = (await page.locator('main').innerText()).split(/\s+/)
    expect(words.length, name).toBeGreaterThan(10)
    await expect(page.getByRole('contentinfo'), name).toBeVisible()
  }
})

/** Opens an expander, those within it, and closes it again; answers how many they were. */
async function openAndClose(expander: Locator): Promise<number> {
  const summary = expander.locator('summary').first()
  const content = expander.locator(':scope > :not(summary)').first()
  await expect(content).toBeHidden()
  await summary.click()
  await expect(content).toBeVisible()
  let opened = 1
  for (const inner of await expander.locator('details').all()) opened += await openAndClose(inner)
  await summary.click()
  await expect(content).toBeHidden()
  return opened
}

test('every expander of every page opens and closes', async ({ page }) => {
  test.setTimeout(180_000)
  let opened = 0
  for (const { path } of PAGE_TYPES) {
    await page.goto(path)
    const outer = page.locator('main details:not(details details, .on-demand)')
    for (const expander of await outer.all()) opened += await openAndClose(expander)
  }
  expect(opened).toBeGreaterThan(30)
})

test('the menu of a phone opens, leads on, and closes', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/')
  const menu = page.getByRole('navigation', { name: 'Main menu' })
  const toggle = page.locator('header summary')
  await expect(menu).toBeHidden()
  await toggle.click()
  await expect(menu).toBeVisible()
  await toggle.click()
  await expect(menu).toBeHidden()
  await toggle.click()
  await menu.locator('a[href="/treatments"]').click()
  await page.waitForURL('**/treatments')
})

test('the contents of a page open on a phone, lead on, and close', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/conditions/chronic-migraine')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  const toggle = page.locator('main summary', { hasText: 'On this page' })
  await expect(contents).toBeHidden()
  await toggle.click()
  await expect(contents).toBeVisible()
  await contents.locator('a').last().click()
  await expectInWindow(page.locator(':target'))
  await toggle.click()
  await expect(contents).toBeHidden()
})

test('a link to a question opens its answer', async ({ page }) => {
  await page.goto('/faqs')
  const closed = page.locator('main details').first()
  const target = (await closed.locator('[id]').first().getAttribute('id')) ?? ''
  expect(target.length).toBeGreaterThan(3)
  await page.goto('about:blank')
  await page.goto(`/faqs#${target}`)
  await expect(page.locator(`#${target}`)).toBeVisible()
  await expectInWindow(page.locator(`#${target}`))
  await page.locator(`#${target} a[href*="#"]`).first().click()
  await page.waitForURL(/\/treatments\/[a-z-]+#/)
  await expectInWindow(page.locator(':target'))
})

test('the contents and the letters lead to their places', async ({ page }) => {
  for (const path of ['/conditions/chronic-migraine', '/conditions']) {
    await page.goto(path)
    for (const link of await page.locator('main nav a[href^="#"]').all()) {
      await link.click()
      await expectInWindow(page.locator(':target'))
    }
  }
})

test('the search form finds, and says so where it does not', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('/articles')
  await page.locator('header input[type=search]').fill('jaw pain')
  await page.locator('header button[type=submit]').click()
  await page.waitForURL('**/search?q=jaw+pain')
  await expect(page.locator('main a[href^="/conditions/"]').first()).toBeVisible()
  await page.goto('/search?q=')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/search?q=zzzz')
  await expect(page.locator('main a[href="/conditions"]').first()).toBeVisible()
})

for (const path of ['/search', '/es/search']) {
  test(`${path} takes every sign that a patient writes`, async ({ page }) => {
    for (const words of [
      'TMJ/TMD',
      '50% better',
      '#1 cause',
      'what is TMD?',
      'a&b=c\\d',
      '..',
      'nota.md',
    ]) {
      const answer = await page.goto(`${path}?${new URLSearchParams({ q: words }).toString()}`)
      expect([words, answer?.status()]).toEqual([words, 200])
      await expect(page.locator('main input[type=search]')).toHaveValue(words)
    }
  })
}

test('a page leads to its translation, and that one back', async ({ page }) => {
  await page.goto('/conditions/chronic-migraine')
  await page.locator('a[hreflang=es]').first().click()
  await page.waitForURL('**/es/conditions/migrana-cronica')
  await page.locator('a[hreflang=en]').first().click()
  await page.waitForURL('**/conditions/chronic-migraine')
})

test.describe('with enough articles for a second page', () => {
  withSecondPage()

  test('the list leads from page to page', async ({ page }) => {
    await page.goto('/articles')
    await page.locator('a[rel=next]').click()
    await page.waitForURL('**/articles/page/2')
    await page.getByRole('navigation').locator('a[href="/articles"]', { hasText: '1' }).click()
    await page.waitForURL(/\/articles$/)
  })
})
