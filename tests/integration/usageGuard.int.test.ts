import type { CollectionSlug } from 'payload'
import { type Body, blockNode, type Content, linkTo, richTextOf } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { newestVersion, storedOf } from '../setup/deskDocuments'
import { type Answer, at, listAt, sentencesOf } from '../setup/rest'
import { isPublic, neededDrug, saveAsEditor } from '../setup/usageDesk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const trash = { deletedAt: '2026-05-03T12:00:00.000Z' }
const draft = { _status: 'draft' }

const patch = (collection: CollectionSlug, id: string, data: Body, query = '') =>
  saveAsEditor(desk, { collection, id }, { data, query })

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
    expect(await isPublic(desk, { collection, id })).toBe(false)
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
    const { drug } = await neededDrug(desk)
    expect((await patch('drug-products', drug, { maker: 'New' }, '?draft=true')).status).toBe(200)
    const draftToo = await patch('drug-products', drug, { ...draft, maker: 'Newer' }, '?draft=true')
    expect(draftToo.status).toBe(200)
    expect((await patch('drug-products', drug, { maker: 'Newest' })).status).toBe(200)
    expect((await patch('drug-products', drug, { _status: 'published' })).status).toBe(200)
    expect(await isPublic(desk, { collection: 'drug-products', id: drug })).toBe(true)
  })

  it('is none where an older version was a draft', async () => {
    const drug = await desk.make('drug-products', {}, { status: 'draft' })
    const version = await newestVersion(desk, 'drug-products', drug)
    await patch('drug-products', drug, { _status: 'published' })
    await desk.make('treatments', { drugProducts: [drug] })
    const path = `/drug-products/versions/${version}`
    const answer = await desk.as('editor')('POST', path)
    expect([answer.status, sentencesOf(answer)]).toEqual([409, expect.stringMatching(/taken down/)])
    expect(await isPublic(desk, { collection: 'drug-products', id: drug })).toBe(true)
    expect((await desk.as('editor')('POST', `${path}?draft=true`)).status).toBe(200)
    expect(await isPublic(desk, { collection: 'drug-products', id: drug })).toBe(true)
  })
})

describe('code of the server’s own', () => {
  it('is refused as people are', async () => {
    const { drug: id } = await neededDrug(desk)
    const { payload } = desk
    const collection = 'drug-products'
    const data = { _status: 'draft' } as const
    const message: unknown = expect.stringContaining('“Injections” (Treatment)')
    const expected = { status: 409, message }
    await expect(payload.update({ collection, id, data })).rejects.toMatchObject(expected)
    await expect(payload.update({ collection, id, data: trash })).rejects.toMatchObject(expected)
    await expect(payload.delete({ collection, id })).rejects.toMatchObject(expected)
    const { errors } = await payload.delete({ collection, where: { id: { equals: id } } })
    expect(errors).toEqual([expect.objectContaining({ id, message })])
    expect(await isPublic(desk, { collection, id })).toBe(true)
  })
})

describe('an index that is behind', () => {
  it('keeps nobody from taking a page down', async () => {
    const { drug, treatment } = await neededDrug(desk)
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
