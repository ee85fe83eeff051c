import { isClinical } from '@/collections/clinicalFields'
import { CONTENT, type Content, contentOf, TITLE_FIELDS } from '../builders'
import { expectClearNo, wrongDataFor } from '../setup/clearNo'
import { createAs } from '../setup/createAs'
import { type Desk, openDesk } from '../setup/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { countsOf, complete, tryEverywhere } = wrongDataFor(() => desk)

/** Values of a wrong type for a field of each type. */
const WRONG_VALUES: [Content, string, unknown[]][] = [
  ['articles', 'title', [{ a: 1 }, ['a', 'b'], 5, true]],
  ['articles', 'summary', [{ a: 1 }, ['a'], 5]],
  ['articles', 'slug', [{ a: 1 }, ['a'], 5, true]],
  ['articles', 'language', ['fr', 5, { a: 1 }, ['en', 'es']]],
  ['articles', 'publishedAt', ['next Tuesday', { a: 1 }, [], true]],
  [
    'articles',
    'authors',
    ['nonsense', ['nonsense'], 5, [5], { a: 1 }, [{ a: 1 }], [null], [['x']]],
  ],
  ['articles', 'heroImage', ['nonsense', 5, ['nonsense'], { a: 1 }]],
  ['articles', 'references', ['text', 5, { a: 1 }, ['text'], [5], [null], [['x']]]],
  ['articles', 'meta', ['text', 5, ['a']]],
  ['conditions', 'bodyAreas', ['nowhere', ['nowhere'], [5], { a: 1 }]],
  ['conditions', 'alsoCalled', ['text', [{ name: { a: 1 } }], [{ name: 'x', kind: 'rumour' }]]],
  ['conditions', 'codes', ['text', [1], { icd10cm: { a: 1 } }, { icd10cm: [{ a: 1 }] }]],
  ['conditions', 'whenToGetHelp', [[{ urgency: 'soon', heading: 'x', items: [{ text: 'x' }] }]]],
  ['treatments', 'uses', [[{ condition: 'nonsense', status: 'approved' }], [{ status: 'maybe' }]]],
  ['treatment-faqs', 'order', ['first', { a: 1 }, [1], true]],
  ['treatment-faqs', 'treatment', ['nonsense', 5, { a: 1 }, ['nonsense']]],
  ['treatment-faqs', 'topic', ['gossip', 5]],
  ['clinicians', 'reviews', [[], ['yes'], { a: 1 }, 'yes', 5]],
  ['clinicians', 'languages', ['English', [{ a: 1 }], { a: 1 }]],
  ['locations', 'geo', ['here', [1], [1, 'b'], [200, 95], { a: 1 }, 5, [null, null]]],
  ['locations', 'hours', [[{ day: 'Someday', opens: '08:00', closes: '17:00' }], 'always']],
  ['locations', 'address', ['1 Main Street', 5, ['a']]],
  ['drug-products', 'versionDate', ['nonsense', { a: 1 }]],
  ['drug-products', 'boxedWarning', ['text', { title: { a: 1 } }]],
  ['pages', 'layout', ['text', 5, { a: 1 }, [{ blockType: 'marquee' }], [5], [null], [{}]]],
]

describe('a value of the wrong type', () => {
  it.each(WRONG_VALUES)('is refused: %s.%s', async (collection, field, values) => {
    for (const value of values) await tryEverywhere(collection, { [field]: value })
  })

  it.each(['live', 5, { a: 1 }, ['published']])('is refused for a state: %j', async (status) => {
    const before = await countsOf('articles')
    for (const query of ['', '?draft=true']) {
      const data = { ...contentOf('articles'), _status: status }
      expectClearNo(await desk.as('admin')('POST', `/articles${query}`, { data }), status)
    }
    expect(await countsOf('articles')).toEqual(before)
  })

  it.each(CONTENT)('is refused for what names a document of %s', async (collection) => {
    await tryEverywhere(collection, { [TITLE_FIELDS[collection]]: { a: 1 } })
  })

  it.each(['text', 5, ['a'], null])('is refused where the whole document is %j', async (data) => {
    for (const method of ['POST', 'PATCH'] as const) {
      const id = await desk.make('articles')
      const before = await countsOf('articles')
      const path = method === 'POST' ? '/articles' : `/articles/${id}`
      const answer = await desk.as('admin')(method, path, { data })
      expect(answer.status).toBeLessThan(500)
      if (method === 'POST') expectClearNo(answer, data)
      expect((await countsOf('articles')).totalDocs).toBe(before.totalDocs)
    }
  })
})

describe('a relation', () => {
  const uuid = '00000000-0000-4000-8000-000000000000'
  const objectId = '000000000000000000000000'

  it('to a document that is not there is refused', async () => {
    for (const id of [uuid, objectId]) {
      await tryEverywhere('articles', { authors: [id] })
      await tryEverywhere('articles', { heroImage: id })
      await tryEverywhere('treatment-faqs', { treatment: id })
      await tryEverywhere('treatments', { uses: [{ condition: id, status: 'approved' }] })
    }
  })

  it('to a document of another collection is refused', async () => {
    const condition = await desk.make('conditions')
    await tryEverywhere('articles', { authors: [condition] })
    await tryEverywhere('articles', { heroImage: condition })
    const link = { label: 'Read', kind: 'document' }
    const layout = (document: unknown) => [
      { blockType: 'callToAction', text: 'x', link: { ...link, document } },
    ]
    for (const relationTo of ['users', 'media', 'nonsense', 5]) {
      await tryEverywhere('pages', { layout: layout({ relationTo, value: condition }) })
    }
  })
})

describe('a field that is not there', () => {
  it.each(CONTENT)('is not stored: %s', async (collection) => {
    const extra = {
      favouriteColour: 'mauve',
      $where: 'mauve',
      'a.b': 'mauve',
      constructor: 'mauve',
    }
    const message = { data: { ...(await complete(collection)), ...extra } }
    const status = 'published'
    const answer = await createAs(desk.as('admin'), { collection, message, status })
    expect(answer.status).toBe(isClinical(collection) ? 200 : 201)
    const { docs } = await desk.payload.db.find({
      collection,
      limit: 0,
      where: {},
      pagination: false,
    })
    expect(JSON.stringify(docs)).not.toContain('mauve')
    const versions = await desk.payload.db.findVersions({
      collection,
      limit: 0,
      where: {},
      pagination: false,
    })
    expect(JSON.stringify(versions.docs)).not.toContain('mauve')
  })

  it('takes nothing from a prototype', async () => {
    const raw = '{"title":"A title","__proto__":{"roles":["admin"],"polluted":true}}'
    const answer = await desk.as('editor')('POST', '/articles?draft=true', { raw })
    expect(answer.status).toBe(201)
    expect(Reflect.get({}, 'polluted')).toBeUndefined()
  })

  it.each(['where[nothing][equals]=a', 'where[title][sounds_like]=a', 'where[title]=a', 'where=a'])(
    'is no 500 in a query: %s',
    async (query) => {
      for (const place of ['/articles', '/articles/count']) {
        for (const person of ['anonymous', 'admin'] as const) {
          const { status } = await desk.as(person)('GET', `${place}?${query}`)
          expect(status).toBeLessThan(500)
        }
      }
    },
  )

  it.each([
    'where[publishedAt][greater_than]=nonsense',
    'where[id][equals]=nonsense',
    'where[id][in]=nonsense,5',
    'where[id][equals][a]=b',
    'where[authors][equals]=nonsense',
    'where[authors][in]=nonsense',
    'where[_status][equals][$ne]=draft',
    'where[title][like][$regex]=.*',
    'where[title][like]=%5B(',
    'where[title][exists]=perhaps',
    'where[slug][near]=1',
    'sort=nothing',
    'sort=--title',
    'sort[a]=title',
    'limit=-1',
    'limit=nonsense',
    'limit=99999999999',
    'page=-3',
    'page=0',
    'page=nonsense',
    'depth=-1',
    'depth=nonsense',
    'select=title',
    'select[nothing]=true',
    'populate=title',
    'populate[nothing][title]=true',
    'joins=nonsense',
    'joins[nothing][limit]=a',
    'draft=perhaps',
    'locale=xx',
    'where=%7B%22title%22',
  ])('or a value of nonsense is no 500 in a query: %s', async (query) => {
    for (const person of ['anonymous', 'admin'] as const) {
      const { status, text } = await desk.as(person)('GET', `/articles?${query}`)
      expect({ person, text: status >= 500 ? text : '' }).toEqual({ person, text: '' })
    }
  })
})
