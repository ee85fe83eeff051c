import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { z } from 'zod'
import { contentOf } from '../builders'
import { examineEverywhere } from '../setup/axe'
import { signInByForm } from '../setup/admin'
import { ownViolations } from '../setup/adminAxe'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { sitemapPaths } from '../setup/pages'
import { showScreen } from '../setup/showScreen'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const found = z.object({
  docs: z.array(
    z.looseObject({ from: z.string(), hits: z.number(), lastUsed: z.string().nullish() }),
  ),
})

let editor: Client
let admin: Client
let url = ''

test.beforeAll(async ({ site }) => {
  url = site.url
  editor = await signIn(site, 'editor')
  admin = await signIn(site, 'admin')
})

/** What is answered at a path, without following it. */
async function answerAt(path: string) {
  const response = await fetch(`${url}${path}`, { redirect: 'manual' })
  const location = response.headers.get('location')
  return { status: response.status, location, text: await response.text() }
}

/** Where somebody ends who asks for a path, and how many times they were sent on. */
async function follow(path: string) {
  let answer = await answerAt(path)
  let [at, steps] = [path, 0]
  while (answer.location && steps < 10) {
    at = new URL(answer.location, url).pathname
    steps += 1
    answer = await answerAt(at)
  }
  return { at, steps, status: answer.status }
}

async function showAtBothWidths(page: Page, name: string) {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 })
    await showScreen(page, `${name}-${width}`)
  }
}

for (const { collection, prefix, data } of [
  { collection: 'articles', prefix: '/articles', data: {} },
  { collection: 'pages', prefix: '/es/antes', data: { language: 'es' } },
]) {
  test(`every old address of one of ${collection} leads in one step to where it is`, async () => {
    const many = collection === 'pages' ? 'antes/' : ''
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((letter) => `moving-${collection}-${letter}`)
    const path = (slug = '') => `${prefix}/${slug}`
    const content = contentOf(collection === 'pages' ? 'pages' : 'articles', {
      slug: `${many}${a}`,
      ...data,
    })
    const { id } = await editor.create(collection, content)
    expect((await answerAt(path(a))).status).toBe(200)
    for (const slug of [b, c, d]) await editor.publish(collection, id, { slug: `${many}${slug}` })
    for (const old of [a, b, c]) {
      expect(await follow(path(old))).toEqual({ at: path(d), steps: 1, status: 200 })
    }
    await editor.publish(collection, id, { slug: `${many}${a}` })
    for (const old of [b, c, d]) {
      const { status, location } = await answerAt(path(old))
      expect([status, location]).toEqual([308, path(a)])
      expect(await follow(path(old))).toEqual({ at: path(a), steps: 1, status: 200 })
    }
    expect((await answerAt(path(a))).status).toBe(200)
    const listed = await sitemapPaths(url)
    expect(listed.filter((one) => [a, b, c, d].map(path).includes(one))).toEqual([path(a)])
  })
}

test('the Markdown version moves with its page', async () => {
  const { id } = await editor.create('articles', contentOf('articles', { slug: 'moving-text' }))
  await editor.publish('articles', id, { slug: 'moved-text' })
  const { status, location } = await answerAt('/articles/moving-text.md')
  expect([status, location]).toEqual([308, '/articles/moved-text.md'])
})

test('a page that is retired says so, plainly, in both languages and with ways on', async ({
  page,
}) => {
  for (const [language, path, title] of [
    ['en', '/gone-for-good', 'This page is gone'],
    ['es', '/es/gone-for-good', 'Esta página ya no existe'],
  ] as const) {
    const data = contentOf('pages', { slug: 'gone-for-good', language })
    const { id } = await editor.create('pages', data)
    expect((await answerAt(path)).status).toBe(200)
    await editor.ask('POST', '/redirects/retire', { collection: 'pages', id })
    await expect.poll(async () => (await answerAt(path)).status).toBe(410)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(410)
    await expect(page).toHaveTitle(title)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.getByRole('main').getByRole('search')).toBeVisible()
    await expect(page.getByRole('main').locator('a[href^="tel:"]')).toBeVisible()
    expect(await page.locator('script:not([type="application/ld+json"])').count()).toBe(0)
    expect(await page.locator('meta[name^="plainwell"]').count()).toBe(0)
    expect(await examineEverywhere(page)).toEqual([])
  }
})

test('a page with a successor leads to it', async () => {
  const { id } = await editor.create('pages', contentOf('pages', { slug: 'old-parking' }))
  const successor = '/about'
  await editor.ask('POST', '/redirects/retire', { collection: 'pages', id, successor })
  const { status, location } = await answerAt('/old-parking')
  expect([status, location]).toEqual([308, successor])
})

test('what is followed is counted, kept pages included, and nothing else is kept', async () => {
  await admin.ask('POST', '/redirects', { from: '/counted', path: '/about' })
  for (let times = 0; times < 5; times += 1) await answerAt('/counted')
  await answerAt('/counted?utm_source=mail')
  await answerAt('/counted/')
  const read = async () => {
    const answer = await admin.ask('GET', '/redirects?where[from][equals]=/counted&depth=0')
    return found.parse(answer).docs[0]
  }
  await expect.poll(async () => (await read())?.hits, { timeout: 20_000 }).toBe(6)
  expect((await read())?.lastUsed).toMatch(/T12:00:00\.000Z$/)
})

test('a file of redirects is brought in above the list', async ({ page, site }) => {
  await signInByForm(page, { ...site, role: 'admin' })
  await page.goto('/admin/collections/redirects')
  await page.getByText('Many redirects at once').click()
  const choose = (text: string) =>
    page.getByLabel('A CSV file of redirects', { exact: true }).setInputFiles({
      name: 'redirects.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(text),
    })
  await choose('from,to\n/brought-in,/about\n/wrong,/nothing-there\n')
  await page.getByRole('button', { name: 'Check the file' }).click()
  await expect(page.getByText('Line 3, /wrong')).toBeVisible()
  expect(await ownViolations(page, '.redirect-files')).toEqual([])
  await showAtBothWidths(page, 'redirects-import')
  expect((await answerAt('/brought-in')).status).toBe(404)
  await choose('from,to\n/brought-in,/about\n')
  await page.getByRole('button', { name: 'Import the file' }).click()
  await expect(page.getByText('Imported: 1 new')).toBeVisible()
  await expect.poll(async () => (await answerAt('/brought-in')).location).toBe('/about')
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText('Download all redirects (CSV)').click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('/brought-in,/about,moved')
})

test('an editor retires a page beside its fields', async ({ page, site }) => {
  const { id } = await editor.create('pages', contentOf('pages', { slug: 'retired-by-hand' }))
  await signInByForm(page, { ...site, role: 'editor' })
  await page.goto(`/admin/collections/pages/${id}`)
  await page.getByText('Retire this page').click()
  const path = page.getByLabel('The path of that page')
  const button = page.getByRole('button', { name: 'Retire the page' })
  await path.fill('/nothing-there')
  await button.click()
  await expect(page.getByText('No public page is at /nothing-there')).toBeVisible()
  expect(await ownViolations(page, '.retire-panel')).toEqual([])
  await showAtBothWidths(page, 'redirects-retire')
  expect((await answerAt('/retired-by-hand')).status).toBe(200)
  await path.fill('/about')
  await button.click()
  await expect.poll(async () => (await answerAt('/retired-by-hand')).location).toBe('/about')
  // The screen is loaded anew; a browser that is closed in the middle of it may not end.
  await expect(page.getByTitle('Status: Draft')).toBeVisible()
})
