import { type Asked, refusalOf } from '@/delivery/requestGuard'

const asked = (changes: Partial<Asked>): Asked => ({
  method: 'GET',
  url: '/',
  type: '',
  bytes: 0,
  chunked: false,
  ...changes,
})

const statusOf = (changes: Partial<Asked>) => refusalOf(asked(changes))?.status ?? 200

describe('refusalOf', () => {
  it.each(['/', '/articles/x?q=%', '/%C3%A9', '/a%2fb', '/_next/static/x.js', '/%00'])(
    'lets %s through',
    (url) => expect(statusOf({ url })).toBe(200),
  )

  it.each(['/%', '/%E0%A4%A', '/es/%FF?q=1'])('refuses %s, which cannot be decoded', (url) =>
    expect(statusOf({ url })).toBe(400),
  )

  it('lets pages be read, forms of the admin be sent and the API be used', () => {
    expect(statusOf({ method: 'HEAD' })).toBe(200)
    expect(statusOf({ method: 'POST', url: '/admin/login' })).toBe(200)
    expect(statusOf({ method: 'DELETE', url: '/api/articles/1' })).toBe(200)
  })

  it('names the methods that an address answers', () => {
    expect(refusalOf(asked({ method: 'POST', url: '/administration' }))).toEqual({
      status: 405,
      message: 'This address answers GET, HEAD only.',
      allow: 'GET, HEAD',
    })
    expect(statusOf({ method: 'TRACE', url: '/api/articles' })).toBe(405)
  })

  it('takes an upload of the largest file, and no larger one', () => {
    const upload = { method: 'POST', url: '/api/media', type: 'multipart/form-data; boundary=x' }
    expect(statusOf({ ...upload, bytes: 50_000_500 })).toBe(200)
    expect(statusOf({ ...upload, bytes: 50_200_000 })).toBe(413)
  })

  it('takes a long text, and no body of which nobody says how long it is', () => {
    const save = { method: 'PATCH', url: '/api/articles/1', type: 'application/json' }
    expect(statusOf({ ...save, bytes: 4_000_000 })).toBe(200)
    expect(statusOf({ ...save, bytes: 6_000_000 })).toBe(413)
    expect(statusOf({ ...save, chunked: true })).toBe(411)
  })
})
