import { LEASE_MS, takeLease } from '@/jobs/leases'
import { runSchedules } from '@/jobs/runSchedules'
import { type Desk, openDesk } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { countOf, dueDraft, duePage, readSchedule, traces } from '../setup/schedules'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
})
afterAll(() => desk.stop())

type Method = 'updateOne' | 'createVersion' | 'create'

/**
 * Has the database stop answering from a call on, as it does for a process that has ended: the first
 * calls with which a condition holds pass, and nothing does after that.
 */
function dieAt(method: Method, dies: (collection: string) => boolean): () => void {
  const { db } = desk.payload
  const own = new Map(
    (['updateOne', 'createVersion', 'create', 'deleteMany'] as const).map((name) => [
      name,
      db[name],
    ]),
  )
  let isDead = false
  const wrap = (name: 'updateOne' | 'createVersion' | 'create' | 'deleteMany') => {
    const call: unknown = own.get(name)
    if (typeof call !== 'function') return
    Reflect.set(db, name, async (args: { collection?: string; collectionSlug?: string }) => {
      if (name === method && dies(args.collection ?? args.collectionSlug ?? '')) isDead = true
      if (isDead) throw new Error('The process has ended.')
      const done: unknown = await Reflect.apply(call, db, [args])
      return done
    })
  }
  for (const name of own.keys()) wrap(name)
  return () => {
    for (const [name, call] of own) Reflect.set(db, name, call)
  }
}

/** What another server finds some time after a process has ended: its lease is over. */
async function waitForLease() {
  const past = new Date(Date.now() - 1).toISOString()
  const { docs } = await desk.payload.db.find<{ id: string }>({ collection: 'leases' })
  for (const { id } of docs) {
    await desk.payload.db.updateOne({ collection: 'leases', id, data: { expiresAt: past } })
  }
}

const isPublic = async (id: string) => (await publicText(desk, 'articles', id)) !== null

const moments: [string, Method, string][] = [
  ['before it was begun', 'updateOne', 'schedules'],
  ['before anything was written', 'updateOne', 'articles'],
  ['between the page and its version', 'createVersion', 'articles'],
  ['between the version and the audit log', 'create', 'audit-log'],
]

describe.each(moments)('a server that ends %s', (_, method, collection) => {
  it('has its publication done once by the next one', async () => {
    const { id, schedule } = await dueDraft(desk)
    const revive = dieAt(method, (name) => name === collection)
    await runSchedules(desk.payload).catch(() => 0)
    revive()
    expect((await readSchedule(desk, schedule)).state).toBe('waiting')
    // Nobody else runs while its lease holds.
    expect(await runSchedules(desk.payload)).toBe(0)
    await waitForLease()
    await runSchedules(desk.payload)
    expect((await readSchedule(desk, schedule)).state).toBe('done')
    expect(await isPublic(id)).toBe(true)
    const left = await traces(desk, id)
    expect([left.published, countOf(left, 'publish')]).toEqual([1, 1])
    expect(await runSchedules(desk.payload)).toBe(0)
  })

  it('has its end done once by the next one', async () => {
    const { id, schedule } = await duePage(desk)
    const revive = dieAt(method, (name) => name === collection)
    await runSchedules(desk.payload).catch(() => 0)
    revive()
    expect((await readSchedule(desk, schedule)).state).toBe('waiting')
    expect(await isPublic(id)).toBe(false)
    await waitForLease()
    await runSchedules(desk.payload)
    expect((await readSchedule(desk, schedule)).state).toBe('done')
    expect(await isPublic(id)).toBe(false)
    expect(countOf(await traces(desk, id), 'unpublish')).toBe(1)
  })
})

it('does nothing twice that was done, but not written down as done', async () => {
  const { id, schedule } = await dueDraft(desk)
  let writes = 0
  const revive = dieAt('updateOne', (name) => name === 'schedules' && ++writes === 2)
  await runSchedules(desk.payload).catch(() => 0)
  revive()
  expect((await readSchedule(desk, schedule)).state).toBe('waiting')
  await waitForLease()
  await runSchedules(desk.payload)
  expect((await readSchedule(desk, schedule)).state).toBe('done')
  const left = await traces(desk, id)
  expect([left.published, countOf(left, 'publish')]).toEqual([1, 1])
})

it('tries again later what failed for no reason of its own, and gives up after five times', async () => {
  const { id, schedule } = await dueDraft(desk)
  const own = desk.payload.update.bind(desk.payload)
  Reflect.set(desk.payload, 'update', () => Promise.reject(new Error('The disk is full.')))
  const waits: number[] = []
  try {
    for (let tries = 1; tries <= 5; tries += 1) {
      await runSchedules(desk.payload)
      const { state, tryAt, problem, attempts } = await readSchedule(desk, schedule)
      expect([attempts, problem]).toEqual([tries, expect.stringMatching(/The disk is full\.$/)])
      if (state === 'waiting') waits.push(Math.round((Date.parse(tryAt) - Date.now()) / 60_000))
      expect(await runSchedules(desk.payload)).toBe(0)
      const data = { tryAt: new Date(Date.now() - 1).toISOString() }
      await desk.payload.db.updateOne({ collection: 'schedules', id: schedule, data })
    }
  } finally {
    Reflect.set(desk.payload, 'update', own)
  }
  expect(waits).toEqual([1, 2, 4, 8])
  expect((await readSchedule(desk, schedule)).state).toBe('failed')
  expect(await isPublic(id)).toBe(false)
})

it('publishes once, however many servers run at the same time', async () => {
  const due = [await dueDraft(desk), await dueDraft(desk), await dueDraft(desk)]
  await Promise.all(Array.from({ length: 12 }, () => runSchedules(desk.payload)))
  while ((await runSchedules(desk.payload)) > 0);
  for (const { id, schedule } of due) {
    const left = await traces(desk, id)
    expect([left.published, countOf(left, 'publish')]).toEqual([1, 1])
    expect((await readSchedule(desk, schedule)).attempts).toBe(1)
  }
})

describe('a lease', () => {
  const open = (name: string) => takeLease(desk.payload, name)

  it('is held by one of those who ask at the same time, and free when it is released', async () => {
    const taken = (await Promise.all(Array.from({ length: 20 }, () => open('race')))).filter(
      Boolean,
    )
    expect(taken).toHaveLength(1)
    expect(await open('race')).toBeNull()
    expect(await taken[0]?.renew()).toBe(true)
    await taken[0]?.release()
    const next = await open('race')
    expect(next).not.toBeNull()
    await next?.release()
  })

  it('is taken over by one of several when nobody renewed it, and the old holder learns of it', async () => {
    const old = await open('over')
    await waitForLease()
    const taken = (await Promise.all(Array.from({ length: 20 }, () => open('over')))).filter(
      Boolean,
    )
    expect(taken).toHaveLength(1)
    expect(await old?.renew()).toBe(false)
    await old?.release()
    expect(await taken[0]?.renew()).toBe(true)
    await taken[0]?.release()
    expect(LEASE_MS).toBeGreaterThan(5_000)
  })

  it('is a name that the database holds once', async () => {
    const expiresAt = new Date().toISOString()
    const data = { name: 'twice', holder: 'somebody', expiresAt }
    await desk.payload.db.create({ collection: 'leases', data: { ...data } })
    await expect(
      desk.payload.db.create({ collection: 'leases', data: { ...data } }),
    ).rejects.toThrow()
  })
})
