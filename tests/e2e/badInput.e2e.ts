import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { contentOf } from '../builders'
import { expect, test } from '../setup/e2e'
import { type Client, signIn, storedIn } from '../setup/client'
import { isRefused, rawRequest, type Sent } from '../setup/rawRequest'

test.describe.configure({ timeout: 60_000 })

const MEGABYTE = 1_000_000

let url: string
let editor: Client

const raw = (target: string, sent?: Sent) => rawRequest(`${url}${target}`, sent)

const signedIn = (type?: string) => ({
  Authorization: `JWT ${editor.token}`,
  ...(type ? { 'Content-Type': type } : {}),
})

/** How many articles and files there are, drafts included. */
async function stock(site: { dir: string }) {
  const count = (name: string) => editor.send('GET', `/${name}/count?trash=true`)
  const [articles, media] = [await count('articles'), await count('media')]
  return [articles.text, media.text, (await readdir(path.join(site.dir, 'media'))).length]
}

test.beforeAll(async ({ site }) => {
  url = site.url
  editor = await signIn(site, 'editor')
})

const BODIES: [string, string | undefined, string][] = [
  ['broken JSON', 'application/json', '{broken'],
  ['null', 'application/json', 'null'],
  ['a text', 'application/json', '"x"'],
  ['a list', 'application/json', '[1]'],
  ['HTML', 'text/html', '<b>x</b>'],
  ['XML', 'application/xml', '<b/>'],
  ['a form', 'application/x-www-form-urlencoded', 'title=x'],
  ['no type', undefined, '{"title":"x"}'],
  ['a form of parts without a boundary', 'multipart/form-data', 'xx'],
  ['a form of parts that is none', 'multipart/form-data; boundary=x', 'xx'],
  ['a form of parts that ends early', 'multipart/form-data; boundary=x', '--x\r\nContent-Dis'],
  [
    'a form with broken JSON',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{bro\r\n--x--\r\n',
  ],
]

for (const [name, type, body] of BODIES) {
  test(`a save whose body is ${name} is refused in a sentence, and writes nothing`, async ({
    site,
  }) => {
    const before = await stock(site)
    for (const target of ['/api/articles', '/api/articles?draft=true', '/api/media']) {
      const got = await raw(target, { method: 'POST', headers: signedIn(type), body })
      expect(isRefused(got), `${target} ${got.status} ${got.text}`).toBe(true)
      expect(got.text).not.toContain('An unknown error occurred')
    }
    expect(await stock(site)).toEqual(before)
  })
}

test('values of the wrong kind are refused, and nothing is half-written', async ({ site }) => {
  const before = await stock(site)
  const wrong = [
    { conditions: ['nonsense'] },
    { conditions: [crypto.randomUUID()] },
    { heroImage: 'nonsense' },
    { translationOf: crypto.randomUUID() },
    { publishedAt: 'nonsense' },
    { title: { a: 1 } },
    { title: ['x'] },
    { references: 'x' },
    { body: 'x' },
    { body: { root: { type: 'root', children: [{ type: 'nonsense' }] } } },
    { language: 'xx' },
    { slug: '../../etc' },
  ]
  for (const fields of wrong) {
    for (const draft of [true, false]) {
      const body = { ...contentOf('articles'), ...fields, _status: draft ? 'draft' : 'published' }
      const { status, text } = await editor.send('POST', `/articles?draft=${draft}`, body)
      const told = `${JSON.stringify(fields)} as a draft: ${draft}: ${status} ${text}`
      expect(status, told).toBeLessThan(500)
      expect(text, told).not.toContain('An unknown error occurred')
      if (status < 400) {
        const { id } = storedIn(text)
        expect((await editor.send('GET', `/articles/${id}?draft=true`)).status).toBe(200)
        await editor.remove('articles', id)
      }
      expect(await stock(site), told).toEqual(before)
    }
  }
})

test('saves and deletes of documents that are not there are told so', async () => {
  for (const id of ['nonsense', crypto.randomUUID(), '%00', '0']) {
    for (const method of ['PATCH', 'DELETE', 'GET']) {
      const body = method === 'PATCH' ? JSON.stringify({ title: 'x' }) : undefined
      const headers = signedIn('application/json')
      const got = await raw(`/api/articles/${id}`, { method, headers, ...(body ? { body } : {}) })
      expect(got.status, `${method} ${id}`).toBe(404)
    }
  }
})

const pictureForm = (name: string, bytes: string | Buffer) =>
  Buffer.concat([
    Buffer.from('--x\r\nContent-Disposition: form-data; name="_payload"\r\n\r\n{"alt":"A"}\r\n'),
    Buffer.from(`--x\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n`),
    Buffer.from('Content-Type: image/png\r\n\r\n'),
    Buffer.from(bytes),
    Buffer.from('\r\n--x--\r\n'),
  ])

const upload = (name: string, bytes: string | Buffer) =>
  raw('/api/media', {
    method: 'POST',
    headers: signedIn('multipart/form-data; boundary=x'),
    body: pictureForm(name, bytes),
  })

test('files that are no pictures, whatever they are called, are refused', async ({ site }) => {
  const before = await stock(site)
  const html = '<!doctype html><script>alert(1)</script>'
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'
  const names = ['page.png', 'page.html', 'page.svg', '../../page.png', 'page.png.html', '.png', '']
  for (const name of names) {
    for (const bytes of [html, svg, '', Buffer.from('89504e470d0a1a0a0000', 'hex')]) {
      const got = await upload(name, bytes)
      expect(isRefused(got), `${name}: ${got.status} ${got.text}`).toBe(true)
      expect(got.text).not.toContain('An unknown error occurred')
    }
  }
  expect(await stock(site)).toEqual(before)
})

test('what is far too large is refused in a sentence, and leaves nothing behind', async ({
  site,
}) => {
  const before = await stock(site)
  const image = await upload('big.png', Buffer.alloc(50.5 * MEGABYTE))
  expect([image.status, image.text]).toEqual([413, expect.stringContaining('larger than 50 MB')])
  const larger = await upload('bigger.png', Buffer.alloc(80 * MEGABYTE))
  expect([larger.status, larger.text]).toEqual([413, expect.stringContaining('larger than 50 MB')])
  for (const target of ['/api/articles', '/api/users/login', '/api/globals/practice']) {
    const headers = { 'Content-Type': 'application/json' }
    const body = JSON.stringify({ title: 'x'.repeat(20 * MEGABYTE) })
    expect((await raw(target, { method: 'POST', headers, body })).status, target).toBe(413)
  }
  expect(await stock(site)).toEqual(before)
})
