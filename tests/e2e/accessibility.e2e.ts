import { GALLERY, PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { examineEverywhere } from '../setup/axe'
import { accountOf } from '../setup/credentials'
import { expect, test } from '../setup/e2e'
import { openExpanders } from '../setup/looks'

for (const { name, path, status } of PAGE_TYPES) {
  test(`axe-core finds nothing wrong with ${name}, at any width and in any colours`, async ({
    page,
  }) => {
    expect((await page.goto(path))?.status()).toBe(status)
    await openExpanders(page)
    expect(await examineEverywhere(page)).toEqual([])
  })
}

test('axe-core finds nothing wrong with the examples of any component', async ({ page, site }) => {
  const data = accountOf(site.credentials, 'editor')
  expect((await page.request.post('/api/users/login', { data })).status()).toBe(200)
  expect((await page.goto(GALLERY.path))?.status()).toBe(200)
  await openExpanders(page)
  expect(await examineEverywhere(page)).toEqual([])
})
