import type { Page } from '@playwright/test'
import { contentOf } from '../builders'
import { personAt } from '../setup/admin'
import { type Client, signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { pressOn, tabTo, walkPart } from '../setup/keyboard'
import { openEverything } from '../setup/looks'
import { signedDraft } from '../setup/scheduledArticles'

test.describe.configure({ timeout: 240_000 })

const WIDTH = 1280

let editor: Client

test.beforeAll(async ({ site }) => {
  editor = await signIn(site, 'editor')
})

const makeDraft = async (title: string) =>
  (await editor.create('articles', contentOf('articles', { title }), { draft: true })).id

/** An article that waits for a clinician. */
async function submitted(title: string) {
  const id = await makeDraft(title)
  await editor.ask('POST', `/articles/${id}/submit`, { remark: 'Please.' })
  return id
}

const signed = async () => (await signedDraft(editor, 'reached-by-tab')).id

const beside = (id: string) => `/admin/collections/articles/${id}`

/** The screens that are our own, and our parts of Payload's: who sees them, where, and which part is ours. */
const PARTS = [
  { what: 'the dashboard', role: 'editor', path: () => '/admin', part: '.desk-cards' },
  { what: 'what waits', role: 'reviewer', path: () => '/admin/review', part: '.review-view' },
  {
    what: 'the reading screen',
    role: 'reviewer',
    path: (id: string) => `/admin/review/articles/${id}`,
    part: '.review-view',
  },
  { what: 'the panels of an editor', role: 'editor', path: beside, part: '.review-panel' },
  { what: 'the panels of an admin', role: 'admin', path: beside, part: '.review-panel' },
  {
    what: 'the form of a schedule',
    role: 'editor',
    path: beside,
    part: '.review-panel',
    make: signed,
  },
  { what: 'retiring', role: 'editor', path: beside, part: '.retire-panel' },
  {
    what: 'files of redirects',
    role: 'admin',
    path: () => '/admin/collections/redirects',
    part: '.redirect-files',
  },
  {
    what: 'the export of the audit log',
    role: 'admin',
    path: () => '/admin/collections/audit-log',
    part: '.audit-export',
  },
]

const USABLE = 'a[href], button:enabled, select:enabled, summary'

/** Waits for what a screen asks the server for: on a busy machine it begins to ask long after it is shown. */
async function expectFilled(page: Page, selector: string) {
  const parts = page.locator(selector)
  await expect(parts.first()).toBeVisible({ timeout: 60_000 })
  for (const part of await parts.all()) {
    await expect(part.locator(USABLE).first()).toBeVisible({ timeout: 60_000 })
  }
  await page.waitForLoadState('networkidle')
}

async function expectReachable(page: Page, selector: string) {
  await expectFilled(page, selector)
  const parts = page.locator(selector)
  await openEverything(page)
  let reached = 0
  for (const part of await parts.all()) {
    const { controls, stops, hasEnded } = await walkPart(part)
    expect(hasEnded, 'no trap').toBe(true)
    expect(stops.map(({ place }) => place)).toEqual([...Array(controls).keys()])
    // In a frame it is the page in it that shows the focus.
    const own = stops.filter(({ name }) => !name.startsWith('IFRAME'))
    const faint = own.filter(({ outline }) => outline.style === 'none' || outline.width < 2)
    expect(
      faint.map(({ name }) => name),
      'no outline',
    ).toEqual([])
    reached += controls
  }
  expect(reached).toBeGreaterThan(0)
}

for (const { what, role, path, part, make = submitted } of PARTS) {
  test(`${what}: Tab reaches every control of it, in order, and one sees where it is`, async ({
    browser,
    site,
  }) => {
    const id = await make(`Reached by Tab: ${what}`)
    const page = await personAt(browser, site, { role, width: WIDTH })
    await page.goto(path(id))
    await expectReachable(page, part)
    await page.context().close()
  })
}

test('a text is sent for review and signed without a mouse', async ({ browser, site }) => {
  const title = 'Signed without a mouse'
  const id = await makeDraft(title)
  const writer = await personAt(browser, site, { role: 'editor', width: WIDTH })
  await writer.goto(beside(id))
  const panel = writer.getByRole('region', { name: 'Review', exact: true })
  await pressOn(panel.getByRole('button', { name: 'Send for review' }).first())
  await tabTo(panel.getByLabel('A word to the reviewer'))
  await writer.keyboard.type('Only keys.')
  await pressOn(panel.getByRole('button', { name: 'Send for review' }).last())
  await expect(panel.getByText(/has waited for a clinician since/)).toBeVisible()

  const reader = await personAt(browser, site, { role: 'reviewer', width: WIDTH })
  await reader.goto('/admin/review')
  await pressOn(reader.getByRole('link', { name: title }))
  await expect(reader.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await pressOn(reader.getByLabel('I have read this text'), 'Space')
  await pressOn(reader.getByRole('button', { name: 'Sign', exact: true }))
  await expect(reader.getByText('Exactly this text is signed already')).toBeVisible()
  for (const page of [writer, reader]) await page.context().close()
})
