import type { Browser, Page, Request, Response } from '@playwright/test'
import { z } from 'zod'
import { contentOf } from '../builders'
import { signInByForm } from './admin'
import type { Client } from './client'
import { expect, type SharedSite } from './e2e'

/** The field that both people write in. */
export const FIELD = 'summary'

/** A heartbeat, and time to spare: within it somebody is told of what others saved. */
export const TOLD = { timeout: 25_000 }

/** The newest version of an article, as staff see it. */
export async function newestOf(client: Client, id: string) {
  const { text } = await client.send('GET', `/articles/${id}?draft=true&depth=0`)
  return z.record(z.string(), z.unknown()).parse(JSON.parse(text))
}

/** A draft of an article; its id comes back. */
export const makeDraft = async (client: Client, data: Record<string, unknown> = {}) =>
  (await client.create('articles', contentOf('articles', data), { draft: true })).id

const saved = z.object({ doc: z.looseObject({ [FIELD]: z.string().nullish() }) })

/** One of two people who have the same document open, each in a browser of their own. */
export class Writer {
  /** The words that the server took from this person. */
  readonly acknowledged = new Set<string>()
  refusals = 0
  #underWay = 0
  #words = 0

  constructor(
    readonly page: Page,
    readonly letter: string,
  ) {
    const isSave = (request: Request) =>
      request.method() === 'PATCH' && /\/api\/articles\//.test(request.url())
    page.on('request', (request) => {
      if (isSave(request)) this.#underWay += 1
    })
    page.on('requestfailed', (request) => {
      if (isSave(request)) this.#underWay -= 1
    })
    page.on('response', (response) => {
      if (isSave(response.request())) void this.#note(response)
    })
  }

  async #note(response: Response) {
    const status = response.status()
    const body: unknown = await response.json().catch(() => null)
    if (status === 409) this.refusals += 1
    if (status === 200) {
      const text = saved.parse(body).doc[FIELD] ?? ''
      const own = text.split(' ').filter((word) => word.startsWith(this.letter))
      for (const word of own) this.acknowledged.add(word)
    }
    this.#underWay -= 1
  }

  get field() {
    return this.page.locator(`#field-${FIELD}`)
  }

  get conflict() {
    return this.page.getByRole('region', { name: 'Somebody else changed this page too' })
  }

  /** Types one more word at the end of the field. */
  async type(): Promise<void> {
    this.#words += 1
    await this.field.click()
    await this.page.keyboard.press('Control+End')
    await this.page.keyboard.type(` ${this.letter}${this.#words}`, { delay: 15 })
  }

  /** Presses the button that saves a draft, where there is something to be saved. */
  async save(): Promise<void> {
    const button = this.page.locator('#action-save-draft')
    // An autosave may come between the look and the press.
    if (await button.isEnabled()) await button.click({ timeout: 1_000 }).catch(() => undefined)
  }

  /** Waits until no autosave is to come or under way. */
  async settle(): Promise<void> {
    await this.page.waitForTimeout(2_600)
    await expect.poll(() => this.#underWay, { timeout: 20_000 }).toBe(0)
  }

  /** Says which of its own words the person has given up: the choice was theirs. */
  giveUp(words: Iterable<string>): void {
    for (const word of words) this.acknowledged.delete(word)
  }
}

/** Opens a document as somebody. */
export async function writerAt(
  { browser, site }: { browser: Browser; site: Pick<SharedSite, 'url' | 'credentials'> },
  { role, letter, id, width = 1280 }: { role: string; letter: string; id: string; width?: number },
): Promise<Writer> {
  const context = await browser.newContext({
    baseURL: site.url,
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await context.newPage()
  await signInByForm(page, { ...site, role })
  const writer = new Writer(page, letter)
  await page.goto(`/admin/collections/articles/${id}`)
  await expect(writer.field).toBeVisible({ timeout: 15_000 })
  await expect(page.locator('.collection-edit__form[data-form-ready="true"]')).toBeVisible()
  return writer
}
