import { CLINICAL_FIELDS, type ClinicalSlug } from '../../collections/clinicalFields'
import { clinicalHash } from '../../workflow/clinicalHash'
import { clinicalPassages } from '../../workflow/clinicalText'
import type { Body } from '../builders'
import { type Desk, idOf, openDesk } from '../setup/desk'
import { filledFields } from '../setup/filled'
import { at } from '../setup/rest'
import { clinicalCollections } from './clinicalCollections'
import { isPart } from './places'

const slugs = clinicalCollections.map(({ slug }) => slug)

let desk: Desk
let ids: Record<string, string[]>

beforeAll(async () => {
  desk = await openDesk()
  const media = [await desk.make('media')]
  ids = { media, videos: media }
  for (const slug of [...slugs, 'clinicians' as const]) ids[slug] = [await desk.make(slug)]
})
afterAll(() => desk.stop())

const objectIn = (value: unknown): object => (isPart(value) ? value : {})

const hashOf = (slug: ClinicalSlug, document: unknown) =>
  clinicalHash({ fields: CLINICAL_FIELDS[slug], document: objectIn(document) })

let made = 0

/** A draft with a value in every field, and every block in every rich text. */
async function makeFilled(slug: ClinicalSlug) {
  const { fields } = desk.payload.collections[slug].config
  made += 1
  const sent: Body = filledFields(fields, { words: `words ${made}`, ids })
  const answer = await desk.as('admin')('POST', `/${slug}?draft=true`, { data: sent })
  return { sent, id: idOf(answer), answer: at(answer.body, 'doc') }
}

/** The same document in every form in which the server may come across it. */
async function formsOf(slug: ClinicalSlug, id: string) {
  const { payload } = desk
  const asAdmin = async (path: string) => (await desk.as('admin')('GET', `/${slug}${path}`)).body
  const ofParent = { where: { parent: { equals: id } }, limit: 1, sort: '-updatedAt' }
  const raw = { collection: slug, ...ofParent }
  return {
    'the API, without relations': await asAdmin(`/${id}?draft=true&depth=0`),
    'the API, with relations': await asAdmin(`/${id}?draft=true&depth=1`),
    'the API, with relations of relations': await asAdmin(`/${id}?draft=true&depth=2`),
    'the Local API': await payload.findByID({ collection: slug, id, draft: true, depth: 2 }),
    'the database': await payload.db.findOne({ collection: slug, where: { id: { equals: id } } }),
    'a version of the API': at(
      await asAdmin(`/versions?where[parent][equals]=${id}&limit=1&sort=-updatedAt&depth=1`),
      ...['docs', 0, 'version'],
    ),
    'a version of the database': (await payload.db.findVersions(raw)).docs[0]?.version,
  }
}

describe.each(slugs)('the hash of a document of %s', (slug) => {
  it('is the same wherever it is read, and that of what was sent', async () => {
    const { sent, id, answer } = await makeFilled(slug)
    const forms = { ...(await formsOf(slug, id)), 'the answer to the save': answer }
    const hashes = Object.entries(forms).map(([name, form]) => [name, hashOf(slug, form)])
    const expected = Object.keys(forms).map((name) => [name, hashOf(slug, sent)])
    expect(hashes).toEqual(expected)
  })

  it('is the same after a save of something else, and another one after a word', async () => {
    const { id } = await makeFilled(slug)
    const hash = async () => hashOf(slug, (await formsOf(slug, id))['the API, without relations'])
    const before = await hash()
    const save = (data: Body) => desk.as('admin')('PATCH', `/${slug}/${id}?draft=true`, { data })
    await save({ meta: { title: 'For search engines' } })
    expect(await hash()).toBe(before)
    await save({
      references: [
        { title: 'Another', publisher: 'FDA', url: 'https://fda.gov/', readOn: '2026-05-03' },
      ],
    })
    expect(await hash()).not.toBe(before)
  })

  it('is that of a text in which every field is filled', async () => {
    const { id } = await makeFilled(slug)
    const document = objectIn((await formsOf(slug, id))['the API, without relations'])
    const said = clinicalPassages({ fields: CLINICAL_FIELDS[slug], document })
    const silent = CLINICAL_FIELDS[slug].filter(
      (name) => !said.some(({ path }) => path.split('.')[0] === name),
    )
    expect(silent).toEqual([])
  })
})

it('does not depend on what Payload fills in where a block says nothing', async () => {
  const blocks = [
    { blockType: 'careCard', heading: 'Call 911 if:', items: [{ text: 'you cannot swallow' }] },
    { blockType: 'callToAction', heading: 'Ask', link: { label: 'Call us' } },
    {
      blockType: 'dataTable',
      caption: 'Doses',
      headers: [{ text: 'A' }],
      rows: [{ cells: [{ text: '1' }] }],
    },
  ]
  const children = blocks.map((fields) => ({ type: 'block', version: 2, format: '', fields }))
  const body = {
    root: { type: 'root', version: 1, direction: null, format: '', indent: 0, children },
  }
  const data = { language: 'en', title: 'Bare blocks', summary: 'Bare.', body }
  const answer = await desk.as('admin')('POST', '/articles?draft=true', { data })
  const forms = { ...(await formsOf('articles', idOf(answer))), 'what was sent': data }
  const hashes = Object.values(forms).map((form) => hashOf('articles', form))
  expect(new Set(hashes).size).toBe(1)
})
