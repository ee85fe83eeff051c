import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { signInByForm } from '../setup/admin'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'

test.describe.configure({ timeout: 120_000 })

const OLD = 'Leave your car in front of the house.'
const NEW = 'Leave your car behind the house.'
const page = (summary: string, slug: string) => ({
  ...{ title: 'Where to park your car', slug, summary },
  layout: [],
})

const asOf = (moment: string, path: string) => `/preview/as-of/${moment}${path}`
const bannerOf = (screen: Page) => screen.getByRole('region', { name: 'The site at another time' })

/** The moment, once it is a little over: nothing that follows is of the same one. */
async function now(screen: Page): Promise<string> {
  await screen.waitForTimeout(50)
  const moment = new Date().toISOString()
  await screen.waitForTimeout(50)
  return moment
}

async function violations(screen: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
  const found = await new AxeBuilder({ page: screen }).withTags(tags).analyze()
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

/** A page that is published, moved with other words, and taken down; answers the moments between. */
async function lifeOfPage(editor: Client, screen: Page) {
  const before = await now(screen)
  const { id } = await editor.create('pages', page(OLD, 'time-travel-parking'))
  const first = await now(screen)
  await editor.publish('pages', id, page(NEW, 'time-travel-car-park'))
  const second = await now(screen)
  await editor.unpublish('pages', id)
  const third = await now(screen)
  return { before, first, second, third }
}

test('staff see a page as patients saw it, and go from one change to the next', async ({
  page: screen,
  site,
}) => {
  const editor = await signIn(site, 'editor')
  const moments = await lifeOfPage(editor, screen)
  const old = asOf(moments.first, '/time-travel-parking')

  await screen.goto(old)
  await expect(screen).toHaveURL(/\/admin\/login/)
  await signInByForm(screen, { ...site, role: 'contributor' })

  const answer = await screen.goto(old)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(screen.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(screen.getByText(OLD)).toBeVisible()
  await expect(bannerOf(screen)).toContainText('This is how patients saw this page on')
  await expect(bannerOf(screen)).toContainText('Patients do not see this page now.')
  expect(await violations(screen)).toEqual([])

  await bannerOf(screen)
    .getByRole('link', { name: /^Next change/ })
    .click()
  await expect(screen.getByText(NEW)).toBeVisible()
  await expect(screen).toHaveURL(/\/time-travel-car-park$/)

  await screen.goto(asOf(moments.third, '/time-travel-car-park'))
  await expect(screen.getByRole('heading', { level: 1 })).toContainText('Patients saw no page')
  expect(await violations(screen)).toEqual([])
  await screen.goto(asOf(moments.before, '/time-travel-parking'))
  await expect(screen.getByRole('heading', { level: 1 })).toContainText('Patients saw no page')
})

test('lists, other languages and the home page are of the moment too', async ({
  page: screen,
  site,
}) => {
  await signInByForm(screen, { ...site, role: 'contributor' })
  const moment = await now(screen)
  for (const path of [
    '',
    '/conditions',
    '/articles',
    '/faqs',
    '/es',
    '/conditions/chronic-migraine',
  ]) {
    await screen.goto(asOf(moment, path))
    await expect(bannerOf(screen), path).toBeVisible()
    expect(await violations(screen), path).toEqual([])
  }
})

test('the form leads to another moment without JavaScript', async ({
  browser,
  page: first,
  site,
}) => {
  await signInByForm(first, { ...site, role: 'contributor' })
  const storageState = await first.context().storageState()
  const context = await browser.newContext({
    ...{ baseURL: site.url, javaScriptEnabled: false, storageState },
    viewport: { width: 360, height: 800 },
  })
  const screen = await context.newPage()
  await screen.goto(asOf(await now(first), '/conditions'))
  await bannerOf(screen).getByRole('button', { name: 'Show' }).click()
  await expect(screen).toHaveURL(/\/preview\/as-of\/\d{4}-\d\d-\d\dT[\d:]+\/conditions$/)
  await expect(bannerOf(screen)).toBeVisible()

  for (const moment of ['soon', '2200-05-03T12:00', '1999-05-03T12:00']) {
    const answer = await screen.goto(asOf(moment, '/conditions'))
    expect(answer?.status(), moment).toBe(400)
    await expect(screen.getByRole('alert')).toBeVisible()
  }
  await context.close()
})
