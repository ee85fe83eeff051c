import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { root } from '../../scripts/lib/root.mjs'
import {
  bodyOf,
  chooseBySlash,
  chooseOption,
  goToEnd,
  saveBy,
  saveDraft,
  signInByForm,
  typeLines,
} from '../setup/admin'
import { signIn } from '../setup/client'
import { expect, type SharedSite, test } from '../setup/e2e'
import { sitemapPaths, visit, visitAll } from '../setup/pages'

test.describe.configure({ timeout: 150_000 })
test.use({ viewport: { width: 1280, height: 900 } })

const TITLE = 'Living with a stiff neck'
const NEW_TITLE = 'Living well with a stiff neck'
const FIRST = '/articles/living-with-a-stiff-neck'
const SECOND = '/articles/stiff-neck'
const CONDITION = '/conditions/chronic-migraine'
const LISTS = ['/articles', CONDITION, '/', '/sitemap.xml', '/feed.xml']
/** What "at once" means for a visitor, in milliseconds. */
const AT_ONCE = 2_000

/** How long a block takes to ask the server about its fields, in milliseconds, with time to spare. */
const HANDED_OVER = 1_500

let steps = 0

async function show(page: Page, step: string) {
  steps += 1
  const name = `editors-job-${String(steps).padStart(2, '0')}-${step}.png`
  await page.screenshot({ path: path.join(root, 'test-results/screenshots', name) })
}

async function writeBody(page: Page) {
  const body = bodyOf(page)
  await body.click()
  await chooseBySlash(page, 'Heading 2')
  await typeLines(page, 'What you can do at home', 'Small steps help most people.')
  await chooseBySlash(page, 'Unordered List')
  await typeLines(page, 'Move your neck often', 'Rest when it hurts', '')
  await chooseBySlash(page, 'Heading 3')
  await typeLines(page, 'When it is more than that')
  await show(page, 'headings-and-list')
  await chooseBySlash(page, 'Care card')
  const card = body.locator('.LexicalEditorTheme__block-careCard')
  await chooseOption(card.locator('#field-urgency'), 'Emergency: call 911')
  await card.locator('input[name=heading]').fill('Call 911 if:')
  await card.getByRole('button', { name: 'Add Sign' }).click()
  await card.locator('input[name="items.0.text"]').fill('you cannot feel your arm')
  await show(page, 'care-card')
}

async function addPicture(page: Page) {
  const body = bodyOf(page)
  await goToEnd(body)
  await chooseBySlash(page, 'Figure')
  const figure = body.locator('.LexicalEditorTheme__block-figure')
  await figure.getByRole('button', { name: 'Create new' }).click()
  const drawer = page.locator('.drawer--is-open').last()
  const file = path.join(root, 'scripts/seed/pictures/jaw-joint.svg')
  await drawer.locator('input[type=file]').setInputFiles({
    name: 'stiff-neck.png',
    mimeType: 'image/png',
    buffer: await sharp(file).png().toBuffer(),
  })
  await drawer.locator('#field-alt').fill('A woman turns her neck')
  await show(page, 'upload')
  await saveBy(drawer.locator('#action-save'))
  await expect(figure.getByText('stiff-neck.png')).toBeVisible()
  // The block asks the server a moment later, and hands its fields to the text once it has answered.
  await page.waitForTimeout(HANDED_OVER)
  await page.waitForLoadState('networkidle')
  await show(page, 'picture')
}

/** A reviewer signs the draft on the screen, which is then loaded anew. */
async function haveSigned(page: Page, site: SharedSite) {
  await page.waitForURL(/\/articles\/[0-9a-f-]{24,}/)
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  await (await signIn(site, 'reviewer')).sign('articles', id)
  await page.reload()
  await expect(page.getByText('and can be published')).toBeVisible({ timeout: 15_000 })
}

/** What a visitor finds at each list: how it was answered, and whether it leads to an address. */
async function mentions(url: string, href: string) {
  const pages = await Promise.all(LISTS.map((path) => visit(url, path)))
  return pages.map(({ path, status, text }) => ({ path, status, found: text.includes(href) }))
}

const everywhere = LISTS.map((path) => ({ path, status: 200, found: true }))
const nowhere = LISTS.map((path) => ({ path, status: 200, found: false }))

test('an editor writes, publishes, renames and takes down an article; a visitor sees each at once', async ({
  page,
  site,
}) => {
  for (const one of [...(await sitemapPaths(site.url)), ...LISTS, FIRST, SECOND]) {
    await visit(site.url, one)
  }
  const before = await visitAll(site.url, [FIRST, SECOND])
  expect(before.map(({ status, cache }) => [status, cache])).toEqual([
    [404, 'HIT'],
    [404, 'HIT'],
  ])

  await signInByForm(page, site)
  await show(page, 'dashboard')
  await page.goto('/admin/collections/articles')
  await show(page, 'articles')
  await page
    .getByRole('link', { name: /create new/i })
    .first()
    .click()
  await page.locator('#field-title').fill(TITLE)
  await page.locator('#field-summary').fill('What helps when your neck does not turn.')
  await show(page, 'title')
  await writeBody(page)
  await addPicture(page)
  await page.getByRole('button', { name: 'Authors and relations' }).click()
  await chooseOption(page.locator('#field-conditions'), 'Chronic migraine')
  await show(page, 'relation')

  await saveDraft(page)
  await haveSigned(page, site)
  const published = await saveBy(page.locator('#action-save'))
  const article = await visit(site.url, FIRST)
  expect(await mentions(site.url, FIRST)).toEqual(everywhere)
  expect(Date.now() - published).toBeLessThan(AT_ONCE)
  await show(page, 'published')
  expect(article.status).toBe(200)
  const visitor = await page.context().browser()?.newPage({ baseURL: site.url })
  if (!visitor) throw new Error('There is no browser.')
  await visitor.goto(FIRST)
  await expect(visitor.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
  await expect(
    visitor.getByRole('heading', { level: 2, name: 'What you can do at home' }),
  ).toBeVisible()
  await expect(visitor.getByRole('heading', { level: 3, name: 'When it is more' })).toBeVisible()
  await expect(
    visitor.getByRole('listitem').filter({ hasText: 'Rest when it hurts' }),
  ).toBeVisible()
  await expect(visitor.getByText('you cannot feel your arm')).toBeVisible()
  await expect(visitor.getByRole('img', { name: 'A woman turns her neck' })).toBeVisible()
  await expect(visitor.getByRole('link', { name: 'Chronic migraine' }).first()).toBeVisible()
  await visitor.screenshot({
    path: path.join(root, 'test-results/screenshots/visitor.png'),
    fullPage: true,
  })

  await page.locator('#field-slug').fill('stiff-neck')
  await page.getByRole('button', { name: 'Content', exact: true }).click()
  await page.locator('#field-title').fill(NEW_TITLE)
  await saveDraft(page)
  await haveSigned(page, site)
  const renamed = await saveBy(page.locator('#action-save'))
  const [old, moved] = await visitAll(site.url, [FIRST, SECOND])
  expect(await mentions(site.url, SECOND)).toEqual(everywhere)
  expect(await mentions(site.url, FIRST)).toEqual(nowhere)
  expect(Date.now() - renamed).toBeLessThan(AT_ONCE)
  // Who follows an old link is led on.
  expect([old?.status, moved?.status]).toEqual([308, 200])
  expect(moved?.text).toContain(NEW_TITLE)
  await show(page, 'renamed')

  await page.locator('.doc-controls__popup .popup-button').click()
  await page.locator('#action-unpublish').click()
  const takenDown = await saveBy(page.getByRole('dialog').getByRole('button', { name: 'Confirm' }))
  const gone = await visitAll(site.url, [FIRST, SECOND])
  expect(await mentions(site.url, SECOND)).toEqual(nowhere)
  expect(Date.now() - takenDown).toBeLessThan(AT_ONCE)
  expect(gone.map(({ status }) => status)).toEqual([404, 404])
  await show(page, 'unpublished')
  await visitor.close()
})
