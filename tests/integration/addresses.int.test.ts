import { type Body, CONTENT, type Content, contentOf, TITLE_FIELDS } from '../builders'
import { createAs } from '../setup/createAs'
import { type Desk, idOf, openDesk } from '../setup/desk'
import { readAsAdmin, saveAsAdmin } from '../setup/deskDocuments'
import { at, listAt, sentencesOf } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const read = (collection: Content, id: string) => readAsAdmin(desk, collection, id)
const slugOf = async (collection: Content, id: string) => at(await read(collection, id), 'slug')
const save = (collection: Content, id: string, data: Body, query = '') =>
  saveAsAdmin(desk, collection, id, data, query)
const titled = (collection: Content, title: string) => ({ [TITLE_FIELDS[collection]]: title })

let count = 0
/** A title that nothing else in this file has. */
const freshTitle = () => `Neck pain number ${(count += 1)}`
const slugFor = (title: string) => title.toLowerCase().replaceAll(' ', '-').replace('?', '')

describe.each(CONTENT)('the address of a document of %s', (collection) => {
  it('is made from its name', async () => {
    const title = freshTitle()
    const id = await desk.make(collection, titled(collection, title), { status: 'draft' })
    expect(await slugOf(collection, id)).toBe(slugFor(title))
  })

  it('follows the name until the document is public, and stays then', async () => {
    const [first, second, third] = [freshTitle(), freshTitle(), freshTitle()]
    const id = await desk.make(collection, titled(collection, first), { status: 'draft' })
    await save(collection, id, titled(collection, second), '?draft=true')
    expect(await slugOf(collection, id)).toBe(slugFor(second))
    await save(collection, id, { _status: 'published' })
    expect(await slugOf(collection, id)).toBe(slugFor(second))
    await save(collection, id, { ...titled(collection, third), _status: 'published' })
    expect(await slugOf(collection, id)).toBe(slugFor(second))
    await save(collection, id, { _status: 'draft' })
    await save(collection, id, titled(collection, freshTitle()), '?draft=true')
    expect(await slugOf(collection, id)).toBe(slugFor(second))
  })

  it('is another one for a copy, which was never public', async () => {
    const id = await desk.make(collection)
    const copy = idOf(await desk.as('admin')('POST', `/${collection}/${id}/duplicate`))
    const [original, copied] = [await read(collection, id), await read(collection, copy)]
    expect(at(copied, 'slug')).not.toBe(at(original, 'slug'))
    expect(at(copied, 'slug')).toMatch(/^[a-z0-9-]+$/)
    expect(at(copied, 'firstPublishedAt') ?? null).toBeNull()
    expect(at(copied, '_status')).toBe('draft')
    const second = await desk.as('admin')('POST', `/${collection}/${id}/duplicate`)
    expect(at(second.body, 'doc', 'slug')).not.toBe(at(copied, 'slug'))
  })

  it('is unique although ten documents of one name are made at once', async () => {
    const title = freshTitle()
    const { treatment } = collection === 'treatment-faqs' ? await aTreatment() : {}
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        createAs(desk.as('admin'), {
          collection,
          status: 'published',
          message: {
            data: {
              ...contentOf(collection, titled(collection, title)),
              ...(treatment ? { treatment } : {}),
            },
          },
        }),
      ),
    )
    for (const answer of answers) {
      expect([200, 201, 400, 409]).toContain(answer.status)
      if (answer.status >= 400) expect(sentencesOf(answer)).toMatch(/address/i)
    }
    const made = answers.filter(({ status }) => status < 300).map(({ body }) => body)
    const slugs = made.map((body) => at(body, 'doc', 'slug'))
    expect(new Set(slugs).size).toBe(slugs.length)
    expect(made.length).toBeGreaterThan(0)
    const base = slugFor(title)
    const { body } = await desk.as('admin')(
      'GET',
      `/${collection}?limit=50&where[slug][contains]=${base}`,
    )
    const stored = listAt(body, 'docs').filter((doc) =>
      new RegExp(`^${base}(-\\d+)?$`).test(String(at(doc, 'slug'))),
    )
    // A refused document leaves nothing behind.
    expect(stored).toHaveLength(made.length)
  })
})

const aTreatment = async () => ({ treatment: await desk.make('treatments') })

describe('an address that an editor writes', () => {
  it('is put into the right form', async () => {
    const id = await desk.make('articles', { slug: '  Dolor Crónico & más ' })
    expect(await slugOf('articles', id)).toBe('dolor-cronico-mas')
  })

  it('may change after publication, and then holds', async () => {
    const id = await desk.make('articles')
    const slug = slugFor(freshTitle())
    await save('articles', id, { slug, _status: 'published' })
    await save('articles', id, { title: freshTitle(), _status: 'published' })
    expect(await slugOf('articles', id)).toBe(slug)
    const { body } = await desk.rest('GET', `/articles?where[slug][equals]=${slug}`)
    expect(at(body, 'totalDocs')).toBe(1)
  })

  it('is refused where another document of the language has it', async () => {
    const slug = slugFor(freshTitle())
    const title = freshTitle()
    await desk.make('conditions', { slug, title })
    const data = { ...contentOf('conditions', { slug }), _status: 'published' }
    const answer = await desk.as('editor')('POST', '/conditions', { data })
    expect(answer.status).toBe(400)
    expect(sentencesOf(answer)).toContain(`The address “${slug}” belongs to “${title}”.`)
    expect(at(answer.body, 'errors', 0, 'data', 'errors', 0, 'path')).toBe('slug')
  })

  it('is refused where a draft of another document has it', async () => {
    const slug = slugFor(freshTitle())
    await desk.make('conditions', { slug }, { status: 'draft' })
    const data = contentOf('conditions', { slug })
    const answer = await desk.as('contributor')('POST', '/conditions?draft=true', { data })
    expect(answer.status).toBe(400)
  })

  it('may stand once in each language', async () => {
    const slug = slugFor(freshTitle())
    const english = await desk.make('articles', { slug })
    const spanish = await desk.make('articles', { slug, language: 'es', translationOf: english })
    expect(await slugOf('articles', spanish)).toBe(slug)
    const again = { ...contentOf('articles', { slug, language: 'es' }), _status: 'published' }
    expect((await desk.as('editor')('POST', '/articles', { data: again })).status).toBe(400)
  })

  it('is refused when a change of language makes it a second one', async () => {
    const slug = slugFor(freshTitle())
    await desk.make('articles', { slug })
    const spanish = await desk.make('articles', { slug, language: 'es' })
    const answer = await save('articles', spanish, { language: 'en', _status: 'published' })
    expect(answer.status).toBe(400)
    expect(sentencesOf(answer)).toContain(`The address “${slug}” belongs to`)
  })

  it('may stand once in each collection', async () => {
    const slug = slugFor(freshTitle())
    for (const collection of ['articles', 'conditions', 'treatments'] as const) {
      expect(await slugOf(collection, await desk.make(collection, { slug }))).toBe(slug)
    }
  })

  it('stays taken while its document is in the trash, and is free after that', async () => {
    const slug = slugFor(freshTitle())
    const title = freshTitle()
    const id = await desk.make('articles', { slug, title })
    await save('articles', id, { deletedAt: '2026-05-03T12:00:00.000Z' })
    const data = { ...contentOf('articles', { slug }), _status: 'published' }
    const answer = await desk.as('editor')('POST', '/articles', { data })
    expect(answer.status).toBe(400)
    expect(sentencesOf(answer)).toContain(`belongs to “${title}” (it is in the trash)`)
    await desk.as('admin')('DELETE', `/articles/${id}?trash=true`)
    const draft = { data: { ...data, _status: 'draft' } }
    expect((await desk.as('editor')('POST', '/articles?draft=true', draft)).status).toBe(201)
  })

  it('is the same again when its document comes out of the trash', async () => {
    const id = await desk.make('articles')
    const slug = await slugOf('articles', id)
    await save('articles', id, { deletedAt: '2026-05-03T12:00:00.000Z' })
    await save('articles', id, { deletedAt: null, _status: 'published' }, '?trash=true')
    expect(await slugOf('articles', id)).toBe(slug)
    expect((await desk.rest('GET', `/articles/${id}`)).status).toBe(200)
  })

  it.each(['page'])('is refused where the site itself stands: articles/%s', async (slug) => {
    const data = { ...contentOf('articles', { slug }), _status: 'published' }
    const answer = await desk.as('editor')('POST', '/articles', { data })
    expect(answer.status).toBe(400)
    expect(sentencesOf(answer)).toMatch(/used by the site itself/)
  })

  it.each(['admin', 'api', 'articles/mine', 'es', 'en/about', 'search', 'preview/x', 'sitemap'])(
    'is refused where the site itself stands: %s',
    async (slug) => {
      const data = { ...contentOf('pages', { slug }), _status: 'published' }
      const answer = await desk.as('editor')('POST', '/pages', { data })
      expect(answer.status).toBe(400)
      expect(sentencesOf(answer)).toMatch(/used by the site itself/)
    },
  )

  it('is avoided where the title alone would make it', async () => {
    const id = await desk.make('pages', { title: 'Search' })
    expect(await slugOf('pages', id)).toBe('search-2')
  })

  it('has several segments for pages only', async () => {
    const page = await desk.make('pages', { slug: 'About us/Our Team/' })
    expect(await slugOf('pages', page)).toBe('about-us/our-team')
    const article = await desk.make('articles', { slug: 'about-us/our-team' })
    expect(await slugOf('articles', article)).toBe('about-us-our-team')
  })

  it('is never longer than the limit, numbers included', async () => {
    const title = 'Pain '.repeat(31).trim()
    const slugs = [
      await slugOf('articles', await desk.make('articles', { title })),
      await slugOf('articles', await desk.make('articles', { title })),
    ].map(String)
    expect(new Set(slugs).size).toBe(2)
    for (const slug of slugs) {
      expect(slug.length).toBeLessThanOrEqual(96)
      expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    }
  })

  it('is made up where the title has no Latin letter', async () => {
    const id = await desk.make('articles', { title: '慢性疼痛' })
    expect(await slugOf('articles', id)).toMatch(/^untitled-[0-9a-f]{8}$/)
  })
})
