import { CONTENT, TITLE_FIELDS } from '../builders'
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

describe('the documents of this test', () => {
  it.each(CONTENT)('hold words in every state: %s', async (collection) => {
    const read = desk.as('admin')
    for (const state of STATES) {
      const [id] = ids[state][collection] ?? []
      const { text } = await read('GET', `/${collection}/${id}?draft=true&trash=true&depth=0`)
      const found = text.split(secretOf(collection, state)).length - 1
      expect({ state, manyFields: found > 4 }).toEqual({ state, manyFields: true })
    }
  })

  it.each(CONTENT)('are public where they should be: %s', async (collection) => {
    const { text } = await desk.rest('GET', `/${collection}?limit=100`)
    expect(text).toContain(VISIBLE)
  })
})

/** The queries that a stranger may add to an address. */
function queriesFor(collection: string): string[] {
  const flags = ['', 'draft=true', 'trash=true', 'draft=true&trash=true', 'pagination=false']
  const depths = flags.flatMap((flag) => ['1', '3'].map((depth) => `${flag}&depth=${depth}`))
  const relations = ['conditions', 'treatments', 'authors', 'locations', 'heroImage', 'meta']
  const populate = CONTENT.map((name) => `populate[${name}][${TITLE_FIELDS[name]}]=true`).join('&')
  return [
    ...depths,
    'draft=true&depth=0',
    'draft=true&trash=true&depth=9',
    `draft=true&depth=3&${populate}&populate[conditions][overview]=true`,
    `depth=3&${populate}&populate[media][alt]=true`,
    `depth=2&${relations.map((name) => `select[${name}]=true`).join('&')}`,
    'depth=2&joins[articles][limit]=50',
    'depth=2&joins=false',
    'draft=true&where[_status][equals]=draft',
    'draft=true&where[or][0][_status][equals]=draft&where[or][1][_status][equals]=published',
    'where[or][0][deletedAt][exists]=true&where[or][1][id][exists]=true&trash=true',
    'where[and][0][or][0][_status][not_equals]=published&draft=true',
    'sort=-updatedAt&draft=true&limit=500',
    'sort=slug&limit=500&page=1',
    'locale=all&draft=true&fallback-locale=none&depth=2',
    'flattenLocales=true&draft=true&depth=2',
    'showHiddenFields=true&overrideAccess=true&draft=true',
    `user=${desk.userIdOf('admin')}&draft=true`,
    `includeLockStatus=true&draft=true&collection=${collection}`,
  ]
}

const getHeaders = { 'X-HTTP-Method-Override': 'GET' }

describe.each([...CONTENT, 'media'] as const)('a stranger who reads %s', (collection) => {
  const everyId = () => STATES.flatMap((state) => ids[state][collection] ?? [])

  it('finds no hidden word in lists and counts', async () => {
    for (const query of queriesFor(collection)) {
      for (const place of [`/${collection}`, `/${collection}/count`]) {
        const { status, text } = await desk.rest('GET', `${place}?${query}`)
        expect({ query, place, status, hidden: SECRET.exec(text)?.[0] }).toEqual(
          expect.objectContaining({ hidden: undefined }),
        )
        expect(status).toBeLessThan(500)
      }
    }
  })

  it('finds no hidden word by id', async () => {
    for (const id of everyId()) {
      for (const query of queriesFor(collection)) {
        const { status, text } = await desk.rest('GET', `/${collection}/${id}?${query}`)
        expect({ query, hidden: SECRET.exec(text)?.[0] }).toEqual({ query, hidden: undefined })
        expect(status).toBeLessThan(500)
      }
    }
  })

  it('finds no hidden word by a query that is posted', async () => {
    for (const query of queriesFor(collection)) {
      const { text } = await desk.rest('POST', `/${collection}`, {
        raw: query,
        headers: { ...getHeaders, 'Content-Type': 'application/x-www-form-urlencoded' },
      })
      expect(SECRET.exec(text)?.[0]).toBeUndefined()
    }
    for (const id of everyId()) {
      const { text } = await desk.rest('POST', `/${collection}/${id}`, {
        data: { draft: true, trash: true, depth: 3, data: {}, overrideAccess: true },
        headers: getHeaders,
      })
      expect(SECRET.exec(text)?.[0]).toBeUndefined()
    }
  })

  it('finds no version', async () => {
    const { docs } = await desk.payload.db.findVersions({
      collection: collection === 'media' ? 'articles' : collection,
      limit: 0,
      pagination: false,
      where: {},
    })
    const places = ['/versions', '/versions/count', ...docs.map(({ id }) => `/versions/${id}`)]
    for (const place of places) {
      const { status, text } = await desk.rest('GET', `/${collection}${place}?depth=2`)
      expect([403, 404]).toContain(status)
      expect(SECRET.exec(text)?.[0]).toBeUndefined()
    }
  })

  it('finds no hidden word by trying to write', async () => {
    const [id = ''] = ids.newer[collection] ?? everyId()
    const answers = [
      await desk.rest('PATCH', `/${collection}/${id}?draft=true&depth=3`, { data: {} }),
      await desk.rest('PATCH', `/${collection}?where[id][exists]=true&draft=true`, { data: {} }),
      await desk.rest('DELETE', `/${collection}/${id}?depth=3`),
      await desk.rest('DELETE', `/${collection}?where[id][exists]=true`),
      await desk.rest('POST', `/${collection}/${id}/duplicate?depth=3`),
      await desk.rest('POST', `/${collection}/access/${id}?draft=true`),
      await desk.rest('POST', `/${collection}/access`),
    ]
    for (const { status, text } of answers) {
      expect(status).toBeLessThan(500)
      expect(SECRET.exec(text)?.[0]).toBeUndefined()
    }
  })
})

describe('a stranger who reads what is beside the content', () => {
  const globals = ['home', 'navigation', 'site-notice', 'practice']

  it.each(globals)('finds no hidden word in the global %s', async (slug) => {
    for (const query of queriesFor(slug)) {
      const { status, text } = await desk.rest('GET', `/globals/${slug}?${query}`)
      expect(status).toBe(200)
      expect({ query, hidden: SECRET.exec(text)?.[0] }).toEqual({ query, hidden: undefined })
    }
    const versions = await desk.rest('GET', `/globals/${slug}/versions?depth=2`)
    expect(versions.status).toBe(403)
    const access = await desk.rest('POST', `/globals/${slug}/access`)
    expect(SECRET.exec(access.text)?.[0]).toBeUndefined()
  })

  it.each([
    '/users',
    '/users/count',
    '/redirects',
    '/redirects/count',
    '/payload-locked-documents',
    '/payload-preferences',
  ])('is refused at %s', async (place) => {
    const { status, text } = await desk.rest('GET', `${place}?depth=2&where[id][exists]=true`)
    expect([401, 403, 404]).toContain(status)
    expect(text).not.toMatch(/"docs"/)
  })

  it.each(['/payload-migrations', '/payload-kv', '/payload-jobs', '/payload-jobs-stats'])(
    'finds nothing at %s',
    async (place) => {
      const { status, text } = await desk.rest('GET', place)
      expect([403, 404, 501]).toContain(status)
      expect(text).not.toMatch(/"docs"/)
    },
  )

  it('finds nobody’s preferences', async () => {
    const key = { data: { value: { columns: [secretOf('articles', 'never')] } } }
    expect((await desk.as('admin')('POST', '/payload-preferences/articles-list', key)).status).toBe(
      200,
    )
    const { body } = await desk.rest('GET', '/payload-preferences/articles-list')
    expect(at(body, 'value')).toBeNull()
  })

  it('learns what they may do, and no word', async () => {
    const { status, text } = await desk.rest('GET', '/access')
    expect(status).toBe(200)
    expect(SECRET.exec(text)?.[0]).toBeUndefined()
  })

  it.each(['/graphql', '/graphql-playground'])('finds nothing at %s', async (place) => {
    expect((await desk.rest('POST', place, { data: { query: '{ __typename }' } })).status).toBe(404)
  })

  it('is not told whether an account exists', async () => {
    const ask = (email: string) =>
      desk.rest('POST', '/users/login', { data: { email, password: 'wrong' } })
    const known = await ask('editor@example.org')
    const unknown = await ask('nobody@example.org')
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text])
  })
})

it('a stranger is not served a file that is in the trash', async () => {
  const [id] = ids.trashed.media ?? []
  const { body } = await desk.as('admin')('GET', `/media/${id}?trash=true`)
  const path = String(at(body, 'url')).replace('/api', '')
  expect((await desk.rest('GET', path)).status).toBe(403)
  const staffAnswer = await desk.as('editor')('GET', path)
  expect(staffAnswer.status).toBe(200)
})
