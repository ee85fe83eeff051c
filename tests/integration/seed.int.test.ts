import { readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Payload } from 'payload'
import { isRoutedCollection, documentPath } from '../../lib/routes'
import { firstParts } from '../../scripts/seed/conditions'
import { ensureDocuments } from '../../scripts/seed/documents'
import { conditions } from '../../scripts/seed/fixtures/conditions'
import { seed } from '../../scripts/seed/index'
import { Report } from '../../scripts/seed/report'
import { noteBegun } from '../../scripts/seed/unfinished'
import { placeKey } from '../../workflow/place'
import { GO_ON_KEY } from '../../workflow/usage/goOn'
import { CONTENT, type Content } from '../builders'
import { readCredentials } from '../setup/credentials'
import { startPayload, type TestPayload } from '../setup/payload'

const ROLES = ['admin', 'editor', 'reviewer', 'contributor']

let site: TestPayload
let payload: Payload
let first: Report
let credentialsFile: string

const again = () => seed(payload, { credentialsFile })

const all = async (collection: Content | 'media' | 'users') => {
  const found = await payload.find({
    collection,
    depth: 0,
    trash: true,
    pagination: false,
    sort: 'id',
  })
  return found.docs
}

const pageAt = async (collection: 'articles' | 'conditions' | 'pages', slug: string) => {
  const where = { slug: { equals: slug } }
  const { docs } = await payload.find({ collection, where, depth: 0, trash: true })
  if (docs.length !== 1 || !docs[0]) throw new Error(`${docs.length} documents are at ${slug}.`)
  return docs[0]
}

const pictureId = async (filename: string) => {
  const where = { filename: { equals: filename } }
  return (await payload.find({ collection: 'media', where })).docs[0]?.id ?? ''
}

/** Everything the database holds of the demo. */
async function stored() {
  const documents = await Promise.all([...CONTENT, 'media' as const, 'users' as const].map(all))
  const globals = await Promise.all(
    (['practice', 'navigation', 'home', 'site-notice'] as const).map((slug) =>
      payload.findGlobal({ slug, depth: 0 }),
    ),
  )
  return { documents, globals }
}

beforeAll(async () => {
  site = await startPayload()
  payload = site.payload
  credentialsFile = path.join(site.dir, 'demo-credentials.json')
  first = await seed(payload, { credentialsFile })
})
afterAll(() => site.stop())

test('the first run makes every document, and each is published', async () => {
  for (const collection of CONTENT) {
    const documents = await all(collection)
    expect(documents.length).toBeGreaterThan(0)
    expect(
      documents.filter((document) => Reflect.get(document, '_status') !== 'published'),
    ).toEqual([])
  }
  expect(first.namesOf('Treatment FAQs').length).toBeGreaterThanOrEqual(14)
  expect(first.namesOf('Globals')).toEqual(['practice', 'navigation', 'home'])
  expect(first.remarks).toEqual([])
})

test('a second run makes nothing and changes nothing', async () => {
  const before = await stored()
  const second = await again()
  expect(second.total).toBe(0)
  expect(await stored()).toEqual(before)
})

test('no two documents share an address', async () => {
  const addresses: string[] = []
  for (const collection of CONTENT) {
    for (const { slug, language } of await payload
      .find({ collection, depth: 0, pagination: false })
      .then(({ docs }) => docs)) {
      const isRouted = isRoutedCollection(collection)
      addresses.push(
        isRouted
          ? documentPath({ collection, language, slug: slug ?? '' })
          : `${collection}/${language}/${slug}`,
      )
    }
  }
  expect(addresses.filter((one, index) => addresses.indexOf(one) !== index)).toEqual([])
})

test.each(CONTENT)('publishing %s again is accepted and changes nothing', async (collection) => {
  for (const before of await all(collection)) {
    const data = { _status: 'published' as const }
    const after = await payload.update({ collection, id: before.id, data, depth: 0 })
    // Which save it is of, a save does change.
    const save = 'revision' in before ? { revision: before.revision } : {}
    expect({ ...after, ...save, updatedAt: before.updatedAt }).toEqual(before)
  }
})

test('conditions and treatments point to each other', async () => {
  const { id, treatments } = await pageAt('conditions', 'chronic-migraine').then((document) => ({
    id: document.id,
    treatments: 'treatments' in document ? document.treatments : [],
  }))
  const { docs } = await payload.find({ collection: 'treatments', depth: 0 })
  expect(treatments).toEqual([docs[0]?.id])
  expect(docs[0]?.uses?.map(({ condition }) => condition)).toContain(id)
})

test('what a person changed stays changed', async () => {
  const { id } = await pageAt('articles', 'how-to-keep-a-headache-diary')
  const data = { title: 'A title of our own' }
  await payload.update({ collection: 'articles', id, data })
  await payload.updateGlobal({ slug: 'practice', data: { name: 'Our practice' } })
  expect((await again()).total).toBe(0)
  const article = await payload.findByID({ collection: 'articles', id, draft: true })
  expect(article.title).toBe('A title of our own')
  expect((await payload.findGlobal({ slug: 'practice' })).name).toBe('Our practice')
})

test('what is in the trash is not made again', async () => {
  const { id } = await pageAt('pages', 'accessibility')
  const data = { deletedAt: new Date().toISOString() }
  await payload.update({ collection: 'pages', id, data })
  expect((await again()).total).toBe(0)
  expect(await pageAt('pages', 'accessibility')).toMatchObject({ id, ...data })
})

test('what was deleted for good is made again, and nothing else', async () => {
  const { id } = await pageAt('articles', 'how-to-prepare-for-your-first-visit')
  await payload.delete({ collection: 'articles', id })
  const report = await again()
  expect(report.namesOf('Articles')).toEqual(['en/how-to-prepare-for-your-first-visit'])
  expect(report.total).toBe(1)
})

describe('what a run left half-made because it was killed', () => {
  const KEY = 'seed:pages/en/privacy'

  /** A page as a run leaves it that is killed while it writes the page's rows. */
  async function halfPage() {
    const { id } = await pageAt('pages', 'privacy')
    const where = { parent: { equals: id } }
    const { totalDocs: versions } = await payload.countVersions({ collection: 'pages', where })
    await noteBegun(payload, { key: KEY, versions })
    const data = { layout: [], updatedAt: new Date().toISOString() }
    await payload.db.updateOne({ collection: 'pages', id, data, req: {} })
    return id
  }

  const blocksOf = async (id: string) =>
    (await payload.findByID({ collection: 'pages', id })).layout?.length

  test('is made whole by the next run, once', async () => {
    const id = await halfPage()
    expect(await blocksOf(id)).toBe(0)
    expect((await again()).namesOf('Pages')).toEqual(['en/privacy'])
    expect(await blocksOf(id)).toBe(2)
    expect((await again()).total).toBe(0)
  })

  test('is left alone once a person has saved it', async () => {
    const id = await halfPage()
    const data = { title: 'Our privacy', _status: 'published' as const }
    await payload.update({ collection: 'pages', id, data })
    expect((await again()).total).toBe(0)
    expect(await pageAt('pages', 'privacy')).toMatchObject(data)
    expect(await payload.kv.get(KEY)).toBeNull()
  })

  test('gets its second part, if it is a condition', async () => {
    const { id } = await pageAt('conditions', 'migrana-cronica')
    // A Spanish treatment is used for it.
    const context = { [GO_ON_KEY]: placeKey({ collection: 'conditions', id }) }
    await payload.delete({ collection: 'conditions', id, context })
    const ids = new Map([
      ['seed:conditions/en/chronic-migraine', (await pageAt('conditions', 'chronic-migraine')).id],
      ['seed:media/resting-head.png', await pictureId('resting-head.png')],
    ])
    const spanish = conditions.filter(({ document }) => document.language === 'es')
    await ensureDocuments({ payload, ids, report: new Report() }, firstParts(spanish))
    const half: object = await pageAt('conditions', 'migrana-cronica')
    expect(Reflect.get(half, 'treatmentOverview') ?? null).toBeNull()
    await again()
    expect(await pageAt('conditions', 'migrana-cronica')).toMatchObject({
      treatmentOverview: { root: { type: 'root' } },
    })
  })
})

describe('the demo’s people', () => {
  test('sign in with the passwords in a file that only its owner may read', async () => {
    expect((await stat(credentialsFile)).mode & 0o777).toBe(0o600)
    const credentials = await readCredentials(credentialsFile)
    expect(Object.keys(credentials)).toEqual(ROLES)
    for (const [role, data] of Object.entries(credentials)) {
      const { user } = await payload.login({ collection: 'users', data })
      expect(user?.roles).toEqual([role])
    }
  })

  test('have one who signs as a clinician', async () => {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: 'reviewer@plainwell.example' } },
      depth: 1,
    })
    expect(docs[0]?.clinician).toMatchObject({ slug: 'sample-clinician-one' })
  })

  test('keep their entries when one of them is made anew', async () => {
    const before = await readCredentials(credentialsFile)
    const where = { email: { equals: 'contributor@plainwell.example' } }
    await payload.delete({ collection: 'users', where })
    expect((await again()).namesOf('Users')).toEqual(['contributor@plainwell.example'])
    const after = await readCredentials(credentialsFile)
    expect({ ...after, contributor: before.contributor }).toEqual(before)
    expect(after.contributor?.password).not.toBe(before.contributor?.password)
  })

  test('are left alone where the file is missing, and a sentence says so', async () => {
    await rm(credentialsFile)
    const report = await again()
    expect(report.total).toBe(0)
    expect(report.remarks).toHaveLength(ROLES.length)
    expect(report.remarks[0]).toContain('admin@plainwell.example was there before')
    await expect(readFile(credentialsFile)).rejects.toThrow('ENOENT')
  })
})
