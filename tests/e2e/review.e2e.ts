import type { Page } from '@playwright/test'
import { bodyOf, personAt, saveBy, saveDraft, typeLines } from '../setup/admin'
import { ownViolations } from '../setup/adminAxe'
import { expect, test } from '../setup/e2e'
import { visit } from '../setup/pages'
import { showScreen } from '../setup/showScreen'

test.describe.configure({ timeout: 240_000 })

const TITLE = 'When your jaw hurts'
const PATH = '/articles/when-your-jaw-hurts'
const ADVICE = 'Rest your jaw, and do not chew gum for two weeks.'
const MENDED = 'Rest your jaw, and do not chew gum for four weeks.'

let shots = 0

async function show(page: Page, name: string) {
  shots += 1
  await showScreen(page, `review-${String(shots).padStart(2, '0')}-${name}`)
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'Review' })

async function expectSentence(page: Page, sentence: string | RegExp) {
  await expect(panelOf(page).getByRole('status')).toHaveText(sentence, { timeout: 15_000 })
}

async function sendForReview(page: Page, remark: string) {
  const panel = panelOf(page)
  await panel.getByRole('button', { name: 'Send for review' }).first().click()
  await panel.getByLabel('A word to the reviewer').fill(remark)
  await panel.getByRole('button', { name: 'Send for review' }).last().click()
  await expectSentence(page, /has waited for a clinician since/)
}

async function openFromQueue(page: Page) {
  await page.goto('/admin/review')
  await page.getByRole('link', { name: TITLE }).click()
  await expect(page.getByRole('heading', { level: 1, name: TITLE })).toBeVisible()
}

/** A bad connection: the page is there a while before its scripts are. What is ticked by then is not lost. */
const slowScripts = (page: Page) =>
  page.route('**/_next/static/**/*.js', async (route) => {
    await page.waitForTimeout(1500)
    await route.continue()
  })

async function signAtScreen(page: Page) {
  await page.getByLabel('I have read this text').check()
  await page.getByRole('button', { name: 'Sign', exact: true }).click()
  await expect(page.getByText('Exactly this text is signed already')).toBeVisible()
}

test('an article goes from its editor to a clinician and back, and is read by patients once it is signed', async ({
  browser,
  site,
}) => {
  const editor = await personAt(browser, site, { role: 'editor', width: 1280 })
  const reviewer = await personAt(browser, site, { role: 'reviewer', width: 360 })

  await test.step('the editor writes a draft and cannot publish it', async () => {
    await editor.goto('/admin/collections/articles/create')
    await editor.locator('#field-title').fill(TITLE)
    await editor.locator('#field-summary').fill('What helps a painful jaw, and when to call us.')
    await bodyOf(editor).click()
    await typeLines(editor, ADVICE)
    await show(editor, 'new')
    await saveDraft(editor)
    await expectSentence(editor, 'Patients do not see this page. This draft is unsigned.')
    await editor.locator('#action-save').click({ force: true })
    await expect(panelOf(editor).getByText('No clinician has signed this text.')).toBeVisible()
    expect((await visit(site.url, PATH)).status).toBe(404)
    expect.soft(await ownViolations(editor)).toEqual([])
    await sendForReview(editor, 'Is two weeks right?')
    await show(editor, 'sent')
  })

  await test.step('the reviewer sends it back, on a phone', async () => {
    await reviewer.goto('/admin/review')
    await show(reviewer, 'queue')
    expect.soft(await ownViolations(reviewer)).toEqual([])
    await openFromQueue(reviewer)
    await expect(reviewer.getByText('Nobody has signed this page yet.')).toBeVisible()
    await expect(reviewer.frameLocator('iframe').getByText(ADVICE)).toBeVisible()
    await show(reviewer, 'read')
    expect.soft(await ownViolations(reviewer)).toEqual([])
    await reviewer.getByLabel('What has to change').fill('It is four weeks.')
    await reviewer.getByRole('button', { name: 'Send back' }).click()
    await expect(reviewer.getByText('came back with remarks')).toBeVisible()
  })

  await test.step('the editor mends it and sends it again', async () => {
    await editor.reload()
    await expectSentence(editor, /came back with remarks/)
    await expect(panelOf(editor).getByText('It is four weeks.')).toBeVisible()
    await show(editor, 'came-back')
    await bodyOf(editor).getByText(ADVICE).click()
    await editor.keyboard.press('Control+A')
    await editor.keyboard.type(MENDED)
    await saveDraft(editor)
    await sendForReview(editor, 'Mended.')
  })

  await test.step('the reviewer signs, and the editor publishes', async () => {
    await slowScripts(reviewer)
    await openFromQueue(reviewer)
    await signAtScreen(reviewer)
    await reviewer.unrouteAll()
    await show(reviewer, 'signed')
    await editor.reload()
    await expectSentence(editor, /is signed by .+ and can be published/)
    await show(editor, 'approved')
    await saveBy(editor.locator('#action-save'))
    const { status, text } = await visit(site.url, PATH)
    expect([status, text.includes(MENDED)]).toEqual([200, true])
    expect(text).toContain('Medically reviewed by')
    await expectSentence(editor, /^Patients see the version of .+, signed by .+\. The next review/)
  })

  await test.step('an edit keeps the signed text public and the draft private', async () => {
    const draft = 'Rest your jaw, and do chew gum for four weeks.'
    await bodyOf(editor).getByText(MENDED).click()
    await editor.keyboard.press('Control+A')
    await editor.keyboard.type(draft)
    await saveDraft(editor)
    await expectSentence(editor, /signed by .+\. Your draft is newer and unsigned\.$/)
    await show(editor, 'newer-draft')
    const { text } = await visit(site.url, PATH)
    expect([text.includes(MENDED), text.includes(draft)]).toEqual([true, false])
    await sendForReview(editor, '')
    await openFromQueue(reviewer)
    const risk = reviewer.locator('.review-change[data-risk=true]')
    await expect(risk.locator('del')).toHaveText(/not/)
    await expect(risk.getByText('Patient risk:')).toBeVisible()
    await show(reviewer, 'changes')
    expect.soft(await ownViolations(reviewer)).toEqual([])
  })
  await editor.context().close()
  await reviewer.context().close()
})
