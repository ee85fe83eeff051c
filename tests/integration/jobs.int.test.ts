import { mkdir, rm, writeFile } from 'node:fs/promises'
import { listDueReviews, runNightly, tellDueReviews } from '@/jobs/tellDueReviews'
import { jobSecret, SECRET_HEADER } from '@/jobs/secret'
import { env } from '@/lib/env'
import { jobRunOf } from '@/workflow/jobRuns'
import { caughtMails } from '../setup/caughtMails'
import { type Desk, emailOf, openDesk, PEOPLE } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { at, listAt, sentencesOf } from '../setup/rest'
import { dueDraft } from '../setup/schedules'
import { DAY, hashOf, writeSignOff } from '../setup/signOff'
import { clinicalChange } from '../setup/texts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
})
afterAll(() => desk.stop())

const folder = () => env.mailDir
const forget = () => rm(folder(), { recursive: true, force: true })

/** The mails since {@link forget}, as receiver and subject, in the order of the receivers. */
const mails = async () =>
  (await caughtMails(folder())).map(({ to, subject }) => `${to}: ${subject}`).sort()

const run = (secret: string) =>
  desk.rest('POST', '/jobs/run', { headers: { [SECRET_HEADER]: secret } })

async function statusOf(job: string) {
  const { body } = await desk.as('editor')('GET', '/jobs/status')
  return listAt(body, 'jobs').find((one) => at(one, 'job') === job)
}

describe('the jobs', () => {
  it('are run by the server alone', async () => {
    const { id } = await dueDraft(desk)
    for (const person of PEOPLE) {
      const answer = await desk.as(person)('POST', '/jobs/run')
      expect([answer.status, sentencesOf(answer)]).toEqual([403, expect.stringMatching(/itself/)])
    }
    for (const wrong of ['', 'x', jobSecret().slice(1), `${jobSecret()}0`]) {
      expect((await run(wrong)).status).toBe(403)
    }
    expect(await publicText(desk, 'articles', id)).toBeNull()
    const answer = await run(jobSecret())
    expect([answer.status, at(answer.body, 'schedules')]).toEqual([200, 1])
    expect(await publicText(desk, 'articles', id)).not.toBeNull()
  })

  it.each(PEOPLE)('tell the staff when they ran, and nobody else: %s', async (person) => {
    const answer = await desk.as(person)('GET', '/jobs/status')
    expect(answer.status).toBe(person === 'anonymous' ? 401 : 200)
    if (person === 'anonymous') return
    expect(listAt(answer.body, 'jobs').map((job) => at(job, 'job'))).toEqual([
      ...['schedules', 'reviews', 'mail'],
    ])
    expect(at(listAt(answer.body, 'jobs')[0], 'lastRun')).toEqual(expect.any(String))
  })

  it('tell which schedules failed', async () => {
    const { id } = await dueDraft(desk)
    const data = clinicalChange.articles
    await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, { data })
    await run(jobSecret())
    const { body } = await desk.as('contributor')('GET', '/jobs/status')
    const failed = listAt(body, 'failed').filter((one) => at(one, 'documentId') === id)
    expect(failed.map((one) => at(one, 'problem'))).toEqual([expect.stringMatching(/changed/)])
  })
})

describe('an e-mail', () => {
  const ask = async (person: 'editor' | 'reviewer', id: string, action: string, data = {}) => {
    await forget()
    const answer = await desk.as(person)('POST', `/articles/${id}/${action}`, { data })
    expect(answer.status).toBe(200)
    return mails()
  }

  it('goes with every step of a review to whoever has the next one', async () => {
    const title = 'Jaw pain: what helps “at once”?'
    const id = await desk.make('articles', { title }, { status: 'draft', by: 'editor' })
    expect(await ask('editor', id, 'submit')).toEqual([
      `${emailOf('reviewer')}: Please review “${title}”`,
    ])
    const [mail] = await caughtMails(folder())
    expect(mail?.text).toContain(`editor sent “${title}” for review.`)
    expect(mail?.text).toContain(`http://localhost:3000/admin/collections/articles/${id}`)
    expect(await ask('reviewer', id, 'send-back', { remark: 'It is ten.' })).toEqual([
      `${emailOf('editor')}: “${title}” came back from review`,
    ])
    const reviewer = desk.userIdOf('reviewer')
    expect(await ask('editor', id, 'submit', { reviewer })).toHaveLength(1)
    const hash = await hashOf(desk.payload, { collection: 'articles', id })
    expect(await ask('reviewer', id, 'sign', { hash })).toEqual([
      `${emailOf('editor')}: “${title}” is signed`,
    ])
    expect(at(await statusOf('mail'), 'problem')).toBeNull()
  })

  it('goes to every reviewer where none is chosen', async () => {
    const second = await desk.make('users', { email: 'second@example.org', roles: ['reviewer'] })
    const id = await desk.make('articles', {}, { status: 'draft', by: 'editor' })
    const sent = await ask('editor', id, 'submit')
    expect(sent.map((line) => line.split(':')[0])).toEqual([
      ...[emailOf('reviewer'), 'second@example.org'],
    ])
    await desk.as('admin')('DELETE', `/users/${second}`)
  })

  it('that cannot be sent fails nothing, and is told', async () => {
    const id = await desk.make('articles', {}, { status: 'draft', by: 'editor' })
    await forget()
    // A file stands where the folder would be.
    await writeFile(folder(), '')
    const answer = await desk.as('editor')('POST', `/articles/${id}/submit`, { data: {} })
    await forget()
    await mkdir(folder(), { recursive: true })
    expect(answer.status).toBe(200)
    expect(at(await statusOf('mail'), 'problem')).toEqual(expect.any(String))
  })
})

describe('the nightly list', () => {
  const due = { collection: 'articles' as const, days: -1 }

  async function pageDueIn({ days }: { days: number }) {
    const id = await desk.make('articles', { title: `Due in ${days} days` })
    const nextReview = new Date(Date.now() + days * DAY)
    const signing = { collection: 'articles', id, actor: desk.userIdOf('reviewer') }
    await writeSignOff(desk.payload, { ...signing, nextReview })
    return id
  }

  it('names pages whose review is overdue or due soon, to admins and to who signed them', async () => {
    const overdue = await pageDueIn(due)
    const soon = await pageDueIn({ days: 20 })
    const later = await pageDueIn({ days: 60 })
    const listed = await listDueReviews(desk.payload)
    expect(listed.map(({ id, isOverdue }) => [id, isOverdue])).toEqual([
      [overdue, true],
      [soon, false],
    ])
    await forget()
    expect(await tellDueReviews(desk.payload)).toBe(2)
    const sent = await caughtMails(folder())
    expect(sent.map(({ to }) => to)).toEqual([emailOf('admin'), emailOf('reviewer')])
    for (const { subject, text } of sent) {
      expect(subject).toBe('Pages whose review is due: 2')
      expect(text).toMatch(/Overdue:\n- Due in -1 days \(signed by .+, due on .+\)/)
      expect(text).toMatch(/Due soon:\n- Due in 20 days/)
      expect(text).toContain(`/admin/collections/articles/${overdue}`)
      expect(text).not.toContain(later)
    }
  })

  it('leaves out what patients do not see', async () => {
    const id = await pageDueIn(due)
    await desk.as('editor')('PATCH', `/articles/${id}`, { data: { _status: 'draft' } })
    expect((await listDueReviews(desk.payload)).map((one) => one.id)).not.toContain(id)
  })

  it('is made once a night, by one of several servers, and later where it was missed', async () => {
    const { payload } = desk
    await payload.db.deleteMany({ collection: 'job-runs', where: { job: { equals: 'reviews' } } })
    const runs = await Promise.all(Array.from({ length: 8 }, () => runNightly(payload)))
    expect(runs.filter(Boolean)).toHaveLength(1)
    expect(await runNightly(payload)).toBe(false)
    const before = new Date(Date.now() - 2 * DAY).toISOString()
    const id = (await jobRunOf(payload, 'reviews'))?.id ?? ''
    const data = { lastRun: before, lastSuccess: before }
    await payload.db.updateOne({ collection: 'job-runs', id, data })
    expect(await runNightly(payload)).toBe(true)
    expect(await runNightly(payload)).toBe(false)
  })
})
