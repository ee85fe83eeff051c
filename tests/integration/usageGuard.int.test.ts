import type { CollectionSlug } from 'payload'
import { type Body, blockNode, type Content, linkTo, richTextOf } from '../builders'
import { type Desk, openDesk, PEOPLE } from '../setup/desk'
import { newestVersion, publicText, storedOf } from '../setup/deskDocuments'
import { type Answer, at, listAt, sentencesOf } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const trash = { deletedAt: '2026-05-03T12:00:00.000Z' }
const draft = { _status: 'draft' }
const REASON = 'The maker withdrew it this morning.'

const patch = (collection: CollectionSlug, id: string, data: Body, query = '') =>
  desk.as('editor')('PATCH', `/${collection}/${id}${query}`, { data })

const retire = (collection: string, id: string, data: Body) =>
  desk.as('admin')('POST', `/${collection}/${id}/retire`, { data })

const isPublic = async (collection: Content, id: string) =>
  (await publicText(desk, collection, id)) !== null

/** A medicine whose safety information stands on a public treatment. */
async function neededDrug() {
  const drug = await desk.make('drug-products', { brandName: 'Sample drug' })
  const treatment = await desk.make('treatments', { title: 'Injections', drugProducts: [drug] })
  return { drug, treatment }
}

type Target = Content | 'media'

const figure = (image: string) => richTextOf(blockNode('figure', { image }))

/** Each way in which a live page needs a document. */
const NEEDS: [string, Target, Content, (id: string) => Body][] = [
  [
    'the safety information of a treatment',
    'drug-products',
    'treatments',
    (id) => ({ drugProducts: [id] }),
  ],
  [
    'safety information in a text',
    'drug-products',
    'articles',
    (drugProduct) => ({ body: richTextOf(blockNode('safetyInformation', { drugProduct })) }),
  ],
  ['the treatment of a question', 'treatments', 'treatment-faqs', (treatment) => ({ treatment })],
  [
    'the condition of a use',
    'conditions',
    'treatments',
    (condition) => ({ uses: [{ condition, status: 'approved' }] }),
  ],
  [
    'the only question of a list',
    'treatment-faqs',
    'pages',
    (faq) => ({ layout: [{ blockType: 'faqList', faqs: [faq] }] }),
  ],
  ['a picture in a text', 'media', 'articles', (image) => ({ body: figure(image) })],
  ['a lead picture', 'media', 'conditions', (heroImage) => ({ heroImage })],
  ['a portrait', 'media', 'clinicians', (photo) => ({ photo })],
]

/** Each way in which a document is taken away, with what the API answers. */
const WAYS: [string, (collection: Target, id: string) => Promise<Answer>][] = [
  ['unpublished', (collection, id) => patch(collection, id, draft)],
  ['moved to the trash', (collection, id) => patch(collection, id, trash)],
  ['deleted', (collection, id) => desk.as('editor')('DELETE', `/${collection}/${id}`)],
  [
    'unpublished among many',
    (collection, id) =>
      desk.as('editor')('PATCH', `/${collection}?where[id][equals]=${id}`, { data: draft }),
  ],
  [
    'moved to the trash among many',
    (collection, id) =>
      desk.as('editor')('PATCH', `/${collection}?where[id][equals]=${id}`, { data: trash }),
  ],
  [
    'deleted among many',
    (collection, id) => desk.as('editor')('DELETE', `/${collection}?where[id][equals]=${id}`),
  ],
]

describe.each(NEEDS)('what a live page needs: %s', (_, collection, by, naming) => {
  it('is taken away in no way', async () => {
    const id = await desk.make(collection)
    const page = await desk.make(by, naming(id))
    const ways = WAYS.filter(([way]) => collection !== 'media' || !way.startsWith('unpublished'))
    for (const [way, take] of ways) {
      const before = await storedOf(desk, collection)
      const answer = await take(collection, id)
      const isMany = way.endsWith('among many')
      if (!isMany) expect([way, answer.status]).toEqual([way, 409])
      expect(sentencesOf(answer)).toMatch(
        /cannot be .+ live page needs? it, .+Take those pages down/,
      )
      if (!isMany) {
        expect(at(answer.body, 'errors', 0, 'data', 'neededBy', 0, 'id')).toBe(page)
      }
      expect([way, await storedOf(desk, collection)]).toEqual([way, before])
    }
  })

  it('is taken away once no page needs it', async () => {
    const id = await desk.make(collection)
    const page = await desk.make(by, naming(id), { status: 'draft' })
    await patch(by, page, { _status: 'published' })
    const removal = collection === 'media' ? trash : draft
    expect((await patch(collection, id, removal)).status).toBe(409)
    expect((await patch(by, page, draft)).status).toBe(200)
    expect((await patch(collection, id, removal)).status).toBe(200)
    expect((await desk.as('editor')('DELETE', `/${collection}/${id}?trash=true`)).status).toBe(200)
  })
})

describe('what live pages only mention', () => {
  it.each<[string, Content, Content, (id: string) => Body]>([
    [
      'a link in a text',
      'conditions',
      'articles',
      (id) => ({ body: richTextOf(linkTo('conditions', id)) }),
    ],
    ['a related page', 'conditions', 'articles', (id) => ({ conditions: [id] })],
    ['an author', 'clinicians', 'articles', (id) => ({ authors: [id] })],
    [
      'the original of a translation',
      'articles',
      'articles',
      (id) => ({ language: 'es', translationOf: id }),
    ],
  ])('is taken down at once: %s', async (_, collection, by, naming) => {
    const id = await desk.make(collection)
    await desk.make(by, naming(id))
    expect((await patch(collection, id, draft)).status).toBe(200)
    expect(await isPublic(collection, id)).toBe(false)
    expect((await patch(collection, id, { _status: 'published' })).status).toBe(200)
    expect((await patch(collection, id, trash)).status).toBe(200)
  })

  it('is one question of several, and a page in the menu', async () => {
    const faqs = [await desk.make('treatment-faqs'), await desk.make('treatment-faqs')]
    await desk.make('pages', { layout: [{ blockType: 'faqList', faqs }] })
    expect((await patch('treatment-faqs', String(faqs[0]), draft)).status).toBe(200)
    const page = await desk.make('pages')
    const document = { relationTo: 'pages', value: page }
    const link = { language: 'en', label: 'About us', kind: 'document', document }
    await desk.as('admin')('POST', '/globals/navigation', { data: { main: [link] } })
    const { body } = await desk.as('editor')('GET', `/pages/${page}/usage`)
    expect(listAt(body, 'impact', 'menus').map((menu) => at(menu, 'title'))).toEqual(['Navigation'])
    expect((await patch('pages', page, draft)).status).toBe(200)
  })
})

describe('a save that leaves the page public', () => {
  it('is never refused', async () => {
    const { drug } = await neededDrug()
    expect((await patch('drug-products', drug, { maker: 'New' }, '?draft=true')).status).toBe(200)
    const draftToo = await patch('drug-products', drug, { ...draft, maker: 'Newer' }, '?draft=true')
    expect(draftToo.status).toBe(200)
    expect((await patch('drug-products', drug, { maker: 'Newest' })).status).toBe(200)
    expect((await patch('drug-products', drug, { _status: 'published' })).status).toBe(200)
    expect(await isPublic('drug-products', drug)).toBe(true)
  })

  it('is none where an older version was a draft', async () => {
    const drug = await desk.make('drug-products', {}, { status: 'draft' })
    const version = await newestVersion(desk, 'drug-products', drug)
    await patch('drug-products', drug, { _status: 'published' })
    await desk.make('treatments', { drugProducts: [drug] })
    const path = `/drug-products/versions/${version}`
    const answer = await desk.as('editor')('POST', path)
    expect([answer.status, sentencesOf(answer)]).toEqual([409, expect.stringMatching(/taken down/)])
    expect(await isPublic('drug-products', drug)).toBe(true)
    expect((await desk.as('editor')('POST', `${path}?draft=true`)).status).toBe(200)
    expect(await isPublic('drug-products', drug)).toBe(true)
  })
})

describe('code of the server’s own', () => {
  it('is refused as people are', async () => {
    const { drug: id } = await neededDrug()
    const { payload } = desk
    const collection = 'drug-products'
    const data = { _status: 'draft' } as const
    const expected = { status: 409, message: expect.stringContaining('“Injections” (Treatment)') }
    await expect(payload.update({ collection, id, data })).rejects.toMatchObject(expected)
    await expect(payload.update({ collection, id, data: trash })).rejects.toMatchObject(expected)
    await expect(payload.delete({ collection, id })).rejects.toMatchObject(expected)
    const { errors } = await payload.delete({ collection, where: { id: { equals: id } } })
    const { message } = expected
    expect(errors).toEqual([expect.objectContaining({ id, message })])
    expect(await isPublic(collection, id)).toBe(true)
  })
})

describe('an index that is behind', () => {
  it('keeps nobody from taking a page down', async () => {
    const { drug, treatment } = await neededDrug()
    const row = {
      kind: 'live',
      path: 'x',
      place: 'X',
      needs: true,
      fromCollection: 'treatments',
    } as const
    const other = await desk.make('drug-products')
    await desk.payload.db.create({
      collection: 'usages',
      data: { ...row, fromId: treatment, toCollection: 'drug-products', toId: other },
    })
    expect((await patch('drug-products', other, draft)).status).toBe(200)
    expect((await patch('drug-products', drug, draft)).status).toBe(409)
  })
})

describe('an admin who writes down why', () => {
  it.each(['unpublish', 'trash', 'delete'] as const)(
    'may %s what a live page needs',
    async (action) => {
      const { drug, treatment } = await neededDrug()
      const { status, body } = await retire('drug-products', drug, { action, reason: REASON })
      expect([status, at(body, 'done'), at(body, 'neededBy', 0, 'id')]).toEqual([
        200,
        action,
        treatment,
      ])
      expect(await isPublic('drug-products', drug)).toBe(false)
      const { docs } = await desk.payload.find({
        collection: 'audit-log',
        where: { documentId: { equals: drug } },
        sort: 'createdAt',
        pagination: false,
      })
      const actions = docs.map((entry) => entry.action)
      expect(actions.slice(-2)).toEqual(['retire', action])
      expect(docs.at(-2)?.summary).toMatch(
        new RegExp(`${REASON} Needed by “Injections” \\(Treatment\\)\\.$`),
      )
      expect(docs.at(-2)?.actorName).toBe('admin')
    },
  )

  it('goes on once, with one document', async () => {
    const { drug } = await neededDrug()
    await retire('drug-products', drug, { action: 'unpublish', reason: REASON })
    await patch('drug-products', drug, { _status: 'published' })
    const answer = await desk.as('admin')('PATCH', `/drug-products/${drug}`, { data: draft })
    expect(answer.status).toBe(409)
  })

  it.each<[string, Body, number, RegExp]>([
    ['no reason', { action: 'trash' }, 400, /Write down why/],
    ['a short reason', { action: 'trash', reason: 'Because' }, 400, /Write down why/],
    ['no action', { reason: REASON }, 400, /unpublish, trash or delete/],
    ['another action', { action: 'purge', reason: REASON }, 400, /unpublish, trash or delete/],
  ])('is asked for more where there is %s', async (_, data, status, sentence) => {
    const { drug } = await neededDrug()
    const answer = await retire('drug-products', drug, data)
    expect([answer.status, sentencesOf(answer)]).toEqual([status, expect.stringMatching(sentence)])
    expect(await isPublic('drug-products', drug)).toBe(true)
  })

  it('is told where there is nothing to do', async () => {
    const media = await desk.make('media')
    const never = await desk.make('articles', {}, { status: 'draft' })
    const down = { action: 'unpublish', reason: REASON }
    expect((await retire('media', media, down)).status).toBe(400)
    expect((await retire('articles', never, down)).status).toBe(409)
    expect((await retire('articles', media, down)).status).toBe(404)
  })

  it('is nobody else, and no request can pretend to be', async () => {
    const { drug } = await neededDrug()
    const data = { action: 'delete', reason: REASON }
    for (const person of PEOPLE.filter((one) => one !== 'admin')) {
      const { status } = await desk.as(person)('POST', `/drug-products/${drug}/retire`, { data })
      expect([person, status]).toEqual([person, person === 'anonymous' ? 401 : 403])
    }
    const key = `drug-products:${drug}`
    const tricks: [string, Body][] = [
      [`?context[takesAwayNeeded]=${key}`, draft],
      ['', { ...draft, takesAwayNeeded: key, context: { takesAwayNeeded: key } }],
      ['?overrideAccess=true&force=true&confirm=true', draft],
      ['?unpublishAllLocales=true', draft],
      ['', { ...draft, drugProducts: [], _status: null }],
    ]
    for (const [query, change] of tricks) {
      await desk.as('admin')('PATCH', `/drug-products/${drug}${query}`, { data: change })
      expect([query, await isPublic('drug-products', drug)]).toEqual([query, true])
    }
  })
})
