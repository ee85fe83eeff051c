import { type Desk, openDesk, PEOPLE } from '../setup/desk'
import { workOn } from '../setup/deskWork'
import { at, listAt, sentencesOf } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const exported = (query = '') => desk.as('admin')('GET', `/audit-log/export${query}`)

/** The lines of a file, without its headings. None of these tests' texts has a line break. */
const linesOf = (text: string) => text.replace('\uFEFF', '').trimEnd().split('\r\n').slice(1)

const entry = (data: { actorName?: string; summary?: string; documentTitle?: string }) =>
  desk.payload.create({
    collection: 'audit-log',
    data: { actorName: 'Kim', action: 'settings', ...data },
  })

describe('an export of the audit log', () => {
  it('holds every entry once, the oldest first, beyond one read', async () => {
    await Promise.all(
      Array.from({ length: 1_203 }, (_, index) => entry({ documentTitle: `Entry ${index}` })),
    )
    const { totalDocs } = await desk.payload.count({ collection: 'audit-log' })
    const { status, text, headers } = await exported()
    expect(status).toBe(200)
    expect(headers.get('content-type')).toMatch(/^text\/csv/)
    expect(headers.get('cache-control')).toBe('private, no-store')
    expect(headers.get('content-disposition')).toMatch(/audit-log-\d{4}-\d\d-\d\d\.csv/)
    const lines = linesOf(text)
    // The export itself is the last entry.
    expect(lines).toHaveLength(totalDocs + 1)
    expect(new Set(lines.map((line) => /Entry \d+/.exec(line)?.[0])).size).toBe(1_204)
    const times = lines.map((line) => line.slice(0, 24))
    expect(times).toEqual([...times].sort())
    expect(lines.at(-1)).toContain('Exported')
  })

  it('is an entry of the log itself, with its filters', async () => {
    await exported('?action=settings&actor=Kim&from=2026-01-01')
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      where: { action: { equals: 'export' } },
      sort: '-createdAt',
      limit: 1,
    })
    expect(docs[0]).toMatchObject({
      actorName: 'admin',
      summary: 'from: 2026-01-01; action: settings; actor: Kim',
    })
  })

  it('is narrowed to an action, a person, a document and a time', async () => {
    const work = workOn(desk)
    const id = await work.draft({ title: 'A jaw for the log' })
    await work.ask('editor', id, 'submit')
    const rows = async (query: string) => linesOf((await exported(query)).text)
    expect(await rows(`?document=${id}`)).toHaveLength(2)
    expect(await rows(`?document=${id}&action=submit`)).toHaveLength(1)
    expect(await rows('?document=jaw%20for%20the%20log&actor=editor&action=submit')).toHaveLength(1)
    expect(await rows(`?document=${id}&actor=reviewer`)).toEqual([])
    expect(await rows(`?document=${id}&to=2020-01-01`)).toEqual([])
    expect(await rows(`?document=${id}&from=2020-01-01`)).toHaveLength(2)
    expect((await rows(`?actor=${desk.userIdOf('editor')}&action=submit`)).length).toBe(1)
  })

  it.each(['?from=yesterday', '?action=dance', '?actor[like]=x', '?to=2026-02-99'])(
    'is not made of %s, and leaves no trace',
    async (query) => {
      const before = await desk.payload.count({ collection: 'audit-log' })
      const answer = await exported(query)
      expect([answer.status, sentencesOf(answer).length > 0]).toEqual([400, true])
      expect(await desk.payload.count({ collection: 'audit-log' })).toEqual(before)
    },
  )

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1'])('has no formula of %j', async (text) => {
    await entry({ actorName: 'Formula', summary: text })
    const lines = linesOf((await exported('?actor=Formula')).text)
    for (const line of lines) expect(line).not.toMatch(/(^|,)"?[=+\-@\t]/)
    expect(lines.some((line) => line.includes(`'${text}`))).toBe(true)
  })

  it('is for admins only', async () => {
    for (const person of PEOPLE) {
      const { status, text } = await desk.as(person)('GET', '/audit-log/export')
      expect(status).toBe({ anonymous: 401, admin: 200 }[String(person)] ?? 403)
      if (person !== 'admin') expect(text).not.toContain('Entry 1')
    }
  })

  it('holds no secret and no text of a page', async () => {
    const secret = 'correct horse battery staple no. 3'
    await desk.make('users', { password: secret })
    await desk.make('articles')
    const { text } = await exported()
    expect(text).not.toContain('battery')
    expect(text).not.toContain('headache diary helps')
  })
})

describe('the audit log', () => {
  it('is filtered by who, what, which action and when', async () => {
    const id = await workOn(desk).draft({ title: 'To be filtered' })
    const found = async (where: string) =>
      listAt((await desk.as('admin')('GET', `/audit-log?${where}&limit=5`)).body, 'docs').length
    const own = `where[and][0][documentId][equals]=${id}`
    expect(await found(`${own}&where[and][1][actorName][contains]=edit`)).toBe(1)
    expect(await found(`${own}&where[and][1][action][in]=create,publish`)).toBe(1)
    expect(await found(`${own}&where[and][1][action][equals]=publish`)).toBe(0)
    const past = '2026-01-01T00:00:00.000Z'
    expect(await found(`${own}&where[and][1][createdAt][greater_than]=${past}`)).toBe(1)
    expect(await found(`${own}&where[and][1][createdAt][less_than]=${past}`)).toBe(0)
    expect(await found('where[documentTitle][contains]=To be filtered')).toBe(1)
  })

  it('names a draft that has no title yet', async () => {
    const made = await desk.as('editor')('POST', '/articles?draft=true', { data: {} })
    const query = `where[documentId][equals]=${String(at(made.body, 'doc', 'id'))}`
    const { body } = await desk.as('admin')('GET', `/audit-log?${query}`)
    expect(listAt(body, 'docs').map((entry) => at(entry, 'documentTitle'))).toEqual(['(no title)'])
  })
})
