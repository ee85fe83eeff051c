import { createServer, type RequestListener } from 'node:http'
import { once } from 'node:events'
import { jest } from '@jest/globals'
import { rememberPractice } from '@/delivery/lastKnown'

const env = { isProduction: true, siteURL: 'https://www.example.org', noIndex: false }
jest.unstable_mockModule('../../lib/env', () => ({ env }))
const { finishAnswer, mayBeListed } = await import('../../delivery/answers')
const { countAnswer } = await import('../../delivery/redirectHits')

const OWN = { 'X-Forwarded-Host': 'www.example.org' }

/** Asks a server that answers as it is told, through the finishing. */
async function ask(path: string, listener: RequestListener, init: RequestInit = {}) {
  const server = createServer((request, response) => {
    finishAnswer(request, response)
    listener(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const options = { ...init, headers: { ...OWN, ...init.headers } }
  const response = await fetch(`http://127.0.0.1:${port}${path}`, options)
  const text = await response.text()
  server.close()
  return { status: response.status, headers: response.headers, text }
}

/** What this process has counted and not written down yet. */
function countedHits(): Map<unknown, unknown> {
  countAnswer({ method: 'GET', path: '/first', status: 308 })
  const counted: unknown = Reflect.get(globalThis, Symbol.for('plainwell.redirectHits'))
  if (!(counted instanceof Map)) throw new Error('Nothing is counted.')
  return counted
}

const says =
  (status: number, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.statusCode = status
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
    response.write('made by ')
    response.end('the framework')
  }

describe('an error', () => {
  it('becomes a whole page with the status that says "later"', async () => {
    rememberPractice({ name: 'Innovative Care', phone: null })
    const stale = { 'Cache-Control': 's-maxage=3600', 'Content-Encoding': 'gzip', ETag: '"a"' }
    const { status, headers, text } = await ask('/es/articles', says(500, stale))
    expect([status, headers.get('retry-after')]).toEqual([503, '30'])
    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null])
    expect(text).toMatch(/^<!DOCTYPE html><html lang="es">/)
    expect(text).toContain('Innovative Care')
    expect(text).not.toContain('framework')
  })

  it('is one sentence where a program asked for a file, and nothing where only the head was', async () => {
    const file = await ask('/feed.xml', says(500))
    expect([file.status, file.headers.get('content-type')]).toEqual([
      503,
      'text/plain; charset=utf-8',
    ])
    expect(file.text).toMatch(/try again/)
    const head = await ask('/articles', says(500), { method: 'HEAD' })
    expect([head.status, head.text]).toEqual([503, ''])
  })

  it('stays what it is for staff', async () => {
    for (const path of ['/admin', '/api/articles', '/preview/articles/x']) {
      const { status, text } = await ask(path, says(500))
      expect([status, text]).toEqual([500, 'made by the framework'])
    }
  })
})

describe('what a reader has already', () => {
  const feed = says(200, { ETag: '"a"', 'Content-Type': 'application/atom+xml' })

  it('is not sent again', async () => {
    const same = await ask('/feed.xml', feed, { headers: { 'If-None-Match': '"b", W/"a"' } })
    expect([same.status, same.text, same.headers.get('etag')]).toEqual([304, '', '"a"'])
    const other = await ask('/feed.xml', feed, { headers: { 'If-None-Match': '"b"' } })
    expect([other.status, other.text]).toEqual([200, 'made by the framework'])
  })
})

describe('headers', () => {
  it('split no cache, and are the same for the framework’s own client', async () => {
    const seen: unknown[] = []
    const answer = await ask(
      '/articles',
      (request, response) => {
        seen.push(request.headers.rsc, request.headers['next-url'])
        says(200, { Vary: 'rsc, next-url' })(request, response)
      },
      { headers: { RSC: '1', 'Next-Url': '/x' } },
    )
    expect(seen).toEqual([undefined, undefined])
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(answer.headers.get('strict-transport-security')).toBe('max-age=31536000')
  })

  it('keep search engines away under any other host', async () => {
    expect((await ask('/', says(200))).headers.get('x-robots-tag')).toBeNull()
    const other = await ask('/', says(200), { headers: { 'X-Forwarded-Host': 'staging.test' } })
    expect(other.headers.get('x-robots-tag')).toBe('noindex')
  })
})

describe('mayBeListed', () => {
  const under = (host: string, forwarded?: string) =>
    mayBeListed({ headers: { host, ...(forwarded ? { 'x-forwarded-host': forwarded } : {}) } })

  afterEach(() => {
    env.noIndex = false
  })

  it('is for the host of the site only, whatever its port', () => {
    expect(under('www.example.org')).toBe(true)
    expect(under('WWW.example.org:443')).toBe(true)
    expect(under('app:3000', 'www.example.org')).toBe(true)
    expect(under('example.org')).toBe(false)
    expect(under('staging.example.org')).toBe(false)
    expect(under('')).toBe(false)
  })

  it('is for no host where a site is only for trying things out', () => {
    env.noIndex = true
    expect(under('www.example.org')).toBe(false)
  })
})

describe('an answer that leads on, or says that a page is gone', () => {
  it('is counted once, and no other answer is', async () => {
    const counted = countedHits()
    counted.clear()
    await ask('/moved', says(308, { Location: '/new' }), { redirect: 'manual' })
    await ask('/moved?from=mail', says(308, { Location: '/new' }), { redirect: 'manual' })
    await ask('/removed', says(410))
    await ask('/nothing', says(404))
    await ask('/page', says(200))
    await ask('/api/moved', says(308, { Location: '/new' }), { redirect: 'manual' })
    await ask('/moved', says(308, { Location: '/new' }), { method: 'HEAD', redirect: 'manual' })
    expect([...counted]).toEqual([
      ['/moved', 2],
      ['/removed', 1],
    ])
  })
})
