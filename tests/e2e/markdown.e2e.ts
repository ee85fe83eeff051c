import type { Page } from '@playwright/test'
import { expect, test } from '../setup/e2e'
import { sitemapPaths, visit } from '../setup/pages'

test.describe.configure({ timeout: 120_000 })

test.use({ javaScriptEnabled: false })

const CLINICAL = /^(?:\/es)?\/(?:articles|conditions|treatments)\/[^/]+$/

/** Words without the signs of Markdown or what makes them no more than look different. */
const bare = (text: string) =>
  text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\\*_#`|>]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What a clinical page tells a patient, as its Markdown version has to. */
type Told = {
  /** The headings of the second level, in order, without those that only lead on. */
  headings: string[]
  /** What must not be lost: care cards, the uses of a treatment and the treatments for a condition. */
  words: string[]
  /** Each use with its approval. */
  approvals: { title: string; status: string }[]
  /** The addresses of the references. */
  sources: string[]
}

/** Reads an open page as a patient does. */
const toldBy = (page: Page): Promise<Told> =>
  page.evaluate(() => {
    const main = document.querySelector('main')
    const texts = (selector: string) =>
      [...(main?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent ?? '')
    return {
      headings: texts('.prose > h2'),
      words: [
        ...texts('[id=whenToGetHelp] ~ * h3, [id=whenToGetHelp] ~ * li'),
        ...texts('[id=uses] ~ * h3, [id=uses] ~ * dd'),
        ...texts('[id=ourTreatments] ~ * h3, [id=ourTreatments] ~ * dd'),
      ],
      approvals: [
        ...(main?.querySelectorAll(':is([id=uses], [id=ourTreatments]) ~ * li:has(h3)') ?? []),
      ].map((use) => ({
        title: use.querySelector('h3')?.textContent ?? '',
        status: use.querySelector('h3 + p > span:first-child')?.textContent ?? '',
      })),
      sources: [
        ...(main?.querySelectorAll<HTMLAnchorElement>('[id*=reference-] a[href^=http]') ?? []),
      ].map(({ href }) => href),
    }
  })

test('a clinical page and its Markdown version tell the same, in the same order', async ({
  page,
  site,
}) => {
  const paths = (await sitemapPaths(site.url)).filter((path) => CLINICAL.test(path))
  expect(paths.length).toBeGreaterThan(8)
  const counted = { words: 0, sources: 0, approvals: 0 }
  for (const path of paths) {
    await page.goto(path)
    const told = await toldBy(page)
    const { text } = await visit(site.url, `${path}.md`)
    const headings = [...text.matchAll(/^## (.*)$/gm)].map(([, heading = '']) => bare(heading))
    const shown = told.headings.map(bare)
    expect(
      headings.filter((heading) => shown.includes(heading)),
      path,
    ).toEqual(shown)
    const written = bare(text)
    expect(
      told.words.map(bare).filter((words) => !written.includes(words)),
      path,
    ).toEqual([])
    expect(
      told.sources.filter((source) => !text.includes(source)),
      path,
    ).toEqual([])
    // A treatment of the list may say nothing of it.
    for (const { title, status } of told.approvals.filter(({ status }) => status)) {
      const behind = text.split(`### [${title}](`)[1] ?? ''
      expect(behind.slice(0, 300), `${path}: ${title}`).toContain(`**${status}`)
      counted.approvals += 1
    }
    counted.words += told.words.length
    counted.sources += told.sources.length
  }
  expect(counted.words).toBeGreaterThan(30)
  expect(counted.approvals).toBeGreaterThanOrEqual(8)
  expect(counted.sources).toBeGreaterThan(20)
})

test('the Markdown version says who read the page, when, and what an approval means', async ({
  site,
}) => {
  const treatment = (await visit(site.url, '/treatments/botulinum-toxin-injections-for-pain.md'))
    .text
  for (const label of ['Medically reviewed by', 'Last reviewed', 'Next review', 'References']) {
    expect(treatment).toContain(label)
  }
  expect(treatment).toMatch(/Approved by the FDA/)
  expect(treatment).toMatch(/Off-label/)
  expect(treatment).toMatch(/boxed warning/i)
  const condition = (await visit(site.url, '/conditions/temporomandibular-disorder.md')).text
  expect(condition).toMatch(/\*\*Off-label/)
  expect(treatment).toMatch(/\*\*References\*\*/)
})
