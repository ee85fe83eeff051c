import type { Page } from '@playwright/test'
import { bodyOf, saveDraft } from '../setup/admin'
import { ownViolations } from '../setup/adminAxe'
import { signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { showScreen } from '../setup/showScreen'
import { FIELD, makeDraft, newestOf, TOLD, writerAt } from '../setup/twoBrowsers'

const show = (page: Page, name: string) => showScreen(page, `together-${name}`)

test.describe('typing', () => {
  test.describe.configure({ timeout: 240_000 })

  /** Thirty milliseconds a key, in bursts: a pause in which an autosave begins, and on while it runs. */
  async function typeInBursts(page: Page, letter: string): Promise<string> {
    let text = ''
    for (let burst = 0; burst < 8; burst += 1) {
      const words = Array.from({ length: 16 }, (_, word) => `${letter}${burst}x${word}`)
      const part = `${words.join(' ')} `
      await page.keyboard.type(part, { delay: 30 })
      text += part
      await page.waitForTimeout(2_150)
    }
    return text.trim()
  }

  test('loses no character while autosaves run, in a text and in a rich text', async ({
    browser,
    site,
  }) => {
    const client = await signIn(site, 'editor')
    const id = await makeDraft(client, { title: 'Typed without a rest', [FIELD]: '' })
    const { page, field } = await writerAt({ browser, site }, { role: 'editor', letter: 'E', id })
    let autosaves = 0
    await page.route(/\/api\/articles\/.*autosave=true/, async (route) => {
      autosaves += 1
      const response = await route.fetch()
      await page.waitForTimeout(1_200)
      await route.fulfill({ response })
    })
    await field.click()
    const typed = await typeInBursts(page, 's')
    expect(await field.inputValue()).toContain(typed)
    const body = bodyOf(page)
    await body.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.press('Enter')
    const written = await typeInBursts(page, 'b')
    await expect(body).toContainText(written)
    expect(autosaves).toBeGreaterThan(8)
    await saveDraft(page)
    const newest = await newestOf(client, id)
    expect(String(newest[FIELD]).trim()).toBe(typed)
    expect(JSON.stringify(newest.body)).toContain(written)
    await page.unrouteAll({ behavior: 'wait' })
    await page.context().close()
  })

  test('that was not saved yet is not left without a warning', async ({ browser, site }) => {
    const client = await signIn(site, 'editor')
    const id = await makeDraft(client, { title: 'Left too early' })
    const writer = await writerAt({ browser, site }, { role: 'editor', letter: 'E', id })
    await writer.type()
    await writer.page.locator('.step-nav a').first().click()
    await expect(writer.page.getByText('Leave without saving')).toBeVisible()
    await writer.page.context().close()
  })
})

test.describe('the panel', () => {
  test.describe.configure({ timeout: 240_000 })

  test('says who else is there, and puts different fields together by keyboard, on a phone too', async ({
    browser,
    site,
  }) => {
    const client = await signIn(site, 'editor')
    const id = await makeDraft(client, { title: 'For two', [FIELD]: 'Before.' })
    const one = await writerAt({ browser, site }, { role: 'editor', letter: 'E', id })
    const small = { role: 'admin', letter: 'A', id, width: 360 }
    const other = await writerAt({ browser, site }, small)
    await expect(other.page.getByText(/^Also open: .+ \(since \d/)).toBeVisible(TOLD)
    await expect(one.page.getByText(/^Also open: .+ \(since \d/)).toBeVisible(TOLD)
    expect.soft(await ownViolations(one.page, '.together')).toEqual([])

    await one.page.locator('#field-title').fill('For two people')
    await one.type()
    await one.settle()
    await other.field.fill('Mine instead.')
    await expect(other.conflict).toBeVisible(TOLD)
    await expect(other.conflict.getByRole('alert')).toHaveText(
      /saved this page at .+ and changed .*“Title”/,
    )
    const toast = other.page.locator('.toast-error').first()
    await expect(toast).toHaveText(/^Your text was not saved, because .+ choose what is saved\.$/)
    await expect(other.field).toHaveValue('Mine instead.')
    await expect(other.conflict.getByText(/They changed .*“Title”/)).toBeVisible()
    await expect(other.conflict.getByLabel('Yours', { exact: true })).toHaveValue('Mine instead.')
    await expect(other.conflict.getByLabel('Theirs', { exact: true })).toHaveValue('Before. E1')
    expect.soft(await ownViolations(other.page, '.together')).toEqual([])
    await show(other.page, 'conflict-360')
    await other.page.setViewportSize({ width: 1280, height: 900 })
    await show(other.page, 'conflict-1280')
    await other.conflict.getByRole('button', { name: 'Copy my text' }).press('Enter')
    await expect(other.conflict.getByText('Copied.')).toBeVisible()

    const merge = other.conflict.getByRole('button', { name: 'Put the two together' })
    await merge.focus()
    await other.page.keyboard.press('Enter')
    await expect(other.conflict).toBeHidden(TOLD)
    await expect(other.page.getByText('The form holds what you chose.')).toBeFocused()
    await expect(other.page.locator('#field-title')).toHaveValue('For two people')
    await expect(other.field).toHaveValue('Mine instead.')
    await other.settle()
    const newest = await newestOf(client, id)
    expect([newest.title, newest[FIELD]]).toEqual(['For two people', 'Mine instead.'])
    await expect(one.conflict).toBeVisible(TOLD)

    await other.page.context().close()
    await expect(one.page.getByText(/^Also open:/)).toBeHidden({ timeout: 45_000 })
    await one.page.context().close()
  })

  test('does not appear where somebody only looks', async ({ browser, site }) => {
    const client = await signIn(site, 'editor')
    const id = await makeDraft(client, { title: 'Only looked at' })
    const before = await newestOf(client, id)
    const one = await writerAt({ browser, site }, { role: 'editor', letter: 'E', id })
    await one.page.waitForTimeout(5_000)
    expect((await newestOf(client, id)).updatedAt).toBe(before.updatedAt)
    await expect(one.conflict).toBeHidden()
    await one.page.context().close()
  })
})
