import type { CDPSession, Page } from '@playwright/test'
import { contentOf } from '../builders'
import { signInByForm } from '../setup/admin'
import { signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { scriptsIn, sitemapPaths } from '../setup/pages'

test.describe.configure({ timeout: 120_000 })

const MISSING = '/articles/never-was'

/** Everything that the browser complains of: violations of the policy, errors, failed requests. */
async function complaintsOf(page: Page, paths: readonly string[]) {
  const complaints: string[] = []
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`violated: ${violatedDirective} ${blockedURI}`)
    })
  })
  page.on('console', (message) => {
    if (!message.text().includes('404 (Not Found)')) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  for (const path of paths) await page.goto(path, { waitUntil: 'networkidle' })
  return complaints
}

test.describe('in the browser', () => {
  test('no page breaks its policy or asks for a script', async ({ page, site }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
    const paths = [...(await sitemapPaths(site.url)), MISSING]
    expect(await complaintsOf(page, paths)).toEqual([])
    expect(asked.filter((one) => one.startsWith('script'))).toEqual([])
  })

  test('an inline script that got into a page would not run', async ({ page }) => {
    await page.route('**/about', async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        '</body>',
        '<script>window.ran=1</script></body>',
      )
      await route.fulfill({ response, body })
    })
    await page.goto('/about')
    expect(await page.evaluate(() => Reflect.get(window, 'ran') === 1)).toBe(false)
  })

  test('staff keep the scripts of the admin and of previews', async ({ page, site }) => {
    await signInByForm(page, { credentials: site.credentials })
    for (const path of ['/admin', '/preview/articles']) {
      const response = await page.goto(path)
      expect(scriptsIn((await response?.text()) ?? '').length, path).toBeGreaterThan(1)
      const headers = response?.headers() ?? {}
      expect([headers['content-security-policy'], headers['cache-tag']]).toEqual([
        undefined,
        undefined,
      ])
    }
  })

  test('a page that was visited before is asked for again, and shown as it is now', async ({
    page,
    site,
  }) => {
    const editor = await signIn(site, 'editor')
    const { id, slug } = await editor.create(
      'articles',
      contentOf('articles', { name: 'First words' }),
    )
    const path = `/articles/${String(slug)}`
    const titles: string[] = []
    const statuses: number[] = []
    page.on('response', (response) => {
      if (response.url().endsWith(path)) statuses.push(response.status())
    })
    const visit = async () => {
      await page.goto('/about')
      await page.evaluate((to) => {
        const link = document.createElement('a')
        link.href = to
        document.body.append(link)
        link.click()
      }, path)
      await page.waitForURL(`**${path}`)
      titles.push(await page.locator('h1').innerText())
    }
    await visit()
    await visit()
    await editor.publish('articles', id, { title: 'Second words' })
    await visit()
    await editor.unpublish('articles', id)
    await visit()
    expect(titles.slice(0, 3)).toEqual(['First words', 'First words', 'Second words'])
    expect(titles[3]).toContain('not found')
    expect(statuses.at(-1)).toBe(404)
  })
})

type Rules = { sourceText?: string; errorMessage?: string; errorType?: string }

async function speculation(page: Page) {
  const session: CDPSession = await page.context().newCDPSession(page)
  const sets: Rules[] = []
  const prefetches: string[] = []
  session.on('Preload.ruleSetUpdated', ({ ruleSet }) => void sets.push(ruleSet))
  session.on('Preload.prefetchStatusUpdated', ({ prefetchUrl, status }) => {
    prefetches.push(`${status} ${new URL(prefetchUrl).pathname}`)
  })
  await session.send('Preload.enable')
  return { sets, prefetches }
}

test('the browser takes the speculation rules, and fetches the page ahead that is pointed at', async ({
  page,
  site,
}) => {
  const { sets, prefetches } = await speculation(page)
  await page.goto('/conditions')
  await expect.poll(() => sets.length).toBeGreaterThan(0)
  expect(sets.map(({ errorMessage }) => errorMessage)).toEqual([undefined])
  expect(sets[0]?.sourceText).toContain('moderate')
  await page.locator('main a[href="/conditions/chronic-migraine"]').first().hover()
  await expect.poll(() => prefetches).toContain('Ready /conditions/chronic-migraine')
  const rules = await fetch(`${site.url}/speculation-rules.json`)
  expect(rules.headers.get('content-type')).toBe('application/speculationrules+json')
})
