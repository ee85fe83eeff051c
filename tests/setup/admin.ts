import { type Browser, expect, type Locator, type Page } from '@playwright/test'
import { accountOf, type Credentials } from './credentials'

/** Longest time that the admin may take for one step on a machine with two cores, in milliseconds. */
const STEP = { timeout: 15_000 }

/** Signs in by the form. */
export async function signInByForm(
  page: Page,
  account: { credentials: Credentials; role?: string },
) {
  const { email, password } = accountOf(account.credentials, account.role ?? 'editor')
  await page.goto('/admin/login')
  await page.locator('#field-email').fill(email)
  await page.locator('#field-password').fill(password)
  await page.getByRole('button', { name: 'Login' }).click()
  await page.waitForURL(/\/admin\/?$/, STEP)
}

/** A person who has signed in, at a screen of their own. */
export async function personAt(
  browser: Browser,
  site: { url: string; credentials: Credentials },
  { role, width }: { role: string; width: number },
): Promise<Page> {
  const viewport = { width, height: 900 }
  const context = await browser.newContext({ baseURL: site.url, viewport })
  const page = await context.newPage()
  await signInByForm(page, { credentials: site.credentials, role })
  return page
}

/** The body of a document, as the editor shows it. */
export const bodyOf = (page: Page): Locator => page.locator('[data-lexical-editor="true"]').first()

/** Puts the caret into the empty line at the end of a rich text. */
export async function goToEnd(body: Locator) {
  await body.locator(':scope > p').last().click()
}

/** Types a slash and the beginning of a name, and chooses from the menu that opens. */
export async function chooseBySlash(page: Page, name: string) {
  await page.keyboard.type(`/${name.slice(0, 4)}`, { delay: 30 })
  const menu = page.locator('.slash-menu-popup')
  await menu.getByRole('option', { name, exact: true }).click(STEP)
  await expect(menu).toHaveCount(0)
}

/** Types lines, each ended by Enter. */
export async function typeLines(page: Page, ...lines: string[]) {
  for (const line of lines) {
    await page.keyboard.type(line)
    await page.keyboard.press('Enter')
  }
}

/** Chooses an option of a select or relation field, by the whole of its text: others may begin alike. */
export async function chooseOption(field: Locator, text: string) {
  const page = field.page()
  await field.locator('.rs__control').click()
  await page.keyboard.type(text)
  await page.getByRole('option', { name: text, exact: true }).click(STEP)
  await expect(field.getByText(text, { exact: true }).first()).toBeVisible()
}

const isSave = (method: string, url: string) =>
  ['POST', 'PATCH'].includes(method) &&
  /\/api\/(?:articles|media)(?:\/[^/]+)?(?:\?|$)/.test(url) &&
  !url.includes('autosave=true')

/** Presses a button that saves, waits until the editor is told that it worked, and answers when. */
export async function saveBy(button: Locator): Promise<number> {
  const page = button.page()
  const answered = page.waitForResponse(
    (response) => isSave(response.request().method(), response.url()),
    STEP,
  )
  await button.click()
  const response = await answered
  expect(response.status()).toBeLessThan(300)
  await expect(page.locator('.toast-success').first()).toBeVisible(STEP)
  return Date.now()
}

/** How long a rich text may keep its words to itself until the browser is idle, in milliseconds. */
const IDLE = 700

/** Saves what is in the form as a draft, by the button unless an autosave was faster. */
export async function saveDraft(page: Page): Promise<void> {
  const button = page.locator('#action-save-draft')
  await page.waitForTimeout(IDLE)
  await expect(async () => {
    if (await button.isEnabled()) await button.click({ timeout: 1_000 })
    await expect(page.locator('.collection-edit__form[data-form-ready="true"]')).toBeVisible()
    await expect(page.locator('.autosave').first()).toContainText('Last saved', { timeout: 3_000 })
    await expect(button).toBeDisabled({ timeout: 3_000 })
  }).toPass({ timeout: 30_000 })
}
