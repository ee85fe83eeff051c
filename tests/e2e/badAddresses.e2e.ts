import { expect, test } from '../setup/e2e'
import { isRefused, rawRequest, type Sent } from '../setup/rawRequest'

const MEGABYTE = 1_000_000

let url: string

const raw = (target: string, sent?: Sent) => rawRequest(`${url}${target}`, sent)

test.beforeAll(({ site }) => {
  url = site.url
})

const ADDRESSES: [string, number][] = [
  ['/%E0%A4%A', 400],
  ['/%', 400],
  ['/articles/%', 400],
  ['/es/%FF', 400],
  ['/admin/%E0%A4%A', 400],
  ['/preview/%E0%A4%A', 400],
  ['/api/articles/%E0%A4%A', 400],
  ['/%00', 404],
  ['/articles/%00', 404],
  ['/articles/%25E0%25A4%25A', 404],
  ['/a/%25', 404],
  ['/articles/..%2f..%2fetc%2fpasswd', 404],
  ['/%5Cevil.example', 404],
  ['/api', 404],
  ['/_next', 404],
  ['/_next/static/nothing.js', 404],
  ['/es/es', 404],
  ['/sitemap/0.xml', 404],
  ['/articles/page/0', 404],
  ['/articles/page/1e3', 404],
  ['/articles/page/-1', 404],
  [`/${'a'.repeat(5_000)}`, 404],
  [`/articles/${'a/'.repeat(2_000)}a`, 404],
  ['/api/articles/nonsense', 404],
  ['/api/articles/%00', 404],
  ['/api/nonsense', 404],
  ['/api/globals/nonsense', 404],
]

for (const [address, status] of ADDRESSES) {
  test(`${address.slice(0, 40)} is answered with ${status}, in words`, async () => {
    const got = await raw(address)
    expect([got.status, got.text.length > 20]).toEqual([status, true])
    expect(got.text).not.toContain('Internal Server Error')
  })
}

test('dots in an address lead to a page of the site or to none', async () => {
  for (const address of ['/articles/%2e%2e', '/articles/../..', '/./articles', '/articles/%2e']) {
    expect([200, 308, 404], address).toContain((await raw(address)).status)
  }
  for (const name of ['../site.db', '%2e%2e%2fsite.db', '..%5csite.db', '%00', 'nothing.png']) {
    expect(isRefused(await raw(`/api/media/file/${name}`)), name).toBe(true)
  }
})

test('an address of a megabyte is refused, and the server lives on', async () => {
  for (const start of ['/articles?q=', '/api/articles?where=', '/']) {
    const got = await raw(`${start}${'a'.repeat(MEGABYTE)}`).catch((error: unknown) => error)
    // A server may also close the connection before it has read it all.
    const status: unknown = Reflect.get(Object(got), 'status')
    expect(status === 431 || got instanceof Error, String(status)).toBe(true)
    expect((await raw('/api/health')).status).toBe(200)
  }
  expect((await raw(`/articles?q=${'a'.repeat(10_000)}`)).status).toBe(200)
})

test('methods that nothing answers are refused with those that are', async () => {
  for (const target of ['/', '/articles', '/feed.xml', '/es', '/nothing', '/preview']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      expect((await raw(target, { method })).status, `${method} ${target}`).toBe(405)
    }
    expect((await raw(target, { method: 'HEAD' })).status).toBe((await raw(target)).status)
  }
  for (const method of ['TRACE', 'PROPFIND', 'LOCK']) {
    expect((await raw('/api/articles', { method })).status, method).toBe(405)
    expect((await raw('/admin', { method })).status, method).toBe(405)
  }
  for (const method of ['POST', 'PUT', 'DELETE']) {
    expect((await raw('/api/health', { method })).status, method).toBe(405)
  }
  expect(isRefused(await raw('/api/articles', { method: 'PUT' }))).toBe(true)
})

test('queries that make no sense are refused or narrowed, never an error', async () => {
  const queries = ['limit=abc', 'limit=-5', 'limit=1e99', 'page=-1', 'page=1e99', 'depth=999']
  queries.push('sort=nonsense', 'where=%7Bbroken', 'where[nope][equals]=1', 'where[and]=1')
  queries.push('where[id][in]=', 'where[id][equals]=%00', 'where[title][nope]=1', 'select[x]=y')
  queries.push('where[createdAt][greater_than]=nonsense', 'where[title][near]=1', 'locale=xx')
  queries.push('where[title][like][x]=1', `where${'[and][0]'.repeat(60)}[title][equals]=1`)
  for (const query of queries) {
    for (const place of ['/api/articles', '/api/articles/count']) {
      const got = await raw(`${place}?${query}`)
      expect(got.status, `${place}?${query} ${got.text}`).toBeLessThan(500)
      expect(got.text, query).not.toContain('An unknown error occurred')
    }
  }
})
