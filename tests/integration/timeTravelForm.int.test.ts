import { type Desk, openDesk } from '../setup/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

describe('the form', () => {
  const ask = async (query: string, token?: string) => {
    const { GET } = await import('../../app/(site)/preview/as-of/route')
    const headers = new Headers(token ? { Authorization: `JWT ${token}` } : {})
    const response = await GET(
      new Request(`http://localhost:3000/preview/as-of${query}`, { headers }),
    )
    return {
      status: response.status,
      location: response.headers.get('Location'),
      text: await response.text(),
    }
  }
  const asStaff = (query: string) => ask(query, desk.tokenOf('contributor'))

  it('sends whoever is not signed in to the sign-in page', async () => {
    const { status, location } = await ask('?at=2026-05-03T12:00&path=/conditions')
    expect(status).toBe(303)
    expect(location).toMatch(/^\/admin\/login\?redirect=%2Fpreview%2Fas-of%3Fat%3D/)
  })

  it('is shown to staff who have chosen nothing yet', async () => {
    const { status, text } = await asStaff('')
    expect(status).toBe(200)
    expect(text).toContain('datetime-local')
  })

  it('leads to the page of the moment', async () => {
    const now = new Date().toISOString()
    expect(await asStaff(`?at=${now}&path=/conditions/neck-pain`)).toMatchObject({
      status: 303,
      location: `/preview/as-of/${now}/conditions/neck-pain`,
    })
  })

  it.each([
    ['at=soon', 'This is no date and time.'],
    ['at=2026-02-30T12:00', 'This is no date and time.'],
    ['at=2200-05-03T12:00', 'This time is still to come.'],
    ['at=1999-05-03T12:00', 'The site was not there yet.'],
    ['at=NOW&path=//evil.example', 'This is no address of this site.'],
    ['at=NOW&path=https://evil.example', 'This is no address of this site.'],
    ['at=NOW&path=/../admin', 'This is no address of this site.'],
    ['at=soon&path=%22%3E%3Cb%3E', 'This is no date and time.'],
  ])('answers %s with 400 and a sentence', async (query, sentence) => {
    const { status, text } = await asStaff(`?${query.replace('NOW', new Date().toISOString())}`)
    expect(status).toBe(400)
    expect(text).toContain(sentence)
    expect(text).not.toContain('<b>')
  })
})
