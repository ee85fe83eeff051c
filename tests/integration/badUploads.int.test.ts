import type { Body } from '../builders'
import { expectClearNo, wrongDataFor } from '../setup/clearNo'
import { type Desk, openDesk, smallPicture, uploadForm } from '../setup/desk'
import { at } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { countsOf } = wrongDataFor(() => desk)

describe('an upload', () => {
  const upload = async (name: string, type: string, bytes: Uint8Array) =>
    desk.as('editor')('POST', '/media', {
      form: uploadForm({ alt: 'A picture' }, { name, type, bytes }),
    })
  const text = (value: string) => Buffer.from(value)
  const html = text('<!doctype html><html><script>alert(1)</script></html>')
  const svg = text('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>')

  it.each<[string, string, Uint8Array]>([
    ['page.html', 'text/html', html],
    ['page.png', 'image/png', html],
    ['page.jpg', 'image/jpeg', html],
    ['page.pdf', 'application/pdf', html],
    ['page.mp4', 'video/mp4', html],
    ['page.vtt', 'text/vtt', html],
    ['drawing.svg', 'image/svg+xml', svg],
    ['drawing.png', 'image/png', svg],
    ['empty.png', 'image/png', text('')],
    ['cut.png', 'image/png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
    ['program.exe', 'application/octet-stream', text('MZ')],
    ['script.js', 'image/png', text('alert(1)')],
  ])('of the wrong kind is refused: %s as %s', async (name, type, bytes) => {
    const before = await countsOf('media')
    expectClearNo(await upload(name, type, bytes), name)
    expect(await countsOf('media')).toEqual(before)
  })

  it('of a picture under the name of a page is not served as a page', async () => {
    const answer = await upload('page.html', 'text/html', await smallPicture())
    if (answer.status < 300) {
      expect(at(answer.body, 'doc', 'mimeType')).toBe('image/png')
      expect(at(answer.body, 'doc', 'filename')).not.toMatch(/html/)
    } else expectClearNo(answer)
  })

  it('without a file is refused', async () => {
    expectClearNo(await desk.as('editor')('POST', '/media', { data: { alt: 'x' } }))
  })

  it('without words for those who do not see it is refused', async () => {
    const bytes = await smallPicture()
    const form = uploadForm({ alt: '' }, { name: 'spine.png', type: 'image/png', bytes })
    expectClearNo(await desk.as('editor')('POST', '/media', { form }))
  })

  it.each(['../../evil.png', '..\\evil.png', '/etc/evil.png', 'a\u0000.png'])(
    'stays in its folder: %j',
    async (name) => {
      const answer = await upload(name, 'image/png', await smallPicture())
      expect(answer.status).toBeLessThan(500)
      const filename = String(at(answer.body, 'doc', 'filename'))
      expect(filename).not.toMatch(/[/\\]|^\./)
      expect(filename).not.toContain('\u0000')
    },
  )

  it('whose form holds no JSON is refused', async () => {
    const form = new FormData()
    form.set('_payload', '{"alt":')
    form.set(
      'file',
      new File([Uint8Array.from(await smallPicture())], 'a.png', { type: 'image/png' }),
    )
    expectClearNo(await desk.as('editor')('POST', '/media', { form }))
  })
})

describe('an account or a redirect', () => {
  it.each<[string, Body]>([
    ['users', { email: 'no address', password: 'long enough', name: 'x', roles: ['editor'] }],
    ['users', { email: { a: 1 }, password: 'long enough', name: 'x', roles: ['editor'] }],
    ['users', { email: 'a@example.org', password: { a: 1 }, name: 'x', roles: ['editor'] }],
    ['users', { email: 'a@example.org', password: 'long enough', name: 'x', roles: ['king'] }],
    ['users', { email: 'a@example.org', password: 'long enough', name: 'x', roles: 'admin' }],
    [
      'users',
      { email: 'a@example.org', password: 'long enough', name: { a: 1 }, roles: ['editor'] },
    ],
    [
      'users',
      { email: 'admin@example.org', password: 'long enough', name: 'x', roles: ['editor'] },
    ],
    [
      'users',
      {
        email: 'a@example.org',
        password: 'long enough',
        name: 'x',
        roles: ['editor'],
        clinician: 'x',
      },
    ],
    ['redirects', { from: 'no-slash', to: { relationTo: 'pages', value: 'nonsense' } }],
    ['redirects', { from: '/old', to: { relationTo: 'pages', value: 'nonsense' } }],
    ['redirects', { from: '/old', to: { relationTo: 'users', value: 'nonsense' } }],
    ['redirects', { from: '/old', to: 'nonsense' }],
    ['redirects', { from: { a: 1 }, to: null }],
  ])('is refused: %s %j', async (slug, data) => {
    const collection = slug === 'users' ? 'users' : 'redirects'
    const before = await countsOf(collection)
    expectClearNo(await desk.as('admin')('POST', `/${collection}`, { data }))
    expect(await countsOf(collection)).toEqual(before)
  })

  it.each([{ email: { $ne: null }, password: 'x' }, { email: ['a'], password: ['b'] }, {}, []])(
    'opens to nobody: %j',
    async (data) => {
      const answer = await desk.rest('POST', '/users/login', { data })
      expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(answer.status).toBeLessThan(500)
    },
  )
})
