import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { expect, test } from '../setup/e2e'
import { openEverything } from '../setup/looks'
import { measureOf, motionOf, reflowProblems, TEXT_SPACING } from '../setup/reflow'

/** A screen of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 }
const DESKTOP = { width: 1280, height: 800 }

/** Pages of running text. */
const TEXTS = PAGE_TYPES.filter(({ name }) =>
  ['condition', 'treatment', 'article', 'page', 'condition-es', 'page-es'].includes(name),
)

// The reader's own spacing is a style of this test, which the pages' policy would refuse.
test.use({ bypassCSP: true })

for (const { name, path } of PAGE_TYPES) {
  test(`${name} loses nothing at 400 % and with wider spacing`, async ({ page }) => {
    await page.setViewportSize(ZOOMED)
    await page.goto(path)
    expect(await reflowProblems(page)).toEqual([])
    await openEverything(page)
    expect(await reflowProblems(page), 'opened').toEqual([])
    await page.addStyleTag({ content: TEXT_SPACING })
    expect(await reflowProblems(page), 'spaced').toEqual([])
    await page.setViewportSize(DESKTOP)
    expect(await reflowProblems(page), 'spaced, on a desktop').toEqual([])
  })
}

test('the text of a desktop has 60 to 75 characters a line, of 18 pixels or more', async ({
  page,
}) => {
  await page.setViewportSize(DESKTOP)
  const measures = []
  for (const { name, path } of TEXTS) {
    await page.goto(path)
    measures.push({ name, ...(await measureOf(page)) })
  }
  const wrong = measures.filter(
    ({ charactersALine, lines, smallest }) =>
      charactersALine < 60 || charactersALine > 75 || lines < 3 || smallest < 18,
  )
  expect(measures).toHaveLength(6)
  expect(wrong).toEqual([])
})

test('nothing moves where the reader asks for less motion', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  for (const { name, path } of PAGE_TYPES) {
    await page.goto(path)
    expect(await motionOf(page), name).toEqual([])
  }
})

test('what is cut off, lies over something, or moves would be noticed', async ({ page }) => {
  await page.setViewportSize(ZOOMED)
  await page.setContent(`<style>.moving { transition: color 1s }</style>
    <p id="cut" style="overflow: hidden; height: 1em">${'Pain that lasts. '.repeat(20)}</p>
    <p style="width: 400px">Wide</p>
    <div style="position: relative">Under<p style="position: absolute; top: 0; margin: 0">Over</p></div>
    <p class="moving">Moving</p>`)
  const problems = await reflowProblems(page)
  expect(problems).toContain('the page is 408 pixels wide, and 320 are shown')
  expect(problems.join('\n')).toContain('hides text: P')
  expect(problems).toContain('reaches out of the page: P : Wide')
  expect(problems).toContain('“Under” lies over “Over”')
  expect(await motionOf(page)).toEqual(['P moving'])
})
