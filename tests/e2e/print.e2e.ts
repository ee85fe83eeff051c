import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'
import { paperOf } from '../setup/paper'

test.use({ javaScriptEnabled: false })

/** A date written out, in either language. */
const WRITTEN_DATE = /\b[A-Z][a-z]+ \d{1,2}, \d{4}\b|\b\d{1,2} de [a-z]+ de \d{4}\b/

/** When the page itself, and not one of its answers, was last reviewed and is to be reviewed again. */
const REVIEW_DATES =
  /About this page (?!.*About this page).*Last reviewed : [A-Z][a-z]+ \d{1,2}, \d{4} Next review : [A-Z][a-z]+ \d{1,2}, \d{4}/

/** Pages that somebody wrote, and that say when they were last changed. */
const isText = (name: string) =>
  /^(?:condition|treatment|article|clinician|location|page)(?:-es)?$/.test(name)

for (const { name, path, status } of PAGE_TYPES) {
  test(`${name} prints with its address and sources, and without navigation`, async ({
    page,
    site,
  }) => {
    await page.goto(path)
    const [address = ''] = path.split('?')
    const { text, controls, references, sources } = await paperOf(page)
    expect(controls).toEqual([])
    // Nothing is to be found again where nothing is.
    if (status === 200) expect(text).toContain(`: ${site.url}${address}`)
    expect([...references, ...sources].filter((source) => !text.includes(source))).toEqual([])
    expect(text).not.toMatch(/Link to this answer|Open a map|Today, [A-Z]/)
    if (isText(name)) expect(text).toMatch(WRITTEN_DATE)
    if (['condition', 'treatment', 'article'].includes(name)) {
      expect(text).toMatch(REVIEW_DATES)
      expect(references.length).toBeGreaterThan(2)
    }
  })
}

test('what stands closed on the screen is printed', async ({ page }) => {
  await page.goto('/faqs')
  const answer = page.locator('details .prose p').first()
  await expect(answer).toBeHidden()
  const words = (await answer.textContent()) ?? ''
  expect(words.length).toBeGreaterThan(20)
  expect((await paperOf(page)).text).toContain(words)
  await expect(answer).toBeVisible()
})

test('a print is a PDF of some pages, with its colours taken back', async ({ page }) => {
  await page.goto('/conditions/chronic-migraine')
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' })
  const ground = await page.evaluate(
    () => getComputedStyle(document.documentElement).backgroundColor,
  )
  expect(ground).toBe('rgb(255, 255, 255)')
  const pdf = (await page.pdf({ format: 'Letter' })).toString('latin1')
  const pages = pdf.match(/\/Type \/Page\b/g)?.length ?? 0
  expect(pages).toBeGreaterThan(1)
  expect(pages).toBeLessThan(12)
})

test('no word on paper needs the ground behind it, which browsers leave out', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  for (const { name, path } of PAGE_TYPES) {
    await page.goto(path)
    const faint = await page.evaluate(() => {
      const isLight = (colour: string) =>
        (colour.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 160)
      const leaves = [...document.querySelectorAll('body *')].filter(
        (element) => element.children.length === 0 && element.textContent?.trim(),
      )
      return leaves
        .filter((element) => element.checkVisibility())
        .filter((element) => isLight(getComputedStyle(element).color))
        .map((element) => element.textContent)
    })
    expect(faint, name).toEqual([])
  }
})
