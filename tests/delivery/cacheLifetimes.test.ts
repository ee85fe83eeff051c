import { jest } from '@jest/globals'
import { context, freshKey, headersAt, htmlAt, page } from '../setup/renderedPages'
import PageCache from '@/delivery/cacheHandler.mjs'
import { clearTags, pageStore } from '@/delivery/pageStore.mjs'

beforeEach(() => {
  pageStore().limits = { maxBytes: 10_000_000, cdnSeconds: 1 }
  pageStore().isDatabaseAway = false
})

describe('a page that ends by the clock', () => {
  const END = Date.parse('2026-11-23T06:00:00.000Z')
  const tag = `until:${END}`

  beforeEach(() => {
    pageStore().limits = { maxBytes: 1_000_000, cdnSeconds: 3600 }
    jest.useFakeTimers({ now: END - 90_500, doNotFake: ['performance'] })
  })

  afterEach(() => jest.useRealTimers())

  it('is kept by nobody for longer than it holds', async () => {
    const key = freshKey()
    await new PageCache().set(key, page('today', `until:${END + 1},${tag}`), context)
    const lifetime = async () => (await headersAt(key))['cache-control']
    expect(await lifetime()).toContain('s-maxage=90, stale-while-revalidate=0,')
    jest.setSystemTime(END - 10_000)
    expect(await lifetime()).toContain('s-maxage=10, stale-while-revalidate=0,')
  })

  it('is not served after that, but while the database is away', async () => {
    const key = freshKey()
    await new PageCache().set(key, page('today', tag), context)
    jest.setSystemTime(END)
    expect(await htmlAt(key)).toBeUndefined()
    pageStore().isDatabaseAway = true
    expect(await htmlAt(key)).toBe('today')
    pageStore().isDatabaseAway = false
    expect(await htmlAt(key)).toBeUndefined()
  })
})

describe('a page that could not be rendered anew', () => {
  it('stays as old as it is, so that a purge that comes late still throws it away', async () => {
    const key = freshKey()
    const cache = new PageCache()
    await cache.set(key, page('old', 'document:30'), {
      ...context,
      cacheControl: { revalidate: 0 },
    })
    const held = await cache.get(key, context)
    clearTags(['document:30'])
    if (held) await cache.set(key, held.value, { ...context, cacheControl: { revalidate: 3 } })
    expect(await htmlAt(key)).toBeUndefined()
  })

  it('is tried again after the seconds that Next names', async () => {
    const key = freshKey()
    const cache = new PageCache()
    await cache.set(key, page('old', 'document:31'), context)
    const held = await cache.get(key, context)
    if (held) await cache.set(key, held.value, { ...context, cacheControl: { revalidate: 3 } })
    const again = await cache.get(key, context)
    expect(again?.cacheControl).toEqual({ revalidate: 3 })
    expect(again?.lastModified).toBeGreaterThan(held?.lastModified ?? Infinity)
  })
})

describe('what goes wrong in the cache', () => {
  it('fails no request, and is told once a minute', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => {})
    const broken = { kind: 'APP_PAGE', html: 'a', headers: { 'x-next-cache-tags': 'a' } }
    Object.defineProperty(broken, 'html', {
      get() {
        throw new Error('Broken.')
      },
    })
    for (const key of [freshKey(), freshKey()]) {
      await expect(new PageCache().set(key, broken, context)).resolves.toBeUndefined()
    }
    expect(log).toHaveBeenCalledTimes(1)
    log.mockRestore()
  })

  it('leaves what is no page alone', async () => {
    const read = { kind: 'FETCH', data: { headers: {}, body: 'true', url: '' }, revalidate: 3600 }
    const key = '2f7a5d'
    await new PageCache().set(key, read, { kind: 'FETCH', tags: ['document:1'] })
    expect(await new PageCache().get(key, { kind: 'FETCH', tags: ['document:1'] })).toBeNull()
  })
})
