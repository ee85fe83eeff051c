import { contentOf } from '../builders'
import { expect, test } from '../setup/e2e'
import { signInByForm } from '../setup/admin'
import { type Client, signIn, type Stored } from '../setup/client'
import { sitemapPaths, visit } from '../setup/pages'
import { type FragileSite, startFragileSite } from '../setup/outages'

const OUTAGE_MS = 30_000
const BACK = { timeout: 20_000, intervals: [250] }

const isWell = async (url: string) => (await fetch(`${url}/api/health`)).status === 200

test.describe('thirty seconds without MongoDB', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  let fragile: FragileSite
  let editor: Client
  let paths: string[]
  let made: Stored

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    fragile = await startFragileSite('MongoDB')
    editor = await signIn(fragile.site, 'editor')
    made = await editor.create('articles', contentOf('articles', { slug: 'typed' }))
    paths = [...(await sitemapPaths(fragile.site.url)), '/articles/nothing-is-here', '/feed.xml']
    for (const path of paths) await visit(fragile.site.url, path)
  })

  test.afterAll(() => fragile.site.stop())

  test('lose no page, no word that was typed and no trust: all recovers by itself', async ({
    browser,
  }) => {
    const { url } = fragile.site
    const context = await browser.newContext({
      baseURL: url,
      viewport: { width: 1280, height: 900 },
    })
    const page = await context.newPage()
    await signInByForm(page, { credentials: fragile.site.credentials })
    await page.goto(`/admin/collections/articles/${made.id}`)
    await expect(page.locator('#field-title')).toHaveValue(String(made.title))

    await fragile.begin()
    const began = Date.now()
    await page.locator('#field-title').fill('Typed while it was away')
    await page.locator('#action-save').click()
    // An autosave says the same.
    const toast = page.getByText('The database does not answer. Nothing was saved').first()
    await expect(toast).toBeVisible({ timeout: 15_000 })
    await page.screenshot({ path: 'test-results/screenshots/outage-save.png' })
    await expect(page.locator('#field-title')).toHaveValue('Typed while it was away')

    const health = await fetch(`${url}/api/health`)
    expect([health.status, await health.json()]).toEqual([
      503,
      { status: 'unavailable', reason: expect.stringMatching(/^The database does not answer: .+/) },
    ])
    const { status, text } = await editor.send('PATCH', `/articles/${made.id}`, { title: 'Lost' })
    expect([status, text]).toEqual([503, expect.stringContaining('The database does not answer')])

    const unseen = await fetch(`${url}/es/articles/not-rendered-before`)
    expect([unseen.status, unseen.headers.get('retry-after')]).toEqual([503, '30'])
    expect(unseen.headers.get('cache-control')).toBe('no-store')
    const apology = await unseen.text()
    expect(apology).toContain('<html lang="es">')
    expect(apology).toContain('Innovative Pain &#38; Spine Specialists')
    for (const part of ['href="tel:', '911', 'action="/es/search"', 'href="/es/conditions"']) {
      expect(apology).toContain(part)
    }
    expect(apology).not.toContain('<script')
    const patient = await context.newPage()
    await patient.goto('/articles/not-rendered-before-either')
    await patient.screenshot({ path: 'test-results/screenshots/outage-page.png' })
    await patient.close()
    for (const path of paths) {
      const kept = await visit(url, path)
      expect([path, kept.cache, kept.status === 200]).toEqual([
        path,
        'HIT',
        !path.includes('nothing'),
      ])
    }
    await expect.poll(() => Date.now() - began, { timeout: OUTAGE_MS }).toBeGreaterThan(OUTAGE_MS)
    for (const path of paths) expect((await visit(url, path)).cache, path).toBe('HIT')

    await fragile.end()
    await expect.poll(() => isWell(url), BACK).toBe(true)
    await page.locator('#action-save-draft').click()
    const draft = () => editor.send('GET', `/articles/${made.id}?draft=true`)
    await expect.poll(async () => (await draft()).text, BACK).toContain('Typed while it was away')
    // The new title is clinical text: a reviewer signs it before it is published.
    await editor.publish('articles', made.id)
    await expect
      .poll(async () => (await visit(url, '/articles/typed')).text, BACK)
      .toContain('Typed while it was away')
    expect((await visit(url, '/articles/not-rendered-before')).status).toBe(404)
    expect((await visit(url, '/articles')).text).toContain('Typed while it was away')
    await context.close()
  })
})

test.describe('thirty seconds in which another process holds the SQLite file', () => {
  test.describe.configure({ mode: 'serial', timeout: 180_000 })

  let fragile: FragileSite
  let editor: Client

  test.beforeAll(async () => {
    test.setTimeout(180_000)
    fragile = await startFragileSite('SQLite')
    editor = await signIn(fragile.site, 'editor')
  })

  test.afterAll(() => fragile.site.stop())

  test('leave every page readable, refuse saves in a sentence, and end by themselves', async () => {
    const { url } = fragile.site
    const { id } = await editor.create('articles', contentOf('articles', { slug: 'held' }))
    await fragile.begin()
    const began = Date.now()
    const path = `/articles/${id}?draft=true`
    const refused = await editor.send('PATCH', path, { title: 'Saved too early' })
    expect(refused).toEqual({
      status: 503,
      text: expect.stringContaining('The database is busy. Nothing was saved'),
    })
    for (const address of ['/articles/held', '/articles', '/es', '/articles/not-rendered-before']) {
      const status = address.includes('not-') ? 404 : 200
      expect((await visit(url, address)).status, address).toBe(status)
    }
    expect(await isWell(url)).toBe(true)
    const short = editor.send('PATCH', path, { title: 'Waited' })
    await expect.poll(() => Date.now() - began, { timeout: OUTAGE_MS }).toBeGreaterThan(15_000)
    await fragile.end()
    await short
    await editor.publish('articles', id, { title: 'Saved afterwards' })
    expect((await visit(url, '/articles/held')).text).toContain('Saved afterwards')
    expect((await visit(url, '/articles/held')).text).not.toContain('Saved too early')
  })
})
