import PageCache from '@/delivery/cacheHandler.mjs'

const KIND = 'APP_PAGE'
let number = 0
const freshKey = () => `/en/page-${(number += 1)}`
const page = (html: string, tags: string) => ({
  kind: KIND,
  html,
  headers: { 'x-next-cache-tags': tags },
})
const context = { kind: KIND, cacheControl: { revalidate: 3600 } }
const htmlAt = async (key: string) => (await new PageCache().get(key, context))?.value.html

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
    const large = 'x'.repeat(60 * 1024 * 1024)
    const keys = [freshKey(), freshKey(), freshKey(), freshKey()]
    for (const key of keys) await cache.set(key, page(large, 'document:8'), context)
    await cache.get(keys[0] ?? '', context)
    const last = freshKey()
    await cache.set(last, page(large, 'document:8'), context)
    expect(await htmlAt(keys[1] ?? '')).toBeUndefined()
    expect(await htmlAt(keys[0] ?? '')).toHaveLength(large.length)
    expect(await htmlAt(last)).toHaveLength(large.length)
  })
})
