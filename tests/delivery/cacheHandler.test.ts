import { context, freshKey, headersAt, htmlAt, keyOf, page } from '../setup/renderedPages'
import PageCache from '@/delivery/cacheHandler.mjs'
import { pageStore } from '@/delivery/pageStore.mjs'

beforeEach(() => {
  pageStore().limits = { maxBytes: 10_000_000, cdnSeconds: 1 }
  pageStore().isDatabaseAway = false
})

describe('the page cache', () => {
  it('gives back what was stored, to every handler of the process', async () => {
    const key = freshKey()
    expect(await htmlAt(key)).toBeUndefined()
    await new PageCache().set(key, page('<p>Neck pain</p>', 'document:1'), context)
    expect(await htmlAt(key)).toBe('<p>Neck pain</p>')
  })

  it('throws away what carries a cleared tag, and nothing else', async () => {
    const [shown, other] = [freshKey(), freshKey()]
    const cache = new PageCache()
    await cache.set(shown, page('a', 'document:2,list:articles:en'), context)
    await cache.set(other, page('b', 'document:3'), context)
    await cache.revalidateTag('document:2')
    expect(await htmlAt(shown)).toBeUndefined()
    expect(await htmlAt(other)).toBe('b')
  })

  it('throws away a page whose render began before the publish and ended after it', async () => {
    const key = freshKey()
    const cache = new PageCache()
    await cache.get(key, context)
    await cache.revalidateTag(['document:4'])
    await cache.set(key, page('old text', 'document:4'), context)
    expect(await htmlAt(key)).toBeUndefined()
    await cache.set(key, page('new text', 'document:4'), context)
    expect(await htmlAt(key)).toBe('new text')
  })

  it('takes the earlier beginning where two renders of a page overlap', async () => {
    const key = freshKey()
    const cache = new PageCache()
    await cache.get(key, context)
    await cache.revalidateTag('document:5')
    await cache.get(key, context)
    await cache.set(key, page('of the second or the first', 'document:5'), context)
    expect(await htmlAt(key)).toBeUndefined()
  })

  it('keeps a page that asks to be a 404, with that status and without scripts', async () => {
    const key = freshKey()
    const html = '<head><meta name="plainwell-status" content="404"/></head><script>1</script>'
    const value = page(html, 'route:/nothing')
    await new PageCache().set(key, value, context)
    expect(value).toMatchObject({ html: '<head></head>', status: 404 })
    expect(await htmlAt(key)).toBe('<head></head>')
  })

  it('keeps a page that is gone, with status 410 and a title that says so', async () => {
    const key = freshKey()
    const html =
      '<head><title>Page not found</title><meta name="plainwell-status" content="410"/><meta name="plainwell-title" content="Gone"/></head><script>1</script>'
    const value = page(html, 'route:/gone')
    await new PageCache().set(key, value, context)
    const sent = { html: '<head><title>Gone</title></head>', status: 410 }
    expect(value).toMatchObject(sent)
    expect(value.headers).not.toHaveProperty('location')
    expect(await htmlAt(key)).toBe(sent.html)
    await new PageCache().revalidateTag('route:/gone')
    expect(await htmlAt(key)).toBeUndefined()
  })

  it('leads on from an address that moved', async () => {
    const html =
      '<meta name="plainwell-status" content="308"/><meta name="plainwell-location" content="/conditions/x"/>'
    const value = page(html, 'route:/old')
    await new PageCache().set(freshKey(), value, context)
    expect(value).toMatchObject({ status: 308, headers: { location: '/conditions/x' } })
    expect(value.html).toContain('<a href="/conditions/x">')
  })

  it('has pages sent with a policy, a lifetime and short tags of our own only', async () => {
    const key = freshKey()
    const value = page('a', 'document:20,until:4102444800000,_N_T_/en,list:articles:en')
    await new PageCache().set(key, value, context)
    const headers: Record<string, unknown> = value.headers
    expect(headers).toEqual(await headersAt(key))
    expect(headers['content-security-policy']).toContain("script-src 'self';")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['cache-control']).toBe(
      'public, max-age=0, s-maxage=1, stale-while-revalidate=1, stale-if-error=86400',
    )
    expect(headers['cache-tag']).toMatch(/^[\w-]{8},[\w-]{8}$/)
    expect(headers['surrogate-key']).toBe(String(headers['cache-tag']).replace(',', ' '))
    expect(Object.keys(headers)).not.toContain('x-nextjs-stale-time')
  })

  it('keeps no data for a client that is not there', async () => {
    const value = page('a', '')
    await new PageCache().set(freshKey(), value, context)
    expect([value.rscData.byteLength, value.segmentData.size]).toEqual([0, 0])
  })

  it('lets a route say its own lifetime, and tells when its body changed', async () => {
    const route = (headers: Record<string, unknown>) => ({
      kind: 'APP_ROUTE',
      status: 200,
      body: Buffer.from('<feed/>'),
      headers: { 'content-type': 'application/atom+xml', ...headers },
    })
    const [own, general] = [route({ 'cache-control': 'public, max-age=60' }), route({})]
    await new PageCache().set(freshKey(), own, { ...context, kind: 'APP_ROUTE' })
    await new PageCache().set(freshKey(), general, { ...context, kind: 'APP_ROUTE' })
    expect(own.headers).toMatchObject({ 'cache-control': 'public, max-age=60' })
    const headers: Record<string, unknown> = general.headers
    expect(headers['content-type']).toBe('application/atom+xml')
    expect(headers['cache-control']).toContain('s-maxage')
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/)
  })

  it('lets a route name the page that it is a version of', async () => {
    const link = '<https://practice.example/faqs>; rel="canonical"'
    const route = { kind: 'APP_ROUTE', status: 200, body: Buffer.from('# FAQs'), headers: { link } }
    await new PageCache().set(freshKey(), route, { ...context, kind: 'APP_ROUTE' })
    expect(route.headers.link).toBe(link)
  })

  it('finishes a search and keeps none, so that nobody can fill the memory with queries', async () => {
    const key = freshKey('/en/search/neck%20pain')
    const value = page('found<script>1</script>', 'list:articles:en')
    await new PageCache().set(key, value, context)
    expect(value).toMatchObject({
      html: 'found',
      headers: { 'cache-control': 'private, no-store' },
    })
    expect(await htmlAt(key)).toBeUndefined()
    const form = keyOf('/en/search')
    await new PageCache().set(form, page('form', ''), context)
    expect(await htmlAt(form)).toBe('form')
  })

  it('gives addresses where nothing is a small part of the memory only', async () => {
    const kept = freshKey()
    await new PageCache().set(kept, page('kept', ''), context)
    pageStore().limits = { ...pageStore().limits, maxBytes: 1_600_000 }
    const keys = Array.from({ length: 60 }, () => freshKey('/en/made-up'))
    const missing = `<meta name="plainwell-status" content="404"/>${'x'.repeat(10_000)}`
    for (const key of keys) await new PageCache().set(key, page(missing, ''), context)
    const found = await Promise.all(keys.map(htmlAt))
    expect(found.filter(Boolean).length).toBeGreaterThan(4)
    expect(found.filter(Boolean).length).toBeLessThan(10)
    expect(await htmlAt(kept)).toBe('kept')
  })

  it('never keeps an error, and leaves what was there', async () => {
    const key = freshKey()
    const cache = new PageCache()
    await cache.set(key, page('good', 'document:6'), context)
    await cache.set(key, { ...page('bad', 'document:6'), status: 500 }, context)
    expect(await htmlAt(key)).toBe('good')
  })

  it('forgets an entry that is set to nothing', async () => {
    const key = freshKey()
    const cache = new PageCache()
    await cache.set(key, page('good', 'document:7'), context)
    await cache.set(key, null, context)
    expect(await htmlAt(key)).toBeUndefined()
  })

  it('stays within its bytes and drops what was used longest ago', async () => {
    const cache = new PageCache()
    pageStore().limits = { ...pageStore().limits, maxBytes: 1_000_000 }
    const large = 'x'.repeat(200_000)
    const keys = [freshKey(), freshKey(), freshKey(), freshKey()]
    for (const key of keys) await cache.set(key, page(large, 'document:8'), context)
    await cache.get(keys[0] ?? '', context)
    const last = freshKey()
    await cache.set(last, page(large, 'document:8'), context)
    expect(await htmlAt(keys[1] ?? '')).toBeUndefined()
    expect(await htmlAt(keys[0] ?? '')).toHaveLength(large.length)
    expect(await htmlAt(last)).toHaveLength(large.length)
  })

  it('counts two bytes for each letter of a text that needs them', async () => {
    const before = pageStore().pages.bytes
    await new PageCache().set(freshKey(), page('x'.repeat(10_000), ''), context)
    const narrow = pageStore().pages.bytes - before
    await new PageCache().set(freshKey(), page(`“${'x'.repeat(9_999)}`, ''), context)
    const wide = pageStore().pages.bytes - before - narrow
    expect(wide - narrow).toBeGreaterThanOrEqual(10_000)
    expect(narrow).toBeGreaterThan(10_000)
  })
})
