import { eachDocument } from '../../jobs/eachDocument'
import { rebuildUsages } from '../../jobs/rebuildUsages'
import { type Desk, openDesk } from '../setup/desk'

/** More than are read at a time. */
const MANY = 230

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

/** Does some work, and tells how often other work had its turn meanwhile. */
async function turnsDuring<T>(work: () => Promise<T>): Promise<{ turns: number; done: T }> {
  let turns = 0
  const count = () => {
    turns += 1
    turn = setImmediate(count)
  }
  let turn = setImmediate(count)
  const done = await work()
  clearImmediate(turn)
  return { turns, done }
}

type Used = { id: string; toId: string }

async function usedIds(): Promise<string[]> {
  const ids: string[] = []
  for await (const { toId } of eachDocument<Used>(desk.payload, {
    collection: 'usages',
    where: { fromId: { equals: 'of-many' } },
    select: { toId: true },
  })) {
    ids.push(toId)
  }
  return ids
}

describe('a long run over documents', () => {
  it('comes to each of them once, and lets the server answer between them', async () => {
    const names = Array.from({ length: MANY }, (_, index) => `to-${index}`)
    const row = { fromCollection: 'articles', fromId: 'of-many', kind: 'live', place: 'Body' }
    for (const toId of names) {
      const data = { ...row, path: 'body', needs: false, toCollection: 'media', toId }
      await desk.payload.db.create({ collection: 'usages', data })
    }
    const { turns, done } = await turnsDuring(usedIds)
    expect([...done].sort()).toEqual([...names].sort())
    expect(turns).toBeGreaterThanOrEqual(MANY)
  })

  it('is how the index of uses is made anew', async () => {
    for (let made = 0; made < 3; made += 1) await desk.make('articles')
    const { turns, done } = await turnsDuring(() => rebuildUsages(desk.payload))
    expect(done).toBeGreaterThan(3)
    expect(turns).toBeGreaterThanOrEqual(3)
  })
})
