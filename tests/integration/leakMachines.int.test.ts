import type { LanguageParams } from '../../app/(site)/_views/params'
import { type Desk, openDesk } from '../setup/desk'
import { type HiddenIds, hideTexts, SECRET, secretOf, STATES, VISIBLE } from '../setup/hiddenTexts'
import { at } from '../setup/rest'

let desk: Desk
let ids: HiddenIds

beforeAll(async () => {
  desk = await openDesk()
  ids = await hideTexts(desk)
})
afterAll(() => desk.stop())

const WRITTEN = ['articles', 'conditions', 'treatments'] as const

const english = { params: Promise.resolve({ language: 'en' }) }
const request = new Request('http://localhost:3000/')

/** The Markdown version of the page at a path. */
async function markdown(...path: string[]) {
  const { GET } = await import('../../app/(site)/[language]/markdown/[...path]/route')
  return GET(request, { params: Promise.resolve({ language: 'en', path }) })
}

type Route = { GET: (request: Request, place: LanguageParams) => Promise<Response> }

const routes: Record<string, () => Promise<Route>> = {
  'the feed': () => import('../../app/(site)/[language]/feed.xml/route'),
  'llms.txt': () => import('../../app/(site)/[language]/llms.txt/route'),
  'the sitemap': () => import('../../app/(site)/[language]/sitemap/route'),
}

describe('the Markdown version', () => {
  it.each(WRITTEN)('of a public page of %s holds no hidden word', async (collection) => {
    const answer = await markdown(collection, `${VISIBLE}-${collection}`)
    expect(answer.status).toBe(200)
    const text = await answer.text()
    expect(text).toContain(VISIBLE)
    expect(SECRET.exec(text)?.[0]).toBeUndefined()
  })

  it.each(WRITTEN)('of a public page of %s says what it is a version of', async (collection) => {
    const { headers } = await markdown(collection, `${VISIBLE}-${collection}`)
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(headers.get('x-robots-tag')).toBe('noindex')
    const page = `http://localhost:3000/${collection}/${VISIBLE}-${collection}`
    expect(headers.get('link')).toBe(`<${page}>; rel="canonical"`)
  })

  it.each(WRITTEN)('of %s is not there where the page is not', async (collection) => {
    for (const state of STATES) {
      const word = secretOf(collection, state)
      for (const slug of [`${word}-${collection}`, word]) {
        const answer = await markdown(collection, slug)
        expect([slug, answer.status]).toEqual([slug, 404])
        expect(await answer.text()).toBe('There is no page at this address.\n')
      }
    }
  })

  it('of the list of questions holds no hidden word', async () => {
    const text = await (await markdown('faqs')).text()
    // The visible question is about a treatment that is hidden, so it is another one that stands there.
    expect(text).toContain('Most people go home within the hour.')
    expect(SECRET.exec(text)?.[0]).toBeUndefined()
  })

  it.each([['clinicians'], ['locations'], ['pages'], ['articles'], ['search']])(
    'is not there for %s',
    async (first) => {
      expect((await markdown(first)).status).toBe(404)
      expect((await markdown(first, `${VISIBLE}-${first}`, 'x')).status).toBe(404)
    },
  )
})

describe.each(Object.keys(routes))('%s', (name) => {
  const read = async () => (await (await routes[name]?.())?.GET(request, english))?.text()

  it('holds no hidden word', async () => {
    const text = await read()
    expect(text).toContain(VISIBLE)
    expect(SECRET.exec(text ?? '')?.[0]).toBeUndefined()
  })

  it('shows no picture that is in the trash', async () => {
    const [trashed = ''] = ids.trashed.media ?? []
    const { body } = await desk.as('admin')('GET', `/media/${trashed}?trash=true`)
    const file = String(at(body, 'filename')).replace(/\.\w+$/, '')
    expect(file).toMatch(/^jaw-/)
    const pattern = new RegExp(`/${file}[-.]`)
    expect((await read()) ?? '').not.toMatch(pattern)
  })
})

it('the sitemap shows the lead pictures of public pages', async () => {
  const { GET } = await import('../../app/(site)/[language]/sitemap/route')
  expect(await (await GET()).text()).toMatch(
    /<image:loc>http:\/\/localhost:3000\/api\/media\/file\//,
  )
})

it('the feed holds whole texts', async () => {
  const { GET } = await import('../../app/(site)/[language]/feed.xml/route')
  const text = await (await GET(request, english)).text()
  expect(text).toMatch(/<content type="html">&lt;p&gt;visiblewords/)
})
