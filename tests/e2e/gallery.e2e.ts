import { GALLERY_SEGMENT, previewPath } from '../../lib/routes'
import { accountOf } from '../setup/credentials'
import { expect, test } from '../setup/e2e'

const GALLERY = previewPath(`/${GALLERY_SEGMENT}`)

test('the gallery sends strangers to the sign-in, without a word of it', async ({ site }) => {
  const response = await fetch(`${site.url}${GALLERY}`, { redirect: 'manual' })
  expect(response.status).toBe(307)
  expect(response.headers.get('location')).toContain(
    `/admin/login?redirect=${encodeURIComponent(GALLERY)}`,
  )
  expect(response.headers.get('cache-control')).toContain('no-store')
  expect(await response.text()).not.toContain('CareCard')
})

test('the gallery shows staff every component with its pictures, and search engines nothing', async ({
  page,
  site,
}) => {
  const data = accountOf(site.credentials, 'editor')
  expect((await page.request.post('/api/users/login', { data })).status()).toBe(200)
  const answer = await page.goto(GALLERY)
  expect(answer?.status()).toBe(200)
  expect(answer?.headers()['cache-control']).toContain('no-store')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(page.getByRole('heading', { level: 2, name: 'CareCard', exact: true })).toBeVisible()
  expect(await page.locator('body > header, body > footer').count()).toBe(0)
  const pictures = await page
    .locator('img')
    .evaluateAll((images) =>
      images.map((image) => (image instanceof HTMLImageElement ? image.src : '')),
    )
  expect(pictures.length).toBeGreaterThan(3)
  for (const source of new Set(pictures)) {
    const picture = await page.request.get(source)
    expect([source, picture.status()]).toEqual([source, 200])
    expect(picture.headers()['content-type']).toBe('image/png')
  }
})
