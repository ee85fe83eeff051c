import { contentOf } from '../builders'
import { signIn } from '../setup/client'
import { expect, test } from '../setup/e2e'
import { scriptsIn, styleHashes } from '../setup/pages'
import { rawRequest } from '../setup/rawRequest'

test.describe.configure({ timeout: 120_000 })

const MISSING = '/articles/never-was'
const PAGES = ['/', '/es', '/articles', '/conditions/chronic-migraine', '/faqs', MISSING]
const FILES = ['/feed.xml', '/sitemap.xml']

test.describe('what is sent', () => {
  for (const path of [...PAGES, ...FILES]) {
    test(`for ${path} is the same at first and later, without a script and with its headers`, async ({
      site,
    }) => {
      const isFile = FILES.includes(path)
      const ask = async () => {
        const response = await fetch(`${site.url}${path}`)
        return { response, text: await response.text() }
      }
      const [first, later] = [await ask(), await ask()]
      expect(later.response.headers.get('x-nextjs-cache')).toBe('HIT')
      expect(first.text).toBe(later.text)
      for (const { response, text } of [first, later]) {
        const { headers } = response
        expect(response.status).toBe(path === MISSING ? 404 : 200)
        expect(scriptsIn(text)).toEqual([])
        expect(text).not.toContain('plainwell-status')
        expect(headers.get('content-security-policy')).toMatch(
          /^default-src 'self'; script-src 'self';/,
        )
        expect(headers.get('content-security-policy')).not.toContain('unsafe')
        // The one style sheet stands in the page: nothing has to be asked for before it is drawn.
        const styles = styleHashes(text)
        expect([styles.length, text.match(/rel="stylesheet"/)]).toEqual([isFile ? 0 : 1, null])
        expect(headers.get('content-security-policy')).toContain(
          `${["style-src 'self'", ...styles].join(' ')};`,
        )
        expect(headers.get('cache-control')).toBe(
          'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400',
        )
        expect(headers.get('cache-tag')).toMatch(/^[\w-]{4,8}(,[\w-]{8})*$/)
        expect(headers.get('vary')).toBe('Accept-Encoding')
        for (const name of [
          'cross-origin-opener-policy',
          'x-next-cache-tags',
          'x-nextjs-stale-time',
          'link',
          'x-robots-tag',
        ]) {
          expect(headers.get(name), name).toBeNull()
        }
      }
    })

    test(`for ${path} is not sent again to who has it, and only its head to who asks for that`, async ({
      site,
    }) => {
      const { headers, status } = await fetch(`${site.url}${path}`)
      const etag = headers.get('etag') ?? ''
      const again = await fetch(`${site.url}${path}`, { headers: { 'If-None-Match': etag } })
      // Only a page that is there can be "not modified".
      expect(again.status).toBe(path === MISSING ? 404 : 304)
      expect((await again.text()) === '').toBe(path !== MISSING)
      expect(again.headers.get('cache-control')).toBe(headers.get('cache-control'))
      const head = await fetch(`${site.url}${path}`, { method: 'HEAD' })
      expect([head.status, await head.text()]).toEqual([status, ''])
      expect(head.headers.get('content-security-policy')).not.toBeNull()
    })
  }

  test('to the very first visitor is as finished as to all others', async ({ site }) => {
    const editor = await signIn(site, 'editor')
    const { slug } = await editor.create('articles', contentOf('articles'))
    for (const path of [`/articles/${String(slug)}`, `/es/nada-${String(slug)}`]) {
      const response = await fetch(`${site.url}${path}`)
      expect(response.headers.get('x-nextjs-cache')).toBe('MISS')
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
      expect(scriptsIn(await response.text())).toEqual([])
    }
  })

  test('for a search is finished and kept by nobody', async ({ site }) => {
    for (let visits = 0; visits < 2; visits += 1) {
      const response = await fetch(`${site.url}/search?q=migraine`)
      expect(response.headers.get('x-nextjs-cache')).toBe('MISS')
      expect(response.headers.get('cache-control')).toBe('private, no-store')
      expect(response.headers.get('content-security-policy')).toContain("script-src 'self';")
      const text = await response.text()
      expect(text).toContain('/conditions/chronic-migraine')
      expect(scriptsIn(text)).toEqual([])
    }
  })

  test('to the framework’s own client is the page, too', async ({ site }) => {
    const page = await (await fetch(`${site.url}/conditions`)).text()
    const asClient = { RSC: '1', 'Next-Router-State-Tree': '%5B%22%22%5D', 'Next-Url': '/' }
    for (const address of ['/conditions', '/conditions?_rsc=abc', '/conditions?_rsc']) {
      const response = await fetch(`${site.url}${address}`, {
        headers: asClient,
        redirect: 'manual',
      })
      expect([address, response.status, response.headers.get('content-type')]).toEqual([
        address,
        200,
        'text/html; charset=utf-8',
      ])
      expect(await response.text()).toBe(page)
    }
  })

  test('under another host is not for search engines', async ({ site }) => {
    const robotsUnder = async (Host: string, path: string) => {
      const { headers } = await rawRequest(`${site.url}${path}`, { headers: { Host } })
      return headers['x-robots-tag']
    }
    for (const path of ['/', '/feed.xml', '/api/health', MISSING]) {
      expect(await robotsUnder('staging.example.org', path), path).toBe('noindex')
      expect(await robotsUnder(new URL(site.url).host, path), path).toBeUndefined()
    }
  })
})

test('an address that moved leads on, as long as something is there', async ({ page, site }) => {
  const admin = await signIn(site, 'admin')
  const ask = async (path: string) => {
    const response = await fetch(`${site.url}${path}`, { redirect: 'manual' })
    return [response.status, response.headers.get('location')]
  }
  const { id } = await admin.create('conditions', contentOf('conditions', { slug: 'new-place' }))
  expect(await ask('/old/place')).toEqual([404, null])
  await admin.ask('POST', '/redirects', {
    from: '/old/place',
    to: { relationTo: 'conditions', value: id },
  })
  for (let visits = 0; visits < 2; visits += 1) {
    expect(await ask('/old/place')).toEqual([308, '/conditions/new-place'])
  }
  await page.goto('/old/place')
  expect(new URL(page.url()).pathname).toBe('/conditions/new-place')
  await admin.publish('conditions', id, { slug: 'newer-place' })
  expect(await ask('/old/place')).toEqual([308, '/conditions/newer-place'])
  await admin.unpublish('conditions', id)
  expect(await ask('/old/place')).toEqual([404, null])
})
