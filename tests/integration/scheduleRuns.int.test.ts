import { runSchedules } from '@/jobs/runSchedules'
import { env } from '@/lib/env'
import { caughtMails } from '../setup/caughtMails'
import { emailOf, type Desk, openDesk } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { sentencesOf } from '../setup/rest'
import {
  askSchedule,
  countOf,
  dueDraft,
  duePage,
  inFuture,
  makeDue,
  MINUTE,
  readSchedule,
  scheduleIn,
  toldOf,
  traces,
} from '../setup/schedules'
import { DAY } from '../setup/signOff'
import { clinicalChange, draftIn } from '../setup/texts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
})
afterAll(() => desk.stop())

const run = () => runSchedules(desk.payload)
const isPublic = async (id: string) => (await publicText(desk, 'articles', id)) !== null
const stateOf = async (schedule: string) => (await readSchedule(desk, schedule)).state

const edit = (id: string, data: object = clinicalChange.articles) =>
  desk.as('editor')('PATCH', `/articles/${id}?draft=true`, { data })

/** The mails about a document, by whom they went to. */
async function mailsAbout(id: string) {
  const mails = await caughtMails(env.mailDir)
  return mails.filter(({ text }) => text.includes(id))
}

describe('a publication whose time has come', () => {
  it('is done once, in the name of whoever scheduled it, and not before', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    const schedule = scheduleIn(await askSchedule(desk, id))
    await run()
    expect([await isPublic(id), await stateOf(schedule)]).toEqual([false, 'waiting'])
    await makeDue(desk, schedule)
    expect(await run()).toBe(1)
    expect([await isPublic(id), await stateOf(schedule)]).toEqual([true, 'done'])
    expect(await run()).toBe(0)
    const left = await traces(desk, id)
    expect(left.published).toBe(1)
    expect(left.actions.filter((entry) => entry.endsWith('publish'))).toEqual(['editor: publish'])
    expect(await toldOf(desk, id)).toMatchObject({ state: 'published', schedules: [] })
    expect(await mailsAbout(id)).toEqual([])
  })

  it('is done for everything that came due while no server ran, each page in its order', async () => {
    const one = await dueDraft(desk)
    const two = await dueDraft(desk)
    await makeDue(desk, one.schedule, 9 * DAY)
    const end = await askSchedule(desk, two.id, { action: 'unpublish' })
    await makeDue(desk, scheduleIn(end), 10)
    while ((await run()) > 0);
    expect([await isPublic(one.id), await isPublic(two.id)]).toEqual([true, false])
    expect(countOf(await traces(desk, two.id), 'publish')).toBe(1)
    expect(countOf(await traces(desk, two.id), 'unpublish')).toBe(1)
  })

  it('publishes nothing of a text that was edited, and tells both', async () => {
    const { id, schedule } = await dueDraft(desk)
    await edit(id)
    await run()
    expect(await isPublic(id)).toBe(false)
    const { state, problem } = await readSchedule(desk, schedule)
    expect(state).toBe('failed')
    expect(problem).toMatch(/changed after it was scheduled, so nothing was published/)
    const mails = await mailsAbout(id)
    expect(mails.map(({ to }) => to).sort()).toEqual([emailOf('editor'), emailOf('reviewer')])
    for (const { subject, text } of mails) {
      expect(subject).toMatch(/^“.+” was not published$/)
      expect(text).toMatch(/nothing was published/)
      expect(text).toContain(`http://localhost:3000/admin/collections/articles/${id}`)
    }
    const { sentence, schedules } = await toldOf(desk, id)
    expect(sentence).toMatch(/It was to go live on .+ changed after it was scheduled/)
    expect(schedules).toEqual([expect.stringMatching(/^Was to go live on .+ and did not\./)])
    expect(countOf(await traces(desk, id), 'schedule-failed')).toBe(1)
  })

  it('keeps the page that patients read where a newer text was edited', async () => {
    const id = await desk.make('articles')
    const before = await publicText(desk, 'articles', id)
    const schedule = scheduleIn(await askSchedule(desk, id, { action: 'unpublish' }))
    await desk.as('editor')('POST', `/articles/${id}/unschedule`, { data: { schedule } })
    await edit(id)
    expect((await askSchedule(desk, id)).status).toBe(409)
    expect(await publicText(desk, 'articles', id)).toBe(before)
  })

  it('publishes nothing once the sign-off has ended', async () => {
    const { id, schedule } = await dueDraft(desk)
    const { docs } = await desk.payload.find({
      collection: 'sign-offs',
      where: { documentId: { equals: id } },
    })
    await desk.payload.db.updateOne({
      collection: 'sign-offs',
      id: docs[0]?.id ?? '',
      data: { nextReview: new Date(Date.now() - DAY).toISOString() },
    })
    await run()
    expect([await isPublic(id), await stateOf(schedule)]).toEqual([false, 'failed'])
    expect((await readSchedule(desk, schedule)).problem).toMatch(/passed its review date/)
    expect(await mailsAbout(id)).toHaveLength(2)
  })

  it.each([
    ['in the trash', { deletedAt: new Date().toISOString() }, /in the trash/],
    ['deleted', null, /was deleted/],
  ])('publishes nothing that is %s', async (_, data, sentence) => {
    const { id, schedule } = await dueDraft(desk)
    const path = `/articles/${id}`
    const answer = data
      ? await desk.as('editor')('PATCH', path, { data })
      : await desk.as('editor')('DELETE', path)
    expect(answer.status).toBe(200)
    await run()
    const { state, problem } = await readSchedule(desk, schedule)
    expect(state).toBe('failed')
    expect(problem).toMatch(sentence)
    expect(await isPublic(id)).toBe(false)
  })

  it('publishes nothing for somebody who may not any more', async () => {
    const { id, schedule } = await dueDraft(desk)
    const user = `/users/${desk.userIdOf('editor')}`
    await desk.as('admin')('PATCH', user, { data: { roles: ['contributor'] } })
    await run()
    await desk.as('admin')('PATCH', user, { data: { roles: ['editor'] } })
    expect([await isPublic(id), await stateOf(schedule)]).toEqual([false, 'failed'])
    expect((await readSchedule(desk, schedule)).problem).toMatch(/^editor, who scheduled this/)
  })

  it('is not done that was taken off, or that somebody has done by hand', async () => {
    const off = await dueDraft(desk)
    await desk.as('editor')('POST', `/articles/${off.id}/unschedule`, {
      data: { schedule: off.schedule },
    })
    const byHand = await dueDraft(desk)
    const data = { _status: 'published' }
    await desk.as('editor')('PATCH', `/articles/${byHand.id}`, { data })
    await run()
    expect([await isPublic(off.id), await stateOf(off.schedule)]).toEqual([false, 'cancelled'])
    expect([await isPublic(byHand.id), await stateOf(byHand.schedule)]).toEqual([true, 'done'])
    const left = await traces(desk, byHand.id)
    expect([left.published, countOf(left, 'publish')]).toEqual([1, 1])
  })

  it('takes with it what no clinician signs', async () => {
    const id = await desk.make('articles')
    await edit(id, { meta: { title: 'Another title for search engines' } })
    const schedule = scheduleIn(await askSchedule(desk, id))
    await makeDue(desk, schedule)
    await run()
    expect(await publicText(desk, 'articles', id)).toContain('Another title for search engines')
    expect(await stateOf(schedule)).toBe('done')
  })

  it('is forgotten once somebody has made up for it', async () => {
    const { id, schedule } = await dueDraft(desk)
    await edit(id)
    await run()
    expect(await stateOf(schedule)).toBe('failed')
    const again = await draftIn(desk, 'articles', 'valid')
    expect((await toldOf(desk, again)).schedules).toEqual([])
    const data = { schedule }
    const away = await desk.as('editor')('POST', `/articles/${id}/unschedule`, { data })
    expect([away.status, sentencesOf(away)]).toEqual([200, ''])
    expect((await toldOf(desk, id)).schedules).toEqual([])
  })
})

describe('an end whose time has come', () => {
  it('is kept for patients before anything has taken the page down', async () => {
    const { id, schedule } = await duePage(desk)
    expect(await isPublic(id)).toBe(false)
    const list = await desk.rest('GET', '/articles?limit=1000&depth=0')
    expect(list.text).not.toContain(id)
    expect((await desk.as('editor')('GET', `/articles/${id}`)).status).toBe(200)
    await run()
    expect([await isPublic(id), await stateOf(schedule)]).toEqual([false, 'done'])
    expect(countOf(await traces(desk, id), 'unpublish')).toBe(1)
    expect((await toldOf(desk, id)).sentence).toMatch(/^Patients do not see this page\./)
  })

  it('waits for nobody: not for the account that scheduled it', async () => {
    const { id, schedule } = await duePage(desk)
    const user = `/users/${desk.userIdOf('editor')}`
    await desk.as('admin')('PATCH', user, { data: { roles: ['contributor'] } })
    await run()
    await desk.as('admin')('PATCH', user, { data: { roles: ['editor'] } })
    expect(await stateOf(schedule)).toBe('done')
    expect((await traces(desk, id)).actions).toContain('Plainwell: unpublish')
  })

  it('is over for a page that somebody publishes after that time', async () => {
    const { id, schedule } = await duePage(desk)
    const data = { _status: 'published' }
    expect((await desk.as('editor')('PATCH', `/articles/${id}`, { data })).status).toBe(200)
    expect([await isPublic(id), await stateOf(schedule)]).toEqual([true, 'cancelled'])
    await run()
    expect(await isPublic(id)).toBe(true)
  })

  it('is over for a page that is taken off the schedule', async () => {
    const { id, schedule } = await duePage(desk)
    await desk.as('editor')('POST', `/articles/${id}/unschedule`, { data: { schedule } })
    expect(await isPublic(id)).toBe(true)
    await run()
    expect(await isPublic(id)).toBe(true)
  })

  it('is no end of a page before its time', async () => {
    const id = await desk.make('articles')
    await askSchedule(desk, id, { action: 'unpublish', at: inFuture(2 * MINUTE) })
    await run()
    expect(await isPublic(id)).toBe(true)
    expect((await toldOf(desk, id)).sentence).toMatch(/It is taken down on .+ C[DS]T\.$/)
  })
})
