import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import sharp from 'sharp'
import { drawShareImages } from '../../jobs/drawShareImages'
import { root } from '../../scripts/lib/root.mjs'
import { type Body, TITLE_FIELDS } from '../builders'
import { type Desk, idOf, openDesk, uploadForm } from '../setup/desk'
import { saveAsAdmin } from '../setup/deskDocuments'
import { at, listAt } from '../setup/rest'

const WITH_PAGES = [
  'articles',
  'conditions',
  'treatments',
  'clinicians',
  'locations',
  'pages',
] as const
const WITHOUT_PAGES = ['treatment-faqs', 'drug-products'] as const

type Routed = (typeof WITH_PAGES)[number]

const SECRET = 'Xyzzy not yet public'

let desk: Desk

const uploads = () => desk.payload.collections['share-images'].config.upload
const folder = () => String(uploads().staticDir)

beforeAll(async () => {
  desk = await openDesk({ drawsImages: true })
})
afterAll(() => desk.stop())

async function imageOf(id: string) {
  const where = { document: { equals: id } }
  const { docs } = await desk.payload.find({ collection: 'share-images', where })
  expect(docs.length).toBeLessThanOrEqual(1)
  return docs[0] ?? null
}

async function existing(id: string) {
  const image = await imageOf(id)
  if (!image?.filename) throw new Error('There is no share image.')
  return { ...image, file: path.join(folder(), image.filename) }
}

const bytesOf = async (id: string) => readFile((await existing(id)).file)

const publish = (collection: Routed, id: string, data: Body) =>
  saveAsAdmin(desk, collection, id, { ...data, _status: 'published' })

const files = async () => (await readdir(folder()).catch(() => [])).sort()

describe.each(WITH_PAGES)('the share image of a document of %s', (collection) => {
  const titled = (title: string) => ({ [TITLE_FIELDS[collection]]: title })

  it('is there once the document is published, in the size and weight that networks ask for', async () => {
    const id = await desk.make(collection, titled('Neck pain'))
    const { file, alt, width, height } = await existing(id)
    expect(await sharp(file).metadata()).toEqual(
      expect.objectContaining({ format: 'jpeg', width: 1200, height: 630 }),
    )
    expect([width, height]).toEqual([1200, 630])
    expect((await stat(file)).size).toBeLessThanOrEqual(100_000)
    expect(alt).toContain('Neck pain')
  })

  it('is not there for a draft, and not after one is deleted', async () => {
    const before = await files()
    const id = await desk.make(collection, titled(SECRET), { status: 'draft' })
    await saveAsAdmin(desk, collection, id, titled(`${SECRET}, again`), '?draft=true')
    expect(await imageOf(id)).toBeNull()
    await desk.as('admin')('DELETE', `/${collection}/${id}`)
    expect(await files()).toEqual(before)
  })

  it('stays as it is while a newer draft is written', async () => {
    const id = await desk.make(collection, titled('Jaw pain'))
    const before = await bytesOf(id)
    await saveAsAdmin(desk, collection, id, titled(SECRET), '?draft=true')
    expect(await bytesOf(id)).toEqual(before)
    expect((await existing(id)).alt).not.toContain(SECRET)
  })

  it('is drawn anew at the same address when the title changes, and only then', async () => {
    const id = await desk.make(collection, titled('Back pain'))
    const { filename, updatedAt } = await existing(id)
    const before = await bytesOf(id)
    await publish(collection, id, { summary: 'Other words.' })
    expect((await existing(id)).updatedAt).toBe(updatedAt)
    await publish(collection, id, titled('Lower back pain'))
    expect((await existing(id)).filename).toBe(filename)
    expect(await bytesOf(id)).not.toEqual(before)
  })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['is taken down', (id) => saveAsAdmin(desk, collection, id, { _status: 'draft' })],
    [
      'is put in the trash',
      (id) => saveAsAdmin(desk, collection, id, { deletedAt: new Date().toISOString() }),
    ],
    ['is deleted', (id) => desk.as('admin')('DELETE', `/${collection}/${id}`)],
  ])('goes with its file when the document %s', async (_, takeDown) => {
    const before = await files()
    const id = await desk.make(collection, titled('Shoulder pain'))
    expect(await files()).toHaveLength(before.length + 1)
    await takeDown(id)
    expect(await imageOf(id)).toBeNull()
    expect(await files()).toEqual(before)
  })

  it('comes back with the document', async () => {
    const id = await desk.make(collection, titled('Knee pain'))
    await saveAsAdmin(desk, collection, id, { _status: 'draft' })
    await publish(collection, id, {})
    expect(await imageOf(id)).not.toBeNull()
  })
})

it.each(WITHOUT_PAGES)('a document of %s has none', async (collection) => {
  expect(await imageOf(await desk.make(collection))).toBeNull()
})

describe('a stranger', () => {
  it('reads a share image under its address, which tells nothing', async () => {
    const id = await desk.make('articles', { title: 'A walk a day' })
    const { url, filename } = await existing(id)
    expect(filename).toMatch(/^[0-9a-f]{24}\.jpg$/)
    const { status, headers } = await desk.rest('GET', String(url).replace('/api', ''))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toBe('image/jpeg')
    await saveAsAdmin(desk, 'articles', id, { _status: 'draft' })
    const gone = await desk.rest('GET', String(url).replace('/api', ''))
    expect([403, 404]).toContain(gone.status)
  })

  it('lists, counts and changes none', async () => {
    const id = await desk.make('articles', { title: 'A second walk' })
    const image = await existing(id)
    for (const path of ['', `/${image.id}`, '/count', '?where[alt][like]=walk']) {
      const { status, text } = await desk.rest('GET', `/share-images${path}`)
      expect([403, 404]).toContain(status)
      expect(text).not.toContain('walk')
    }
    for (const person of ['anonymous', 'contributor', 'editor', 'admin'] as const) {
      const answers = [
        await desk.as(person)('DELETE', `/share-images/${image.id}`),
        await desk.as(person)('PATCH', `/share-images/${image.id}`, { data: { alt: 'Other' } }),
        await desk.as(person)('POST', '/share-images', { data: { document: id } }),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    }
    expect(await imageOf(id)).toEqual(expect.objectContaining({ alt: image.alt }))
  })
})

describe('the site', () => {
  it('names the share image of a published document, and none of a draft', async () => {
    const { getShareImage } = await import('../../queries/shareImages')
    const id = await desk.make('conditions', { title: 'Dystonia' })
    const draft = await desk.make('conditions', { title: SECRET }, { status: 'draft' })
    const image = await existing(id)
    expect(await getShareImage(id)).toEqual({
      url: `/api/share-images/file/${image.filename}`,
      width: 1200,
      height: 630,
      alt: image.alt,
    })
    expect(await getShareImage(draft)).toBeNull()
  })
})

describe('the metadata of a page', () => {
  async function imagesOf(slug: string) {
    const { documentMetadata } = await import('../../app/(site)/_views/metadata')
    const { getCondition } = await import('../../queries/conditions')
    const place = { collection: 'conditions', language: 'en' } as const
    const document = await getCondition({ language: 'en', slug })
    const { openGraph, twitter } = await documentMetadata(document, place)
    const card: unknown = twitter ? Reflect.get(twitter, 'card') : null
    return { images: openGraph?.images, card }
  }

  it('names the share image with its size and its words', async () => {
    const id = await desk.make('conditions', { title: 'Neck strain', slug: 'neck-strain' })
    const { filename, alt } = await existing(id)
    const url = `http://localhost:3000/api/share-images/file/${filename}`
    const { images, card } = await imagesOf('neck-strain')
    expect(images).toEqual([expect.objectContaining({ url, width: 1200, height: 630, alt })])
    expect(card).toBe('summary_large_image')
  })

  it('names the picture of the document where it has one', async () => {
    const form = uploadForm(
      { alt: 'A neck' },
      { name: 'neck.jpg', type: 'image/jpeg', bytes: await bytesOf(await desk.make('pages')) },
    )
    const heroImage = idOf(await desk.as('admin')('POST', '/media', { form }))
    await desk.make('conditions', { title: 'Whiplash', slug: 'whiplash', heroImage })
    const { images } = await imagesOf('whiplash')
    expect(JSON.stringify(images)).toContain('/api/media/file/neck-1200x630.jpg')
  })
})

describe('drawing all share images', () => {
  it('makes those that are missing, removes those that nobody needs, and does nothing twice', async () => {
    const id = await desk.make('articles', { title: 'Sleep and pain' })
    const kept = await existing(id)
    const bytes = await sharp(await bytesOf(id))
      .resize(8)
      .jpeg()
      .toBuffer()
    await desk.payload.delete({ collection: 'share-images', id: kept.id })
    await desk.payload.create({
      collection: 'share-images',
      data: { document: 'nothing', drawn: 'nothing', alt: 'Nothing' },
      file: { data: bytes, mimetype: 'image/jpeg', name: 'orphan.jpg', size: bytes.length },
    })
    expect(await drawShareImages(desk.payload)).toBe(2)
    expect(await imageOf(id)).not.toBeNull()
    expect(await imageOf('nothing')).toBeNull()
    expect(await drawShareImages(desk.payload)).toBe(0)
  })

  it('follows when the practice gets another name', async () => {
    const id = await desk.make('locations', { name: 'Main Street' })
    const before = await bytesOf(id)
    await desk.as('admin')('POST', '/globals/practice', { data: { name: 'Another practice' } })
    // The save was answered; this waits for what it began.
    await drawShareImages(desk.payload)
    expect(await bytesOf(id)).not.toEqual(before)
    expect((await existing(id)).alt).toContain('Another practice')
  })
})

it('a picture that cannot be drawn fails no save', async () => {
  const staticDir = folder()
  // A folder that cannot be made: a file stands where it would be.
  Reflect.set(uploads(), 'staticDir', path.join(root, 'package.json', 'share'))
  const id = await desk.make('articles', { title: 'A day without a picture' })
  Reflect.set(uploads(), 'staticDir', staticDir)
  const { body } = await desk.rest('GET', `/articles?where[id][equals]=${id}`)
  expect(at(listAt(body, 'docs')[0], 'title')).toBe('A day without a picture')
  expect(await imageOf(id)).toBeNull()
  await publish('articles', id, {})
  expect(await imageOf(id)).not.toBeNull()
})
