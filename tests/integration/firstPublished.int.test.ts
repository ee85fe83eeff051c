import type { Body, Content } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { readAsAdmin, saveAsAdmin } from '../setup/deskDocuments'
import { at } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const read = (collection: Content, id: string) => readAsAdmin(desk, collection, id)
const save = (collection: Content, id: string, data: Body) =>
  saveAsAdmin(desk, collection, id, data)

describe('when a document was first public', () => {
  it('is unknown for a draft, noted on publication, and never changes', async () => {
    const id = await desk.make('treatments', {}, { status: 'draft' })
    expect(at(await read('treatments', id), 'firstPublishedAt') ?? null).toBeNull()
    await save('treatments', id, { _status: 'published' })
    const noted = at(await read('treatments', id), 'firstPublishedAt')
    expect(Date.parse(String(noted))).toBeGreaterThan(Date.now() - 60_000)
    await save('treatments', id, { _status: 'draft' })
    await save('treatments', id, { _status: 'published', firstPublishedAt: '2020-01-01' })
    expect(at(await read('treatments', id), 'firstPublishedAt')).toBe(noted)
  })

  it('cannot be written by hand', async () => {
    const date = '2020-01-01T00:00:00.000Z'
    const id = await desk.make('treatments', { firstPublishedAt: date }, { status: 'draft' })
    expect(at(await read('treatments', id), 'firstPublishedAt') ?? null).toBeNull()
  })

  it('fills the date of an article, unless an editor set one', async () => {
    const filled = await desk.make('articles')
    expect(at(await read('articles', filled), 'publishedAt')).toEqual(expect.any(String))
    const date = '2020-01-01T00:00:00.000Z'
    const set = await desk.make('articles', { publishedAt: date })
    expect(at(await read('articles', set), 'publishedAt')).toBe(date)
    const draft = await desk.make('articles', {}, { status: 'draft' })
    expect(at(await read('articles', draft), 'publishedAt') ?? null).toBeNull()
  })
})
