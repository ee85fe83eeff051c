import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Browser, Page } from '@playwright/test'
import { z } from 'zod'
import { signInByForm } from '../setup/admin'
import { ownViolations } from '../setup/adminAxe'
import { caughtMails } from '../setup/caughtMails'
import { type Client, signIn } from '../setup/client'
import { accountOf } from '../setup/credentials'
import { expect, test } from '../setup/e2e'
import { visit } from '../setup/pages'
import { localTimeIn, signedDraft } from '../setup/scheduledArticles'
import { setScheduleTimes } from '../setup/scheduleTimes'
import { showScreen } from '../setup/showScreen'
import { type Site, startSite } from '../setup/site'

test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** How long after its time a page may become public, in milliseconds. */
const LONGEST = 10_000
/** Enough to fill in the form before the minute is over. */
const NOT_BEFORE = 20_000

const found = z.object({ docs: z.array(z.object({ id: z.string() })) })

let site: Site
let editor: Client

test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await startSite({ environment: { RUN_JOBS: 'true' } })
  editor = await signIn(site, 'editor')
})

test.afterAll(() => site.stop())

async function openArticle(browser: Browser, id: string, role = 'editor') {
  const viewport = { width: 1280, height: 900 }
  const context = await browser.newContext({ baseURL: site.url, viewport })
  const page = await context.newPage()
  await signInByForm(page, { ...site, role })
  await page.goto(`/admin/collections/articles/${id}`)
  return page
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'Review' })
const formOf = (page: Page) => page.getByRole('region', { name: 'Schedule' })

const show = (page: Page, name: string) => showScreen(page, `schedule-${name}`)

/** Fills in the form for the next minute that leaves time for it, and answers when that is. */
async function scheduleByForm(page: Page, id: string, action: string): Promise<number> {
  const form = formOf(page)
  await form.getByLabel(action).check()
  const { at, moment } = await localTimeIn(editor, id, NOT_BEFORE)
  const [day = '', time = ''] = at.split('T')
  await form.getByLabel('Day').fill(day)
  await form.getByLabel('Time').fill(time)
  await form.getByRole('button', { name: 'Schedule' }).click()
  await expect(form.getByRole('button', { name: 'Take off the schedule' })).toBeVisible()
  return moment
}

/** Has what waits for an article be due at once: that its minute is kept is seen above. */
async function makeDue(id: string): Promise<number> {
  const where = `where[documentId][equals]=${id}`
  const { docs } = found.parse(await editor.ask('GET', `/schedules?${where}&depth=0`))
  const at = new Date()
  await setScheduleTimes({ databaseUrl: site.databaseUrl, ids: docs.map((one) => one.id), at })
  return at.getTime()
}

/** Asks for a page until its status changes, and answers how long after a moment it did. */
async function changeAfter(moment: number, address: string, before: number): Promise<number> {
  for (;;) {
    const { status } = await visit(site.url, address)
    if (status !== before) return Date.now() - moment
    expect(Date.now() - moment).toBeLessThan(LONGEST)
    await wait(100)
  }
}

test('a signed article is public within ten seconds of its time, and not before', async ({
  browser,
}) => {
  const { id, path: address } = await signedDraft(editor, 'goes-live')
  const page = await openArticle(browser, id)
  await expect(formOf(page)).toBeVisible()
  await show(page, 'form')
  const moment = await scheduleByForm(page, id, 'Publish this version')
  await expect(panelOf(page).getByRole('status').first()).toHaveText(
    /is signed and goes live on .+ [AP]M C[DS]T\.$/,
  )
  await show(page, 'waiting')
  expect(await ownViolations(page)).toEqual([])
  const late = await changeAfter(moment, address, 404)
  expect(late).toBeGreaterThanOrEqual(0)
  await page.reload()
  await expect(panelOf(page).getByRole('status').first()).toHaveText(/^Patients see the version of/)
})

test('a page is gone within ten seconds of its end, and not before', async ({ browser }) => {
  const { id, path: address } = await signedDraft(editor, 'is-taken-down')
  await editor.publish('articles', id)
  expect((await visit(site.url, address)).status).toBe(200)
  const page = await openArticle(browser, id)
  const moment = await scheduleByForm(page, id, 'Take the page down')
  expect((await visit(site.url, address)).status).toBe(200)
  const late = await changeAfter(moment, address, 200)
  expect(late).toBeGreaterThanOrEqual(0)
})

test('the schedule of an article that is edited publishes nothing and tells both', async ({
  browser,
}) => {
  const { id, path: address } = await signedDraft(editor, 'is-edited')
  const page = await openArticle(browser, id)
  await scheduleByForm(page, id, 'Publish this version')
  await editor.saveDraft('articles', id, { summary: 'It was changed after it was signed.' })
  await page.reload()
  await expect(panelOf(page).getByRole('status').first()).toHaveText(/so nothing goes live then\.$/)
  const moment = await makeDue(id)
  await wait(moment + LONGEST - Date.now())
  expect((await visit(site.url, address)).status).toBe(404)
  await page.reload()
  await expect(panelOf(page).getByRole('status').first()).toHaveText(/It was to go live on/)
  await show(page, 'failed')
  expect(await ownViolations(page)).toEqual([])
  const mails = await caughtMails(path.join(site.dir, 'mail'))
  const told = mails.filter(
    ({ subject, text }) => subject.endsWith('was not published') && text.includes(id),
  )
  expect(told.map(({ to }) => to).sort()).toEqual(
    ['editor', 'reviewer'].map((role) => accountOf(site.credentials, role).email).sort(),
  )
  await formOf(page).getByRole('button', { name: 'Put away' }).click()
  await expect(formOf(page).getByText('did not')).toHaveCount(0)
})

test('what is taken off the schedule does not happen', async ({ browser }) => {
  const { id, path: address } = await signedDraft(editor, 'is-taken-off')
  const page = await openArticle(browser, id)
  await scheduleByForm(page, id, 'Publish this version')
  await formOf(page).getByRole('button', { name: 'Take off the schedule' }).click()
  await expect(panelOf(page).getByRole('status').first()).toHaveText(/can be published\.$/)
  const moment = await makeDue(id)
  await wait(moment + LONGEST - Date.now())
  expect((await visit(site.url, address)).status).toBe(404)
})

/** A server whose jobs do not run is as good as one that nothing is run by. */
test('what was to be taken down is hidden although nothing takes it down', async () => {
  const still = await startSite({ environment: { RUN_JOBS: 'false' } })
  try {
    const writer = await signIn(still, 'editor')
    const { id, path: address } = await signedDraft(writer, 'is-hidden')
    await writer.publish('articles', id)
    const { at, moment } = await localTimeIn(writer, id, 5_000)
    const before = await visit(still.url, address)
    await writer.ask('POST', `/articles/${id}/schedule`, { action: 'unpublish', at })
    // The page is kept now, with its end, and so is the list.
    expect([before.status, (await visit(still.url, address)).status]).toEqual([200, 200])
    expect((await visit(still.url, '/articles')).text).toContain(address)
    await wait(moment - Date.now() + 500)
    expect((await visit(still.url, address)).status).toBe(404)
    expect((await visit(still.url, '/articles')).text).not.toContain(address)
    expect((await visit(still.url, '/sitemap.xml')).text).not.toContain(address)
  } finally {
    await still.stop()
  }
})
