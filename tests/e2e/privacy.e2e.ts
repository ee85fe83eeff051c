import type { Page } from '@playwright/test'
import { loadPictures } from '../../scripts/lib/loadPictures.mjs'
import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'
import { leftBehind, watch } from '../setup/storage'

/** Uses every control that does not lead away, and those that lead to another place of the page. */
async function useControls(page: Page) {
  for (const summary of await page.locator('summary:visible').all()) await summary.click()
  const anchors = page.locator('a[href^="#"]:visible')
  for (const anchor of await anchors.all()) await anchor.press('Enter')
}

async function searchFor(page: Page, words: string) {
  const field = page.locator('input[type=search]:visible').last()
  await field.fill(words)
  await field.press('Enter')
  await page.waitForURL(/\/search\?q=neck/)
}

for (const { name, path } of PAGE_TYPES) {
  test(`${name} leaves nothing behind and asks nobody else`, async ({ page, site }) => {
    const watched = watch(page)
    await page.goto(path)
    await loadPictures(page)
    await useControls(page)
    expect(await leftBehind(page)).toEqual([])
    await searchFor(page, 'neck pain')
    expect(await leftBehind(page)).toEqual([])
    expect(watched.requests.length).toBeGreaterThan(2)
    expect(watched.requests.filter((url) => !url.startsWith(`${site.url}/`))).toEqual([])
    expect(watched.console).toEqual([])
  })
}

test('what is left behind would be noticed', async ({ page }) => {
  const watched = watch(page)
  await page.goto('/')
  await page.evaluate(async () => {
    document.cookie = 'visitor=1'
    localStorage.setItem('visitor', '1')
    sessionStorage.setItem('visitor', '1')
    await caches.open('visitors')
    await new Promise((resolve) => {
      indexedDB.open('visitors').onsuccess = resolve
    })
    console.log('a visitor')
    await fetch('http://127.0.0.1:1/').catch(() => null)
  })
  const places = ['cookie visitor', 'localStorage visitor', 'sessionStorage visitor']
  expect(await leftBehind(page)).toEqual([...places, 'IndexedDB visitors', 'cache visitors'])
  expect(watched.console).toContain('a visitor')
})
