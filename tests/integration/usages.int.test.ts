import type { CollectionSlug, Field } from 'payload'
import { rebuildUsages } from '../../jobs/rebuildUsages'
import type { Usage } from '../../payload-types'
import { USING_COLLECTIONS } from '../../workflow/usage/source'
import { usagesIn } from '../../workflow/usage/usagesIn'
import { type Body, blockNode, linkTo, richTextOf } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { filledFields } from '../setup/filled'
import { IDS, relationFields } from '../setup/relationFields'
import { at, listAt } from '../setup/rest'
import { spoilIndex } from '../setup/usageDesk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

/** Fields that `filledFields` leaves empty. */
const RARE = {
  translationOf: '3f2b8a52-0000-4000-8000-00000000000e',
  captions: '3f2b8a52-0000-4000-8000-00000000000f',
}

/** Collections whose relations are no uses: accounts, what Payload keeps for itself, and signatures. */
const NO_PAGES = ['users', 'sign-offs', 'share-images', 'payload-']

const pathsIn = (fields: Field[]) => {
  const transcript = richTextOf(linkTo('conditions', String(IDS.conditions?.[0])))
  const data = { ...filledFields(fields, { words: 'words', ids: IDS }), ...RARE, transcript }
  return new Set(usagesIn(fields, data).map(({ path }) => path))
}

describe('the index', () => {
  it('knows every relation and every upload of every form', () => {
    const { collections, globals } = desk.payload.config
    const isUsing = (slug: string) => USING_COLLECTIONS.some((one) => one === slug)
    const forms = [...collections.filter(({ slug }) => isUsing(slug)), ...globals]
    const missing = forms.flatMap(({ slug, fields }) => {
      // Payload's own field of a document in the trash points to an account.
      const wanted = relationFields(fields).filter(({ path }) => !/^transcript\./.test(path))
      const found = pathsIn(fields)
      return wanted.filter(({ path }) => !found.has(path)).map(({ path }) => `${slug}: ${path}`)
    })
    expect(missing).toEqual([])
  })

  it('leaves out only what is no page', () => {
    const others = desk.payload.config.collections.filter(
      ({ slug }) =>
        !USING_COLLECTIONS.some((one) => one === slug) &&
        !NO_PAGES.some((one) => slug.startsWith(one)) &&
        relationFields(slug.startsWith('payload-') ? [] : deskFields(slug)).length > 0,
    )
    expect(others.map(({ slug }) => slug)).toEqual([])
  })

  const deskFields = (slug: CollectionSlug) => desk.payload.collections[slug].config.fields
})

async function rows(): Promise<string[]> {
  const { docs } = await desk.payload.db.find<Usage>({
    collection: 'usages',
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id: _, ...row }) => JSON.stringify(Object.entries(row).sort())).sort()
}

async function usersOf(collection: string, id: string): Promise<string[]> {
  const { docs } = await desk.payload.db.find<Usage>({
    collection: 'usages',
    where: { and: [{ toCollection: { equals: collection } }, { toId: { equals: id } }] },
    limit: 0,
  })
  return docs.map(({ kind, path, needs }) => `${kind} ${path}${needs ? ' needed' : ''}`).sort()
}

const patch = (collection: CollectionSlug, id: string, data: Body, query = '') =>
  desk.as('admin')('PATCH', `/${collection}/${id}${query}`, { data })

const safety = (drugProduct: string) => richTextOf(blockNode('safetyInformation', { drugProduct }))

describe('what the index says of a document', () => {
  it('follows its users from the first draft to the last deletion', async () => {
    const condition = await desk.make('conditions')
    const drug = await desk.make('drug-products')
    const users = async () => [
      ...(await usersOf('conditions', condition)),
      ...(await usersOf('drug-products', drug)),
    ]
    const data = { conditions: [condition], body: safety(drug) }
    const article = await desk.make('articles', data, { status: 'draft' })
    const draft = ['draft conditions', 'draft body.safetyInformation.drugProduct needed']
    const live = ['live conditions', 'live body.safetyInformation.drugProduct needed']
    expect(await users()).toEqual(draft)
    await patch('articles', article, { _status: 'published' })
    expect(await users()).toEqual(live)
    await patch('articles', article, { conditions: [] }, '?draft=true')
    expect(await users()).toEqual([
      'live conditions',
      'draft body.safetyInformation.drugProduct needed',
      'live body.safetyInformation.drugProduct needed',
    ])
    await patch('articles', article, { _status: 'published' })
    expect(await users()).toEqual(['live body.safetyInformation.drugProduct needed'])
    await patch('articles', article, { _status: 'draft' })
    expect(await users()).toEqual(['draft body.safetyInformation.drugProduct needed'])
    await patch('articles', article, { _status: 'published' })
    await patch('articles', article, { deletedAt: '2026-05-03T12:00:00.000Z' })
    expect(await users()).toEqual([])
    await patch('articles', article, { deletedAt: null, _status: 'published' }, '?trash=true')
    expect(await users()).toEqual(['live body.safetyInformation.drugProduct needed'])
    await desk.as('admin')('DELETE', `/articles/${article}`)
    expect(await users()).toEqual([])
  })

  it('holds menus, the home page, the practice, redirects and pictures', async () => {
    const pageId = await desk.make('pages')
    const picture = await desk.make('media')
    const document = { relationTo: 'pages', value: pageId }
    const link = { language: 'en', label: 'About us', kind: 'document', document }
    await desk.as('admin')('POST', '/globals/navigation', { data: { main: [link] } })
    const home = { language: 'en', heading: 'Welcome', introduction: 'We help.', image: picture }
    await desk.as('admin')('POST', '/globals/home', { data: { languages: [home] } })
    await desk.make('redirects', { to: document })
    expect(await usersOf('pages', pageId)).toEqual(['live main.document', 'live to'])
    expect(await usersOf('media', picture)).toEqual(['live languages.image needed'])
    await desk.as('admin')('POST', '/globals/navigation', { data: { main: [] } })
    expect(await usersOf('pages', pageId)).toEqual(['live to'])
  })

  it('is what a rebuild says, and a rebuild mends whatever is wrong', async () => {
    const conditions = [await desk.make('conditions'), await desk.make('conditions')]
    await desk.make('articles', { conditions })
    await desk.make('articles', { conditions }, { status: 'draft' })
    await rebuildUsages(desk.payload)
    const before = await rows()
    expect(before.length).toBeGreaterThan(5)
    await spoilIndex(desk, 'articles')
    await spoilIndex(desk, 'home')
    expect(await rows()).not.toEqual(before)
    await rebuildUsages(desk.payload)
    expect(await rows()).toEqual(before)
    await desk.payload.db.deleteMany({ collection: 'usages', where: { kind: { exists: true } } })
    await rebuildUsages(desk.payload)
    expect(await rows()).toEqual(before)
  })

  it('is seen by nobody at its own address', async () => {
    for (const person of ['anonymous', 'editor', 'admin'] as const) {
      expect((await desk.as(person)('GET', '/usages')).status).toBe(403)
      expect((await desk.as(person)('POST', '/usages', { data: {} })).status).toBe(403)
    }
  })

  it('never fails a save', async () => {
    const { db } = desk.payload
    const create: typeof db.create = db.create.bind(db)
    db.create = async (args): Promise<unknown> => {
      if (args.collection === 'usages') throw new Error('The disk is full.')
      const made: unknown = await create(args)
      return made
    }
    const condition = await desk.make('conditions')
    const article = await desk.make('articles', { conditions: [condition] })
    db.create = create
    expect(await usersOf('conditions', condition)).toEqual([])
    const { body } = await desk.rest('GET', `/articles/${article}?depth=0`)
    expect(listAt(body, 'conditions')).toEqual([condition])
    await rebuildUsages(desk.payload)
    expect(await usersOf('conditions', condition)).toEqual(['live conditions'])
  })
})

describe('what staff are told', () => {
  it('is where a document is used, and what a change touches', async () => {
    const condition = await desk.make('conditions', { title: 'Jaw pain', slug: 'jaw-pain' })
    const spanish = { title: 'Dolor', slug: 'dolor', language: 'es', translationOf: condition }
    const translation = await desk.make('conditions', spanish)
    const body = richTextOf(linkTo('conditions', condition))
    await desk.make('articles', { title: 'On jaws', slug: 'on-jaws', body })
    await desk.make('articles', { title: 'A draft', body }, { status: 'draft' })
    const uses = [{ condition, status: 'approved' }]
    const treatment = await desk.make('treatments', { title: 'A splint', slug: 'a-splint', uses })
    const to = { relationTo: 'conditions', value: condition }
    await desk.make('redirects', { from: '/jaw', to })
    const { status, body: told } = await desk.as('editor')('GET', `/conditions/${condition}/usage`)
    expect(status).toBe(200)
    const usedOn = listAt(told, 'usedOn').map((page) =>
      [at(page, 'state'), at(page, 'title'), at(page, 'needs'), at(page, 'path')].join(' | '),
    )
    expect(usedOn).toEqual([
      'live | A splint | true | /treatments/a-splint',
      'live | On jaws | false | /articles/on-jaws',
      'draft | A draft | false | ',
    ])
    expect(listAt(told, 'usedOn', 0, 'places')).toEqual(['Uses, Condition'])
    const touched = listAt(told, 'impact', 'addresses').map((one) => at(one, 'path'))
    expect(touched).toEqual([
      '/conditions/jaw-pain',
      '/conditions',
      expect.any(String),
      expect.any(String),
      expect.any(String),
    ])
    expect(touched).toEqual(
      expect.arrayContaining(['/treatments/a-splint', '/articles/on-jaws', '/es/conditions/dolor']),
    )
    expect(listAt(told, 'impact', 'redirects').map((one) => at(one, 'from'))).toEqual(['/jaw'])
    expect(listAt(told, 'impact', 'translations').map((one) => at(one, 'id'))).toEqual([
      translation,
    ])
    expect(at(told, 'mayGoOn')).toBe(false)
    expect(treatment).toEqual(expect.any(String))
  })

  it('names the pages on which a medicine’s questions and pictures stand', async () => {
    const picture = await desk.make('media')
    const treatment = await desk.make('treatments', { slug: 'with-questions' })
    const answer = richTextOf(blockNode('figure', { image: picture }))
    await desk.make('treatment-faqs', { treatment, answer })
    const page = await desk.make('pages', { slug: 'shows-a-picture', layout: [] })
    const faqs = await desk.payload.find({
      collection: 'treatment-faqs',
      where: { treatment: { equals: treatment } },
    })
    const layout = [{ blockType: 'faqList', faqs: faqs.docs.map(({ id }) => id) }]
    await patch('pages', page, { layout, _status: 'published' })
    const { body } = await desk.as('reviewer')('GET', `/media/${picture}/usage`)
    const touched = listAt(body, 'impact', 'addresses').map((one) => at(one, 'path'))
    expect(touched).toContain('/shows-a-picture')
  })

  it('is told to staff only', async () => {
    const id = await desk.make('articles', {}, { status: 'draft' })
    expect((await desk.rest('GET', `/articles/${id}/usage`)).status).toBe(401)
    for (const person of ['contributor', 'reviewer', 'editor', 'admin'] as const) {
      expect((await desk.as(person)('GET', `/articles/${id}/usage`)).status).toBe(200)
    }
    const missing = IDS.articles?.[0] ?? ''
    expect((await desk.as('editor')('GET', `/articles/${missing}/usage`)).status).toBe(404)
    expect((await desk.as('editor')('GET', '/articles/nothing/usage')).status).toBe(404)
  })
})
