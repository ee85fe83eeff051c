import { createLocalReq } from 'payload'
import type { Role } from '@/access/roles'
import { dashboardCards } from '@/workflow/dashboard'
import { listWaiting, QUEUE_PAGE } from '@/workflow/queue'
import type { Queue } from '@/workflow/queueWords'
import { type Desk, openDesk, PASSWORD } from '../setup/desk'
import { workOn } from '../setup/deskWork'
import { at, listAt } from '../setup/rest'
import { DAY, hashOf, writeSignOff } from '../setup/signOff'
import { clinicalChange } from '../setup/texts'

let desk: Desk
let work: ReturnType<typeof workOn>

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
  work = workOn(desk)
})
afterAll(() => desk.stop())

async function reqOf(role: Role) {
  const user = await desk.payload.findByID({ collection: 'users', id: desk.userIdOf(role) })
  return createLocalReq({ user: { ...user, collection: 'users' } }, desk.payload)
}

/** How many documents each card of a person's dashboard counts. */
async function counts(role: Role): Promise<Partial<Record<Queue, number>>> {
  const cards = await dashboardCards(await reqOf(role))
  return Object.fromEntries(cards.map(({ queue, total }) => [queue, total]))
}

/** How much longer somebody's lists are for what was done. */
async function growth(role: Role, act: () => Promise<unknown>) {
  const before = await counts(role)
  await act()
  const after = await counts(role)
  return Object.fromEntries(
    Object.entries(after)
      .map(([queue, total]): [string, number] => [
        queue,
        total - (Number(Reflect.get(before, queue)) || 0),
      ])
      .filter(([, more]) => more !== 0),
  )
}

const listed = async (role: Role, queue: Queue, ask: object = {}) =>
  (await listWaiting(await reqOf(role), { queue, ...ask })).waiting

const isListed = async (role: Role, queue: Queue, id: string) =>
  (await listed(role, queue, { limit: 500 })).some((one) => one.id === id)

const schedule = (id: string, data: { state: 'waiting' | 'failed'; tryAt: Date }) =>
  desk.payload.create({
    collection: 'schedules',
    data: {
      documentCollection: 'articles',
      documentId: id,
      actorName: 'editor',
      action: 'publish',
      at: data.tryAt.toISOString(),
      tryAt: data.tryAt.toISOString(),
      state: data.state,
      attempts: 0,
    },
  })

describe('the dashboard', () => {
  it('shows each role its own lists, and a stranger none', async () => {
    expect(Object.keys(await counts('reviewer'))).toEqual([
      ...['mine', 'all', 'overdue', 'scheduled', 'overrides'],
    ])
    expect(Object.keys(await counts('contributor'))).toEqual([
      ...['returned', 'sent', 'all', 'overdue'],
    ])
    expect(await dashboardCards(await createLocalReq({}, desk.payload))).toEqual([])
  })

  it('follows a document from its author to the clinician, back, and to the patients', async () => {
    const id = await work.draft()
    expect(await growth('reviewer', () => work.ask('editor', id, 'submit'))).toEqual({
      mine: 1,
      all: 1,
    })
    expect((await listed('editor', 'sent'))[0]).toMatchObject({ id, kind: 'Article' })
    const back = () => work.ask('reviewer', id, 'send-back', { remark: 'Mend it.' })
    expect(await growth('editor', back)).toEqual({ returned: 1, all: -1 })
    expect((await listed('editor', 'returned'))[0]?.why.state).toBe('sent-back')
    const again = () => work.ask('editor', id, 'submit')
    expect(await growth('editor', again)).toEqual({ returned: -1, all: 1 })
    expect(await growth('editor', () => work.sign(id))).toEqual({ all: -1 })
    expect((await listed('editor', 'sent'))[0]?.why.state).toBe('signed')
    expect(await growth('editor', () => work.publish(id))).toEqual({ sent: -1 })
  })

  it('is not told of what others sent', async () => {
    const id = await work.draft()
    const act = () => work.ask('editor', id, 'submit')
    expect(await growth('contributor', act)).toEqual({ all: 1 })
  })

  it('names a reviewer who was asked, and nobody else', async () => {
    const made = await desk.make('users', { name: 'Other Clinician', roles: ['reviewer'] })
    const id = await work.draft()
    const send = () => work.ask('editor', id, 'submit', { reviewer: made })
    expect(await growth('reviewer', send)).toEqual({ all: 1 })
    const [own] = (await listed('reviewer', 'all', { limit: 500 })).filter((one) => one.id === id)
    expect(own?.why).toMatchObject({ reviewer: 'Other Clinician' })
  })

  it('counts what is due by the newest sign-off alone', async () => {
    const id = await work.draft()
    const actor = desk.userIdOf('reviewer')
    const place = { collection: 'articles', id, actor }
    const past = new Date(Date.now() - DAY)
    const due = () => writeSignOff(desk.payload, { ...place, nextReview: past })
    expect(await growth('editor', due)).toEqual({ overdue: 1 })
    expect(await isListed('editor', 'overdue', id)).toBe(true)
    expect(await growth('editor', () => writeSignOff(desk.payload, place))).toEqual({ overdue: -1 })
    expect(await growth('editor', due)).toEqual({ overdue: 1 })
    const trash = () =>
      desk.as('editor')('PATCH', `/articles/${id}`, {
        data: { deletedAt: new Date().toISOString() },
      })
    expect(await growth('editor', trash)).toEqual({ overdue: -1 })
    const untrash = () =>
      desk.as('editor')('PATCH', `/articles/${id}?trash=true`, { data: { deletedAt: null } })
    expect(await growth('editor', untrash)).toEqual({ overdue: 1 })
    const remove = () => desk.as('editor')('DELETE', `/articles/${id}`)
    expect(await growth('editor', remove)).toEqual({ overdue: -1 })
  })

  it('counts what is scheduled, and what failed in the last 14 days', async () => {
    const id = await work.draft()
    const soon = new Date(Date.now() + DAY)
    const waits = () => schedule(id, { state: 'waiting', tryAt: soon })
    expect(await growth('editor', waits)).toEqual({ scheduled: 1 })
    const failed = () => schedule(id, { state: 'failed', tryAt: new Date() })
    expect(await growth('editor', failed)).toEqual({ failed: 1 })
    const longAgo = new Date(Date.now() - 20 * DAY)
    expect(await growth('editor', () => schedule(id, { state: 'failed', tryAt: longAgo }))).toEqual(
      {},
    )
  })

  it('counts an override until somebody signs, or patients read another text', async () => {
    const override = async (id: string) =>
      work.ask('admin', id, 'override', {
        hash: await hashOf(desk.payload, { collection: 'articles', id }),
        reason: 'It is urgent today.',
      })
    const [first, second] = [await work.draft(), await work.draft()]
    expect(await growth('reviewer', () => override(first))).toEqual({ overrides: 1 })
    expect((await listed('editor', 'overrides'))[0]).toMatchObject({
      id: first,
      why: { by: 'admin', reason: 'It is urgent today.' },
    })
    expect(await growth('reviewer', () => override(second))).toEqual({ overrides: 1 })
    expect(await growth('reviewer', () => work.sign(first))).toEqual({ overrides: -1 })
    const takeDown = () =>
      desk.as('editor')('PATCH', `/articles/${second}`, { data: { _status: 'draft' } })
    expect(await growth('reviewer', takeDown)).toEqual({ overrides: -1 })
  })
})

describe('a list that is longer than a page', () => {
  it('is counted whole, and shows each document on one page', async () => {
    const { total: before } = await listWaiting(await reqOf('editor'), { queue: 'overdue' })
    const day = (index: number) => new Date(Date.now() - index * DAY).toISOString()
    const wanted = QUEUE_PAGE + 5
    for (let index = 1; index <= wanted; index += 1) {
      await desk.payload.create({
        collection: 'sign-offs',
        data: {
          documentCollection: 'articles',
          documentId: `due-${index}`,
          documentTitle: `Due ${index}`,
          actorName: 'reviewer',
          hash: `v1:${index}`,
          signedAt: day(900),
          nextReview: day(index),
          statement: 'I have read this text.',
        },
      })
    }
    const first = await listWaiting(await reqOf('editor'), { queue: 'overdue', page: 1 })
    const second = await listWaiting(await reqOf('editor'), { queue: 'overdue', page: 2 })
    expect([first.total, first.pages]).toEqual([before + wanted, 2])
    const ids = [...first.waiting, ...second.waiting].map(({ id }) => id)
    expect(new Set(ids).size).toBe(before + wanted)
    expect(first.waiting[0]?.id).toBe(`due-${wanted}`)
  })
})

describe('what is in review', () => {
  it('is narrowed to what is about a treatment, by the newest drafts', async () => {
    const draft = { status: 'draft', by: 'editor' } as const
    const condition = await desk.make('conditions', {}, draft)
    const treatment = await desk.make(
      'treatments',
      { uses: [{ condition, status: 'approved' }] },
      draft,
    )
    const other = await desk.make('treatments', {}, draft)
    const article = await work.draft()
    const about = {
      treatments: treatment,
      articles: article,
      'treatment-faqs': await desk.make('treatment-faqs', { treatment }, draft),
      conditions: condition,
    }
    const unrelated = await desk.make('treatment-faqs', { treatment: other }, draft)
    const naming = { data: { treatments: [treatment] } }
    await desk.as('editor')('PATCH', `/articles/${article}?draft=true`, naming)
    for (const [collection, id] of [...Object.entries(about), ['treatment-faqs', unrelated]]) {
      const sent = await desk.as('editor')('POST', `/${collection}/${id}/submit`, { data: {} })
      expect(sent.status).toBe(200)
    }
    const ids = async (id: string) =>
      (await listed('reviewer', 'mine', { treatment: id })).map((one) => one.id).sort()
    expect(await ids(treatment)).toEqual(Object.values(about).sort())
    expect(await ids(other)).toEqual([unrelated])
    expect(await ids('no-such-treatment')).toEqual([])
  })
})

describe('the form of a document', () => {
  it('offers the reviewers but not the last editor, and the fields by their labels', async () => {
    const both = { name: 'Both', email: 'both@example.org', roles: ['reviewer', 'editor'] }
    const user = await desk.make('users', both)
    const { body: signedIn } = await desk.rest('POST', '/users/login', {
      data: { email: both.email, password: PASSWORD },
    })
    const id = await work.draft()
    const told = async () => {
      const { body } = await desk.as('editor')('GET', `/articles/${id}/workflow`)
      return {
        reviewers: listAt(body, 'reviewers').map((one) => at(one, 'id')),
        fields: listAt(body, 'fields'),
      }
    }
    const { reviewers, fields } = await told()
    expect(reviewers).toEqual(expect.arrayContaining([user, desk.userIdOf('reviewer')]))
    expect(reviewers).not.toContain(desk.userIdOf('editor'))
    expect(fields).toContainEqual({ path: 'body', label: 'Body', tab: 'Content' })
    const change = { token: String(at(signedIn, 'token')), data: clinicalChange.articles }
    await desk.rest('PATCH', `/articles/${id}?draft=true`, change)
    expect((await told()).reviewers).not.toContain(user)
  })
})
