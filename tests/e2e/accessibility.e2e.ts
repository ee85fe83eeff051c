import { GALLERY, PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { examineEverywhere } from '../setup/axe'
import { accountOf } from '../setup/credentials'
import { expect, test } from '../setup/e2e'
import { openEverything } from '../setup/looks'

for (const { name, path, status } of PAGE_TYPES) {
  test(`axe-core finds nothing wrong with ${name}, at any width and in any colours`, async ({
    page,
  }) => {
    expect((await page.goto(path))?.status()).toBe(status)
    await openEverything(page)
    expect(await examineEverywhere(page)).toEqual([])
  })
}

test('axe-core finds nothing wrong with the examples of any component', async ({ page, site }) => {
  test.setTimeout(240_000)
  const data = accountOf(site.credentials, 'editor')
  expect((await page.request.post('/api/users/login', { data })).status()).toBe(200)
  expect((await page.goto(GALLERY.path))?.status()).toBe(200)
  await openEverything(page)
  expect(await examineEverywhere(page)).toEqual([])
})
