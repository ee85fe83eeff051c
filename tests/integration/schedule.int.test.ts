import type { Where } from 'payload'
import { type Desk, openDesk, PEOPLE } from '../setup/desk'
import { at, sentencesOf } from '../setup/rest'
import { DAY, writeSignOff } from '../setup/signOff'
import {
  askSchedule,
  inFuture,
  MINUTE,
  readSchedule,
  scheduleIn,
  toldOf,
  traces,
} from '../setup/schedules'
import { clinicalChange, draftIn, TEXT_STATES } from '../setup/texts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
})
afterAll(() => desk.stop())

const unschedule = (id: string, schedule: unknown, by: (typeof PEOPLE)[number] = 'editor') =>
  desk.as(by)('POST', `/articles/${id}/unschedule`, { data: { schedule } })

const waitingOf = async (id: string) => {
  const where: Where = { and: [{ documentId: { equals: id } }, { state: { equals: 'waiting' } }] }
  return (await desk.payload.count({ collection: 'schedules', where })).totalDocs
}

describe('a schedule', () => {
  it('is made and taken off, and both are told and written down', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    const answer = await askSchedule(desk, id)
    expect([answer.status, at(answer.body, 'timeZone'), at(answer.body, 'note')]).toEqual([
      ...[200, 'America/Chicago', null],
    ])
    const told = await toldOf(desk, id)
    expect(told.state).toBe('scheduled')
    expect(told.sentence).toMatch(/is signed and goes live on .+ at \d+:\d\d [AP]M C[DS]T\.$/)
    expect(told.schedules).toEqual([expect.stringMatching(/^Goes live on .+ C[DS]T\.$/)])
    expect((await unschedule(id, scheduleIn(answer))).status).toBe(200)
    expect((await readSchedule(desk, scheduleIn(answer))).state).toBe('cancelled')
    expect(await toldOf(desk, id)).toMatchObject({ state: 'approved', schedules: [] })
    expect((await traces(desk, id)).actions.slice(-2)).toEqual([
      ...['editor: schedule', 'editor: unschedule'],
    ])
    expect((await askSchedule(desk, id)).status).toBe(200)
  })

  it.each(PEOPLE)('is asked for by a publisher, and by nobody else: %s', async (person) => {
    const id = await draftIn(desk, 'articles', 'valid')
    const made = await askSchedule(desk, id, {}, person)
    const may = person === 'editor' || person === 'admin'
    const refused = person === 'anonymous' ? 401 : 403
    expect(made.status).toBe(may ? 200 : refused)
    if (!may) expect(sentencesOf(made)).toMatch(/^(Only an editor|Sign in)/)
    expect(await waitingOf(id)).toBe(may ? 1 : 0)
    const own = may ? made : await askSchedule(desk, id)
    const ended = await unschedule(id, scheduleIn(own), person)
    expect(ended.status).toBe(may ? 200 : refused)
    expect(await waitingOf(id)).toBe(may ? 0 : 1)
  })

  it.each(TEXT_STATES)('is of a signed text only: %s', async (state) => {
    const id = await draftIn(desk, 'articles', state)
    const answer = await askSchedule(desk, id)
    expect(answer.status).toBe(state === 'valid' ? 200 : 409)
    if (state !== 'valid') expect(sentencesOf(answer)).toMatch(/^[A-Z].+\.$/)
    expect(await waitingOf(id)).toBe(state === 'valid' ? 1 : 0)
  })

  it('is of a time before the review is due', async () => {
    const id = await draftIn(desk, 'articles', 'unsigned')
    const signing = { collection: 'articles', id, actor: desk.userIdOf('reviewer') }
    await writeSignOff(desk.payload, { ...signing, nextReview: new Date(Date.now() + 2 * DAY) })
    const late = await askSchedule(desk, id, { at: inFuture(3 * DAY) })
    expect([late.status, sentencesOf(late)]).toEqual([409, expect.stringMatching(/ends before/)])
    expect((await askSchedule(desk, id, { at: inFuture(DAY) })).status).toBe(200)
  })

  it.each([
    [{ at: inFuture(-MINUTE) }, 400, /past/],
    [{ at: 'soon' }, 400, /such as/],
    [{ at: '2031-03-09T02:30' }, 400, /does not exist in America\/Chicago/],
    [{ action: 'delete' }, 400, /what is to happen/],
    [{ hash: 'v1:other' }, 409, /changed while you read/],
    [{ action: 'unpublish' }, 409, /do not see this page/],
  ])('is refused for %j', async (data, status, sentence) => {
    const id = await draftIn(desk, 'articles', 'valid')
    const answer = await askSchedule(desk, id, data)
    expect([answer.status, sentencesOf(answer)]).toEqual([status, expect.stringMatching(sentence)])
    expect(await waitingOf(id)).toBe(0)
  })

  it('takes the first of two hours when clocks are put back, and says which', async () => {
    const year = new Date().getUTCFullYear() + 1
    // The first Sunday of November.
    const day = [1, 2, 3, 4, 5, 6, 7].find((one) => new Date(year, 10, one).getDay() === 0) ?? 1
    const id = await desk.make('articles')
    const time = `${year}-11-0${day}T01:30`
    const answer = await askSchedule(desk, id, { action: 'unpublish', at: time })
    expect(at(answer.body, 'at')).toBe(`${year}-11-0${day}T06:30:00.000Z`)
    expect(at(answer.body, 'note')).toMatch(/comes twice\. The first one is taken: .+ CDT\.$/)
  })

  it('is made once, however many ask at the same time', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    const answers = await Promise.all([1, 2, 3, 4, 5].map(() => askSchedule(desk, id)))
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409])
    expect(await waitingOf(id)).toBe(1)
  })

  it('may be of a publication and of its end', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    await askSchedule(desk, id)
    const early = await askSchedule(desk, id, { action: 'unpublish', at: inFuture(30 * MINUTE) })
    expect(early.status).toBe(409)
    const end = { action: 'unpublish', at: inFuture(90 * MINUTE) }
    expect((await askSchedule(desk, id, end)).status).toBe(200)
    expect((await toldOf(desk, id)).schedules).toHaveLength(2)
  })

  it('of a text that is edited says that nothing will go live', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    await askSchedule(desk, id)
    const data = clinicalChange.articles
    await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, { data })
    const { state, sentence, schedules } = await toldOf(desk, id)
    expect(state).toBe('draft')
    expect(sentence).toMatch(/changed after it was scheduled for .+, so nothing goes live then\.$/)
    expect(schedules).toEqual([expect.stringMatching(/changed since, so nothing will/)])
  })

  it('of another page, or one that is over, is not taken off', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    const other = await draftIn(desk, 'articles', 'valid')
    const schedule = scheduleIn(await askSchedule(desk, id))
    for (const wrong of [undefined, 'x', 17]) expect((await unschedule(id, wrong)).status).toBe(404)
    expect((await unschedule(other, schedule)).status).toBe(404)
    expect((await unschedule(id, schedule)).status).toBe(200)
    expect((await unschedule(id, schedule)).status).toBe(404)
  })

  it('is not written past the workflow, nor is a lease or the run of a job', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    const schedule = scheduleIn(await askSchedule(desk, id))
    for (const person of PEOPLE) {
      const send = desk.as(person)
      const tries = [
        await send('PATCH', `/schedules/${schedule}`, { data: { state: 'done' } }),
        await send('DELETE', `/schedules/${schedule}`),
        await send('POST', '/schedules', { data: { action: 'publish' } }),
        await send('POST', '/leases', { data: { name: 'schedules', holder: 'me' } }),
        await send('GET', '/leases'),
        await send('POST', '/job-runs', { data: { job: 'mail' } }),
      ]
      for (const { status } of tries) expect([401, 403, 404]).toContain(status)
    }
    expect((await readSchedule(desk, schedule)).state).toBe('waiting')
  })

  it('is told to those who may schedule', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    expect((await toldOf(desk, id, 'reviewer')).scheduling).toBeNull()
    expect((await toldOf(desk, id, 'contributor')).scheduling).toBeNull()
    expect((await toldOf(desk, id, 'admin')).scheduling).not.toBeNull()
  })
})
