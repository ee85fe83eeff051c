import { pageStore } from '../../delivery/pageStore.mjs'
import { recordPurge } from '../../delivery/tagTimes'
import { documentTag, listTag } from '../../lib/cacheTags'
import { type Desk, openDesk } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'

standInForPageCache()

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

async function rows() {
  const query = { collection: 'purges', sort: 'number', limit: 0, pagination: false } as const
  const { docs } = await desk.payload.find(query)
  return docs
}

const numbers = async () => (await rows()).map(({ number }) => number)

describe('what was purged', () => {
  it('stands in the database as soon as a save is answered', async () => {
    const id = await desk.make('articles')
    const last = (await rows()).at(-1)
    expect(last?.tags).toEqual(expect.arrayContaining([documentTag(id), listTag('articles', 'en')]))
  })

  it('is not written for a draft', async () => {
    const before = await numbers()
    await desk.make('articles', {}, { status: 'draft' })
    expect(await numbers()).toEqual(before)
  })

  it('is numbered without a gap, however many write at once', async () => {
    const before = (await numbers()).at(-1) ?? 0
    const ids = await Promise.all(Array.from({ length: 10 }, () => desk.make('conditions')))
    const after = await rows()
    const all = after.map(({ number }) => number)
    expect(all).toEqual(Array.from({ length: all.length }, (_, index) => (all[0] ?? 0) + index))
    const tags = after.filter(({ number }) => number > before).flatMap((row) => row.tags)
    expect(tags).toEqual(expect.arrayContaining(ids.map(documentTag)))
  })

  it('cannot hold a number twice', async () => {
    const data = { number: (await numbers()).at(-1) ?? 0, writer: 'another', tags: [] }
    await expect(desk.payload.db.create({ collection: 'purges', data })).rejects.toThrow()
  })

  it('is pruned, and the newest thousand stay', async () => {
    for (let round = 0; round < 60; round += 1)
      await recordPurge([`document:${round}`], desk.payload)
    const first = await numbers()
    const start = (first.at(-1) ?? 0) + 1_100 - ((first.at(-1) ?? 0) % 50)
    const data = { number: start - 1, writer: 'another', tags: [] }
    await desk.payload.db.create({ collection: 'purges', data })
    await recordPurge(['document:last'], desk.payload)
    expect(await numbers()).toEqual([start - 1, start])
  })

  it('is nobody’s business but the server’s', async () => {
    const data = { number: 9_999_999, writer: 'somebody', tags: [] }
    for (const person of ['anonymous', 'editor', 'admin'] as const) {
      const ask = desk.as(person)
      const answers = [
        await ask('GET', '/purges'),
        await ask('POST', '/purges', { data }),
        await ask('DELETE', '/purges?where[number][exists]=true'),
      ]
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403])
    }
    await desk.make('articles')
    expect(pageStore().clearedAt.size).toBeGreaterThan(0)
  })
})
