import { type Payload } from 'payload'
import pino from 'pino'
import { countAnswer, writeHits } from '@/delivery/redirectHits'

type Row = { id: string; from: string; hits?: number | null }
type Update = { id: string; data: Record<string, unknown> }

const isPayload = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && 'db' in value

/** A table of redirects that lies in memory, and what is written to it. */
function table(rows: Row[]) {
  const updates: Update[] = []
  const state = { isAway: false, asked: 0 }
  const db = {
    find: async ({ where }: { where: { from: { in: string[] } } }) => {
      if (state.isAway) throw new Error('The database is away.')
      state.asked += 1
      return { docs: rows.filter(({ from }) => where.from.in.includes(from)) }
    },
    updateOne: async ({ id, data }: Update) => void updates.push({ id, data }),
  }
  const payload: unknown = { db, logger: pino({ level: 'silent' }) }
  if (!isPayload(payload)) throw new Error('The stand-in has no database.')
  return { payload, updates, state }
}

const ask = (path: string, { status = 308, method = 'GET' } = {}) =>
  countAnswer({ method, path, status })

const added = (updates: Update[]) => updates.map(({ id, data }) => [id, data.hits])

it('adds up redirects and pages that are gone, by address, and keeps no more than the day', async () => {
  const { payload, updates } = table([
    { id: '1', from: '/old', hits: 4 },
    { id: '2', from: '/café', hits: 0 },
    { id: '3', from: '/unused', hits: 0 },
  ])
  ask('/old')
  ask('/old')
  ask('/old.md')
  ask('/caf%C3%A9', { status: 410 })
  await writeHits(payload)
  expect(added(updates)).toEqual([
    ['1', { $inc: 3 }],
    ['2', { $inc: 1 }],
  ])
  expect(Object.keys(updates[0]?.data ?? {}).sort()).toEqual(['hits', 'lastUsed', 'updatedAt'])
  expect(updates[0]?.data.lastUsed).toMatch(/^\d{4}-\d\d-\d\dT12:00:00\.000Z$/)
  expect(updates[0]?.data.updatedAt).toBeNull()
})

it('counts nothing else, and asks the database for nothing then', async () => {
  const { payload, state } = table([{ id: '1', from: '/old' }])
  ask('/old', { status: 200 })
  ask('/old', { status: 404 })
  ask('/old', { method: 'HEAD' })
  ask('/old/')
  ask(`/${'x'.repeat(600)}`)
  await writeHits(payload)
  expect(state.asked).toBe(0)
})

it('begins to count where a redirect was never counted', async () => {
  const { payload, updates } = table([{ id: '1', from: '/old', hits: null }])
  ask('/old')
  await writeHits(payload)
  expect(added(updates)).toEqual([['1', 1]])
})

it('counts later what could not be written while the database was away', async () => {
  const { payload, updates, state } = table([{ id: '1', from: '/old', hits: 0 }])
  ask('/old')
  state.isAway = true
  await expect(writeHits(payload)).resolves.toBeUndefined()
  state.isAway = false
  ask('/old')
  await writeHits(payload)
  expect(added(updates)).toEqual([['1', { $inc: 2 }]])
})

it('keeps no more addresses than anybody can need, however many are made up', async () => {
  const { payload, state, updates } = table([{ id: '1', from: '/late', hits: 0 }])
  for (let index = 0; index < 1_000; index += 1) ask(`/made-up-${index}`)
  ask('/late')
  await writeHits(payload)
  expect([state.asked, updates]).toEqual([1, []])
  ask('/late')
  await writeHits(payload)
  expect(added(updates)).toEqual([['1', { $inc: 1 }]])
})
