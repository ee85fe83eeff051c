import type { Page } from '@playwright/test'
import { bodyOf, personAt, saveBy, typeLines } from '../setup/admin'
import { ownViolations } from '../setup/adminAxe'
import { expect, test } from '../setup/e2e'
import { showScreen } from '../setup/showScreen'

test.describe.configure({ timeout: 240_000 })

const WIDTHS = [1280, 360]
const ROLES = ['contributor', 'editor', 'reviewer', 'admin']

const show = (page: Page, name: string) => showScreen(page, `desk-${name}`)

const panelOf = (page: Page) => page.getByRole('region', { name: 'Review', exact: true })
const linksOf = (page: Page) => page.getByRole('region', { name: 'Share the draft' })

async function writeDraft(page: Page, { title, text }: { title: string; text: string }) {
  await page.goto('/admin/collections/articles/create')
  await page.locator('#field-title').fill(title)
  await page.locator('#field-summary').fill('What helps a painful jaw, and when to call us.')
  await bodyOf(page).click()
  await typeLines(page, text)
  await saveBy(page.locator('#action-save-draft'))
}

/** Whether something on the page is wider than the screen. */
const isCutOff = (page: Page) =>
  page.evaluate(() => {
    const cards = document.querySelector('.desk-cards')
    return cards !== null && cards.scrollWidth > cards.clientWidth + 1
  })

for (const role of ROLES) {
  test(`the dashboard of the ${role} begins with what waits, on a desk and on a phone`, async ({
    browser,
    site,
  }) => {
    for (const width of WIDTHS) {
      const page = await personAt(browser, site, { role, width })
      await page.goto('/admin')
      const cards = page.getByRole('region', { name: 'What waits' })
      await expect(cards).toBeVisible()
      const before = await cards.evaluate((element) => {
        const collections = document.querySelector('.collections, .dashboard__group, .card')
        return (
          collections === null ||
          Boolean(element.compareDocumentPosition(collections) & Node.DOCUMENT_POSITION_FOLLOWING)
        )
      })
      expect(before).toBe(true)
      // Under load the cards are seen a moment before they are arranged.
      await expect.poll(() => isCutOff(page)).toBe(false)
      expect.soft(await ownViolations(page)).toEqual([])
      await show(page, `dashboard-${role}-${width}`)

      const first = cards.getByRole('heading', { level: 3 }).first().getByRole('link')
      const count = Number(/\d+$/.exec((await first.innerText()).trim())?.[0])
      await first.focus()
      await page.keyboard.press('Enter')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(
        count === 0
          ? page.getByText(/^Nothing /).first()
          : page.getByText(count === 1 ? '1 page' : `${count} pages`, { exact: true }),
      ).toBeVisible()
      expect.soft(await ownViolations(page)).toEqual([])
      await page.context().close()
    }
  })
}

test('a draft is read by a link without an account, until the link is ended', async ({
  browser,
  site,
}) => {
  const title = 'A jaw that is shared'
  const editor = await personAt(browser, site, { role: 'editor', width: 1280 })
  await writeDraft(editor, { title, text: 'Rest your jaw for two weeks.' })
  const links = linksOf(editor)
  await links.getByLabel('How long the link works').selectOption({ label: '1 day' })
  await links.getByRole('button', { name: 'Make a link' }).click()
  const field = links.getByLabel(/^Copy this link now/)
  await expect(field).toHaveValue(/\/preview\/shared\//)
  const address = new URL(await field.inputValue()).pathname
  await show(editor, 'link-made')

  // Somebody without cookies.
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width: 360, height: 800 },
  })
  const guest = await context.newPage()
  const answer = await guest.goto(address)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()).toMatchObject({
    'cache-control': 'private, no-store',
    'referrer-policy': 'no-referrer',
  })
  expect(answer?.headers()['x-robots-tag']).toContain('noindex')
  await expect(guest.getByRole('heading', { level: 1, name: title })).toBeVisible()
  await expect(guest.getByText('Rest your jaw for two weeks.')).toBeVisible()
  await expect(guest.getByText(/^Draft, not for patients\. This link ends on /)).toBeVisible()
  await show(guest, 'shared-360')
  // The link opens no door beside its document.
  expect((await guest.request.get('/preview', { maxRedirects: 0 })).status()).toBe(307)
  expect((await guest.request.get('/articles/a-jaw-that-is-shared')).status()).toBe(404)

  const wrong = await guest.goto(`${address}x`)
  expect(wrong?.status()).toBe(404)
  await expect(guest.getByRole('heading', { name: 'There is nothing at this link' })).toBeVisible()

  await editor.reload()
  await expect(linksOf(editor).getByText(/^Opened once, last on/)).toBeVisible()
  await linksOf(editor).getByRole('button', { name: 'End it now' }).click()
  await expect(linksOf(editor).getByText(/, ended on/)).toBeVisible()
  const ended = await guest.goto(address)
  expect(ended?.status()).toBe(410)
  await expect(guest.getByRole('heading', { name: 'This link has ended' })).toBeVisible()
  expect(await guest.content()).not.toContain(title)
  await show(guest, 'shared-ended')
  await context.close()
  await editor.context().close()
})

test('a remark names a field and leads to it, and a reviewer is asked by name', async ({
  browser,
  site,
}) => {
  const title = 'A jaw that is asked about'
  const editor = await personAt(browser, site, { role: 'editor', width: 1280 })
  await writeDraft(editor, { title, text: 'Rest your jaw for three weeks.' })
  const panel = panelOf(editor)

  await panel.getByLabel('Add a remark').fill('Which source says so?')
  await panel.getByLabel('About which field').last().selectOption({ label: 'References' })
  await panel.getByRole('button', { name: 'Add', exact: true }).click()
  await panel.getByRole('button', { name: 'References' }).click()
  const references = editor.locator('#field-references')
  await expect(references).toBeInViewport()
  await expect(references.locator(':focus')).toHaveCount(1)
  expect.soft(await ownViolations(editor)).toEqual([])
  await show(editor, 'remark')

  await panel.getByRole('button', { name: 'Send for review' }).first().click()
  const reviewers = panel.getByLabel('Who is asked to sign it')
  const named = await reviewers.locator('option').nth(1).innerText()
  await reviewers.selectOption({ label: named })
  await panel.getByRole('button', { name: 'Send for review' }).last().click()
  await expect(panel.getByRole('status')).toContainText(`has waited for ${named} since`)
  await show(editor, 'sent-to-a-reviewer')

  await editor.goto('/admin/review?show=sent')
  const item = editor.locator('.review-item').filter({ hasText: title })
  await expect(item).toContainText(/Article, sent by .+, to /)
  await editor.context().close()
})

test('the audit log is exported from above its list', async ({ browser, site }) => {
  const admin = await personAt(browser, site, { role: 'admin', width: 1280 })
  await admin.goto('/admin/collections/audit-log')
  const form = admin.getByRole('form', { name: 'Export the audit log' })
  await form.getByLabel('Action').selectOption({ label: 'Signed in' })
  const download = admin.waitForEvent('download')
  await form.getByRole('button', { name: 'Export as CSV' }).click()
  expect((await download).suggestedFilename()).toMatch(/^audit-log-\d{4}-\d\d-\d\d\.csv$/)
  await show(admin, 'audit-log')
  await admin.context().close()
})
