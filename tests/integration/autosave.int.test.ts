import { setTimeout } from 'node:timers/promises'
import { type Desk, openDesk } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { at, listAt, sentencesOf } from '../setup/rest'
import { hashOf } from '../setup/signOff'
import { newestOf, openWindow, versionsOf } from '../setup/together'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
})
afterAll(() => desk.stop())

async function make(collection: 'articles' | 'pages', status: 'draft' | 'published' = 'draft') {
  const id = await desk.make(collection, {}, { status, by: 'editor' })
  return { collection, id }
}

const titlesOf = async (place: Awaited<ReturnType<typeof make>>) =>
  (await versionsOf(desk, place)).map((version) => at(version, 'title'))

async function auditOf(id: string) {
  const query = `where[documentId][equals]=${id}&limit=100&sort=createdAt`
  const { body } = await desk.as('admin')('GET', `/audit-log?${query}`)
  return listAt(body, 'docs').map(
    (entry) => `${String(at(entry, 'actorName'))}: ${String(at(entry, 'action'))}`,
  )
}

describe('an autosave', () => {
  it('is written over the autosave before it', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    for (const title of ['A', 'Ab', 'Abc']) await one.autosave({ title })
    expect((await titlesOf(place)).slice(0, 2)).toEqual(['Abc', expect.not.stringMatching(/^Ab?$/)])
    expect(await titlesOf(place)).toHaveLength(2)
  })

  it('is never written over what is published, and the public page stays as it is', async () => {
    const place = await make('pages', 'published')
    const published = at(await newestOf(desk, place), 'title')
    const before = await publicText(desk, 'pages', place.id)
    const purges = await desk.payload.db.count({ collection: 'purges' })
    const one = await openWindow(desk, 'editor', place)
    for (const title of ['A', 'Ab', 'Abc']) expect((await one.autosave({ title })).status).toBe(200)
    expect(await publicText(desk, 'pages', place.id)).toBe(before)
    expect(await titlesOf(place)).toEqual(['Abc', published])
    expect((await desk.payload.db.count({ collection: 'purges' })).totalDocs).toBe(purges.totalDocs)
  })

  it('is never written over what another person or window wrote', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    const other = await openWindow(desk, 'admin', place)
    await one.autosave({ title: 'The editor’s' })
    expect((await other.autosave({ title: 'The admin’s' })).status).toBe(409)
    await other.load()
    expect((await other.autosave({ title: 'The admin’s' })).status).toBe(200)
    await other.autosave({ title: 'The admin’s, longer' })
    const again = await openWindow(desk, 'admin', place)
    await again.autosave({ title: 'The admin’s other window' })
    const titles = await titlesOf(place)
    expect(titles).toContain('The editor’s')
    expect(titles).toContain('The admin’s, longer')
    expect(titles[0]).toBe('The admin’s other window')
  })

  it('is never written over what was sent for review or signed', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    await one.autosave({ title: 'Sent' })
    await desk.as('editor')('POST', `/articles/${place.id}/submit`, { data: {} })
    await one.autosave({ title: 'Typed on' })
    await one.autosave({ title: 'Signed' })
    const hash = await hashOf(desk.payload, place)
    const signed = await desk.as('reviewer')('POST', `/articles/${place.id}/sign`, {
      data: { hash },
    })
    expect(signed.status).toBe(200)
    await one.autosave({ title: 'Typed on again' })
    await one.autosave({ title: 'And again' })
    const titles = await titlesOf(place)
    expect(titles).toContain('Sent')
    expect(titles).toContain('Signed')
    expect(titles[0]).toBe('And again')
  })

  it('needs none of the fields that are required to publish', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    expect((await one.autosave({ title: '', summary: '' })).status).toBe(200)
  })

  it('of a half-written title leaves an address that goes on following the title', async () => {
    await desk.make('pages', { title: 'Back pain' }, { status: 'draft', by: 'editor' })
    const made = await desk.as('editor')('POST', '/pages?draft=true', { data: {} })
    const place = { collection: 'pages' as const, id: String(at(made.body, 'doc', 'id')) }
    expect(at(made.body, 'doc', 'slug')).toMatch(/^untitled-/)
    const one = await openWindow(desk, 'editor', place)
    const slugs = []
    for (const title of ['Back', 'Back pain', 'Back pain in pregnancy']) {
      const slug = at(await newestOf(desk, place), 'slug')
      slugs.push(at((await one.autosave({ title, slug })).body, 'doc', 'slug'))
    }
    expect(slugs).toEqual(['back', 'back-pain-2', 'back-pain-in-pregnancy'])
  })

  it('is in the audit log once for each person and field in ten minutes', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    for (const title of ['A', 'Ab', 'Abc', 'Abcd']) await one.autosave({ title })
    expect(await auditOf(place.id)).toEqual(['editor: create', 'editor: autosave'])
    await one.autosave({ summary: 'Another field.' })
    await one.autosave({ title: 'Abcde', summary: 'Both.' })
    await one.save({ title: 'Abcdef' })
    await one.autosave({ title: 'Abcdefg' })
    expect((await auditOf(place.id)).slice(2)).toEqual([
      ...['editor: autosave', 'editor: update', 'editor: autosave'],
    ])
    const other = await openWindow(desk, 'admin', place)
    await other.autosave({ title: 'Xyz' })
    expect((await auditOf(place.id)).at(-1)).toBe('admin: autosave')
  })
})

describe('who has a document open', () => {
  it('is told to the others, with the time, until they leave', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    const other = await openWindow(desk, 'reviewer', place)
    expect(at((await one.beat()).body, 'others')).toEqual([])
    const since: unknown = expect.stringMatching(/^at \d{1,2}:\d\d\s[AP]M$/)
    expect(at((await other.beat()).body, 'others')).toEqual([
      { name: 'editor', since, isSelf: false },
    ])
    expect(at((await one.beat()).body, 'others', 0, 'name')).toBe('reviewer')
    await other.beat({ leaving: true })
    expect(at((await one.beat()).body, 'others')).toEqual([])
  })

  it('is forgotten half a minute after they were heard of last', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    const other = await openWindow(desk, 'editor', place)
    await other.beat()
    expect(at((await one.beat()).body, 'others', 0, 'isSelf')).toBe(true)
    const { docs } = await desk.payload.find({
      collection: 'presences',
      where: { document: { equals: `articles:${place.id}` } },
    })
    for (const { id } of docs) {
      const data = { seenAt: new Date(Date.now() - 31_000).toISOString() }
      await desk.payload.update({ collection: 'presences', id, data })
    }
    expect(at((await one.beat()).body, 'others')).toEqual([])
  })

  it('tells a window what others saved since', async () => {
    const place = await make('articles')
    const one = await openWindow(desk, 'editor', place)
    const other = await openWindow(desk, 'admin', place)
    expect(at((await one.beat()).body, 'behind')).toBeNull()
    await other.autosave({ summary: 'By the admin.' })
    await setTimeout(2)
    const { body } = await one.beat()
    expect(at(body, 'behind', 'revision')).toBe(other.base())
    expect(at(body, 'behind', 'sentence')).toMatch(/^admin saved this page at .+ “Summary”\.$/)
    expect(at((await other.beat()).body, 'behind')).toBeNull()
  })

  it.each([
    ['anonymous', 401],
    ['contributor', 200],
    ['reviewer', 200],
    ['editor', 200],
    ['admin', 200],
  ] as const)('is told to %s with %i', async (person, status) => {
    const { id } = await make('pages')
    const data = { tab: crypto.randomUUID() }
    const answer = await desk.as(person)('POST', `/pages/${id}/presence`, { data })
    expect(answer.status).toBe(status)
  })

  it('is asked with a window and a document', async () => {
    const { id } = await make('pages')
    for (const data of [{}, { tab: 7 }, { tab: 'a b' }]) {
      const answer = await desk.as('editor')('POST', `/pages/${id}/presence`, { data })
      expect(answer.status).toBe(400)
      expect(sentencesOf(answer)).toMatch(/^Say which window you mean/)
    }
    const data = { tab: crypto.randomUUID() }
    const gone = await desk.as('editor')('POST', `/pages/${crypto.randomUUID()}/presence`, { data })
    expect(gone.status).toBe(404)
  })

  it('is read and written by nobody in any other way', async () => {
    for (const collection of ['presences', 'revisions']) {
      for (const person of ['anonymous', 'editor', 'admin'] as const) {
        expect((await desk.as(person)('GET', `/${collection}`)).status).toBe(403)
        expect((await desk.as(person)('POST', `/${collection}`, { data: {} })).status).toBe(403)
      }
    }
  })
})
