import type { Page } from '@playwright/test'
import { contentOf } from '../builders'
import { personAt } from '../setup/admin'
import { ownViolations } from '../setup/adminAxe'
import { signIn } from '../setup/client'
import { expect, type SharedSite, test } from '../setup/e2e'
import { visit } from '../setup/pages'
import { showScreen } from '../setup/showScreen'

test.describe.configure({ timeout: 240_000 })

const STEP = { timeout: 15_000 }

const show = (page: Page, name: string) => showScreen(page, `where-used-${name}`)

const panelOf = (page: Page) => page.getByRole('region', { name: 'Used on' })

/** A medicine on a public treatment, and the address of that treatment. */
async function makeNeeded(site: SharedSite) {
  const editor = await signIn(site, 'editor')
  const brandName = `Needed medicine ${Date.now()}`
  const drug = await editor.create('drug-products', { ...contentOf('drug-products'), brandName })
  const slug = `needs-a-medicine-${Date.now()}`
  const treatment = await editor.create('treatments', {
    ...contentOf('treatments'),
    title: 'A treatment with warnings',
    drugProducts: [drug.id],
    slug,
  })
  return { editor, drug, treatment, brandName, address: `/treatments/${slug}` }
}

test('an editor sees where a medicine is used, is refused to take it down, and an admin goes on', async ({
  browser,
  site,
}) => {
  const { editor: client, drug, treatment, brandName, address } = await makeNeeded(site)
  const editor = await personAt(browser, site, { role: 'editor', width: 1280 })
  const form = `/admin/collections/drug-products/${drug.id}`

  await test.step('the panel tells where it is used, and what a change touches', async () => {
    await editor.goto(form)
    const panel = panelOf(editor)
    await expect(panel.getByRole('link', { name: 'A treatment with warnings' })).toBeVisible(STEP)
    await expect(panel.getByText('Would be incomplete without it.')).toBeVisible()
    await panel.getByText('What a change touches').focus()
    await editor.keyboard.press('Enter')
    await expect(panel.getByRole('link', { name: address, exact: true })).toBeVisible()
    await expect(panel.getByText('Go on although live pages need it')).toHaveCount(0)
    await show(editor, 'panel')
    expect.soft(await ownViolations(editor)).toEqual([])
  })

  await test.step('another address is announced as soon as it is typed', async () => {
    await editor.locator('#field-slug').fill('another-address')
    await expect(panelOf(editor).getByRole('status')).toHaveText(/^Changing its address touches/)
    await editor.reload()
  })

  await test.step('taking it down is refused with the list', async () => {
    await editor.locator('.doc-controls__popup .popup-button').click()
    await editor.locator('#action-unpublish').click()
    await editor.getByRole('dialog').getByRole('button', { name: 'Confirm' }).click()
    const toast = editor.locator('.toast-error').first()
    await expect(toast).toContainText('cannot be taken down: one live page needs it', STEP)
    await expect(toast).toContainText('A treatment with warnings')
    await show(editor, 'refused')
    expect((await visit(site.url, address)).text).toContain(brandName)
  })

  await test.step('an admin goes on, at 360 pixels, with a reason', async () => {
    const admin = await personAt(browser, site, { role: 'admin', width: 360 })
    await admin.goto(form)
    const panel = panelOf(admin)
    await panel.getByText('Go on although live pages need it').click(STEP)
    await panel.getByLabel('What is to be done').selectOption('unpublish')
    await panel.getByLabel('Why those pages').fill('The maker withdrew it this morning.')
    await show(admin, 'go-on')
    expect.soft(await ownViolations(admin)).toEqual([])
    // Payload's own bar of a published document is wider than such a window; the panel is not.
    const box = await panel.boundingBox()
    expect.soft((box?.x ?? 0) + (box?.width ?? 1_000)).toBeLessThanOrEqual(360)
    const isCut = await panel.evaluate((element) => element.scrollWidth > element.clientWidth)
    expect.soft(isCut).toBe(false)
    await panel.getByRole('button', { name: 'Take it down' }).click()
    await admin.waitForLoadState()
    await expect
      .poll(async () => (await visit(site.url, address)).text.includes(brandName), STEP)
      .toBe(false)
    expect((await visit(site.url, address)).status).toBe(200)
    await admin.context().close()
  })

  await client.remove('treatments', treatment.id)
  await client.remove('drug-products', drug.id)
  await editor.context().close()
})

test('a picture tells where it is shown', async ({ browser, site }) => {
  const editor = await personAt(browser, site, { role: 'editor', width: 1280 })
  const client = await signIn(site, 'editor')
  const { heroImage } = await client.bySlug('conditions', 'chronic-migraine')
  const id: unknown =
    typeof heroImage === 'object' && heroImage ? Reflect.get(heroImage, 'id') : heroImage
  await editor.goto(`/admin/collections/media/${String(id)}`)
  const panel = panelOf(editor)
  await expect(panel.getByRole('link', { name: 'Chronic migraine' }).first()).toBeVisible(STEP)
  await show(editor, 'media')
  expect.soft(await ownViolations(editor)).toEqual([])
  await editor.context().close()
})
