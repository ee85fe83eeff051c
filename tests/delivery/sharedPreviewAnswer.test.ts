import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import {
  answerWithStatus,
  isSharedPreview,
  prepareSharedPreview,
} from '@/delivery/sharedPreviewAnswer'

const headersOf = (values: NodeJS.Dict<string | string[]>) =>
  new Headers(
    Object.entries(values).flatMap(([name, value]): [string, string][] =>
      typeof value === 'string' ? [[name, value]] : [],
    ),
  )

async function ask(listener: RequestListener, headers: Record<string, string> = {}) {
  const server = createServer((request, response) => {
    prepareSharedPreview(request, response)
    listener(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const response = await fetch(`http://127.0.0.1:${port}/`, { headers })
  const text = await response.text()
  server.close()
  return { status: response.status, headers: response.headers, text }
}

/** Answers as the framework does: the status is set, and the head is sent by the first bytes. */
const page =
  (status?: number): RequestListener =>
  ({ headers }, response) => {
    if (status) answerWithStatus(headersOf(headers), status)
    response.statusCode = 200
    response.setHeader('Cache-Control', 'public, max-age=60')
    response.flushHeaders()
    response.end('the page')
  }

describe('a draft that is read by a link', () => {
  it('is sent with the status that its page asks for', async () => {
    const { status, text } = await ask(page(410))
    expect([status, text]).toEqual([410, 'the page'])
    expect((await ask(page())).status).toBe(200)
  })

  it('is kept by nobody, listed by nobody, and names its link to nobody', async () => {
    const { headers } = await ask(page())
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('Referrer-Policy')).toBe('no-referrer')
    expect(headers.get('X-Robots-Tag')).toBe('noindex, nofollow')
  })

  it('takes no status from who asks', async () => {
    const names: unknown[] = []
    const listener: RequestListener = (request, response) => {
      names.push(request.headers['x-plainwell-request'])
      page()(request, response)
    }
    await ask(listener, { 'x-plainwell-request': 'mine' })
    await ask(listener, { 'x-plainwell-request': 'mine' })
    expect(names).not.toContain('mine')
    expect(new Set(names).size).toBe(2)
  })

  it('is told by its path', () => {
    expect(isSharedPreview('/preview/shared/a.b')).toBe(true)
    expect(isSharedPreview('/preview/shared')).toBe(false)
    expect(isSharedPreview('/preview/articles/shared')).toBe(false)
  })
})
