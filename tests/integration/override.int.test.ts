import { OVERRIDE_KEY, overrideOf } from '@/workflow/override'
import { type Desk, openDesk } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { listAt } from '../setup/rest'
import { type ReviewDesk, reviewDesk } from '../setup/reviewDesk'
import { hashOf } from '../setup/signOff'

let desk: Desk
let draft: ReviewDesk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
  draft = reviewDesk(desk)
})
afterAll(() => desk.stop())

describe('a text that nobody signed', () => {
  it('is published by an admin who writes down why, and it stays known', async () => {
    const id = await draft.make()
    const hash = await hashOf(desk.payload, { collection: 'articles', id })
    expect(
      (await draft.ask('editor', id, 'override', { hash, reason: 'It is urgent today.' })).status,
    ).toBe(403)
    expect((await draft.ask('admin', id, 'override', { hash, reason: 'Urgent' })).status).toBe(400)
    expect(await publicText(desk, 'articles', id)).toBeNull()
    expect(
      (await draft.ask('admin', id, 'override', { hash, reason: 'It is urgent today.' })).status,
    ).toBe(200)
    expect(await publicText(desk, 'articles', id)).not.toBeNull()
    expect((await draft.told(id)).sentence).toMatch(/which admin published without a sign-off/)
    expect(await draft.auditOf(id)).toEqual(
      expect.arrayContaining(['admin: override', 'admin: publish']),
    )
    await draft.sign(id)
    expect((await draft.told(id)).sentence).toMatch(/signed by reviewer/)
  })
})

describe('an override', () => {
  it('is for the text that the admin read, and for no later one', async () => {
    const id = await draft.make()
    const place = { collection: 'articles', id } as const
    const read = await hashOf(desk.payload, place)
    await draft.edit(id)
    const user = await desk.payload.findByID({ collection: 'users', id: desk.userIdOf('admin') })
    const publish = async (hash: string) =>
      desk.payload.update({
        ...place,
        data: { _status: 'published' },
        user: { ...user, collection: 'users' },
        context: { [OVERRIDE_KEY]: overrideOf(place, hash) },
      })
    await expect(publish(read)).rejects.toMatchObject({ status: 409 })
    expect(await publicText(desk, 'articles', id)).toBeNull()
    await publish(await hashOf(desk.payload, place))
    expect(await publicText(desk, 'articles', id)).not.toBeNull()
  })
})

describe('a page that patients see', () => {
  it('is reviewed again before its review is due', async () => {
    const id = await draft.make()
    await draft.sign(id)
    await desk.as('editor')('PATCH', `/articles/${id}`, { data: { _status: 'published' } })
    const { body } = await desk.as('reviewer')('GET', `/articles/${id}/workflow`)
    expect(listAt(body, 'buttons')).toContainEqual({ name: 'sign', isEnabled: true, why: null })
    expect((await draft.sign(id)).status).toBe(200)
    const { docs } = await desk.payload.find({
      collection: 'sign-offs',
      where: { documentId: { equals: id } },
    })
    expect(docs).toHaveLength(2)
  })
})
