import type { Where } from 'payload'
import { eachDocument } from '../../jobs/eachDocument'
import { ensureUsages, rebuildUsages } from '../../jobs/rebuildUsages'
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

const ofMany: Where = { fromId: { equals: 'of-many' } }

/** Comes to each row, and tells what it found; `visit` may change them meanwhile. */
async function usedIds(visit: (row: Used) => Promise<unknown> = async () => null) {
  const ids: string[] = []
  for await (const row of eachDocument<Used>(desk.payload, {
    collection: 'usages',
    where: ofMany,
    select: { toId: true },
  })) {
    ids.push(row.toId)
    await visit(row)
  }
  return ids.sort()
}

async function makeMany(): Promise<string[]> {
  const names = Array.from({ length: MANY }, (_, index) => `to-${index}`)
  const row = { fromCollection: 'articles', fromId: 'of-many', kind: 'live', place: 'Body' }
  for (const toId of names) {
    const data = { ...row, path: 'body', needs: false, toCollection: 'media', toId }
    await desk.payload.db.create({ collection: 'usages', data })
  }
  return names.sort()
}

const rowsOf = async (fromId: string) =>
  (await desk.payload.db.count({ collection: 'usages', where: { fromId: { equals: fromId } } }))
    .totalDocs

describe('a long run over documents', () => {
  it('comes to each of them once, and lets the server answer between them', async () => {
    const names = await makeMany()
    const { turns, done } = await turnsDuring(() => usedIds())
    expect(done).toEqual(names)
    expect(turns).toBeGreaterThanOrEqual(MANY)
  })

  it('comes to all of them although some go meanwhile', async () => {
    const names = await usedIds()
    expect(names).toHaveLength(MANY)
    const { db } = desk.payload
    const remove = ({ id }: Used) =>
      db.deleteOne({ collection: 'usages', where: { id: { equals: id } } })
    expect(await usedIds(remove)).toEqual(names)
    expect(await usedIds()).toEqual([])
  })

  it('is how the index of uses is made anew', async () => {
    for (let made = 0; made < 3; made += 1) await desk.make('articles')
    const { turns, done } = await turnsDuring(() => rebuildUsages(desk.payload))
    expect(done).toBeGreaterThan(3)
    expect(turns).toBeGreaterThanOrEqual(3)
  })

  it('is started for an index that an older version made, and for no other', async () => {
    const condition = await desk.make('conditions')
    const article = await desk.make('articles', { conditions: [condition] })
    const before = await rowsOf(article)
    expect(before).toBeGreaterThan(0)
    await rebuildUsages(desk.payload)
    const current: unknown = await desk.payload.kv.get('usages')
    await desk.payload.db.deleteMany({ collection: 'usages', where: {} })
    // More has been saved since than is looked at again at every start.
    for (let made = 0; made < 6; made += 1) await desk.make('articles')
    await ensureUsages(desk.payload)
    expect(await rowsOf(article)).toBe(0)
    await desk.payload.kv.set('usages', { version: 1 })
    await ensureUsages(desk.payload)
    expect(await rowsOf(article)).toBe(before)
    expect(await desk.payload.kv.get('usages')).toEqual(current)
  })
})
