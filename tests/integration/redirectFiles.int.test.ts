import { countAnswer, writeHits } from '@/delivery/redirectHits'
import { type Desk, openDesk, PEOPLE, type Person } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'
import { answerAt, redirectDesk } from '../setup/redirectDesk'
import { SENTENCE } from '../setup/refusals'
import { at, listAt, sentencesOf } from '../setup/rest'

const cache = standInForPageCache()

let desk: Desk
let number = 0

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { publish, stored, add } = redirectDesk(() => desk)

const CSV = { 'Content-Type': 'text/csv' }

const send = (text: string, { by = 'admin', dry = false }: { by?: Person; dry?: boolean } = {}) =>
  desk.as(by)('POST', `/redirects/import${dry ? '?dry=true' : ''}`, { raw: text, headers: CSV })

const exported = (by: Person = 'admin') => desk.as(by)('GET', '/redirects/export')

/** A new public page, with its address. */
async function page() {
  const slug = `imported-${(number += 1)}`
  return { id: await desk.make('pages', { slug }), path: `/${slug}` }
}

const outcomes = (body: unknown) =>
  listAt(body, 'lines').map((line) => [at(line, 'line'), at(line, 'outcome')])

const auditCount = async () => {
  const { totalDocs } = await desk.payload.count({ collection: 'audit-log' })
  return totalDocs
}

describe('a file of redirects', () => {
  it('is taken whole, tells what became of each line, and can be sent again', async () => {
    const { path } = await page()
    const text = `from,to,kind\n/i/1,${path},\n/i/2,/i/1,\n/i/3,,gone\n/i/4,/articles,moved\n`
    const first = await send(text)
    expect(first.status).toBe(200)
    expect(first.body).toMatchObject({ created: 4, changed: 0, unchanged: 0, refused: 0 })
    const answers = await Promise.all(['/i/1', '/i/2', '/i/3', '/i/4'].map(answerAt))
    expect(answers).toEqual([`308 ${path}`, `308 ${path}`, '410', '308 /articles'])
    const again = await send(`${text}/i/5,/faqs,\n`)
    expect(again.body).toMatchObject({ created: 1, unchanged: 4 })
    const changed = await send('from,to\n/i/3,/i/5\n')
    expect(changed.body).toMatchObject({ changed: 1 })
    expect(await answerAt('/i/3')).toBe('308 /faqs')
  })

  it('is only looked at where that is asked for', async () => {
    const before = await stored()
    const { status, body } = await send('from,to\n/dry,/articles\n', { dry: true })
    expect([status, at(body, 'dryRun'), outcomes(body)]).toEqual([200, true, [[2, 'created']]])
    expect(await stored()).toEqual(before)
  })

  it('is refused whole for one wrong line, which is named', async () => {
    const { path } = await page()
    const before = await stored()
    const text = `from,to\n/w/1,${path}\n/w/2,/nothing-there\n${path},/articles\n/w/1,/faqs\n/w/5,/w/6\n/w/6,/w/5\n`
    for (const dry of [true, false]) {
      const { status, body } = await send(text, { dry })
      expect([status, String(at(body, 'errors', 0, 'message'))]).toEqual([
        400,
        expect.stringMatching(/5 lines are wrong/),
      ])
      expect(outcomes(body)).toEqual([
        [2, 'created'],
        ...[3, 4, 5, 6, 7].map((line) => [line, 'refused']),
      ])
      for (const line of listAt(body, 'lines').slice(1))
        expect(at(line, 'message')).toMatch(SENTENCE)
    }
    expect(await stored()).toEqual(before)
  })

  it.each([
    ['nothing', ''],
    ['no header', '/a,/b\n'],
    ['no lines', 'from,to\n'],
    ['broken quotes', 'from,to\n"/a,/b\n'],
    ['something else', '{"from":"/a"}'],
  ])('is refused where it is none: %s', async (_, text) => {
    const answer = await send(text)
    expect([answer.status, sentencesOf(answer)]).toEqual([400, expect.stringMatching(SENTENCE)])
  })

  it('is taken from a form, and refused in another encoding or without a file', async () => {
    const form = new FormData()
    form.set('file', new File(['from,to\n/form/1,/articles\n'], 'r.csv', { type: 'text/csv' }))
    const taken = await desk.as('admin')('POST', '/redirects/import', { form })
    expect([taken.status, at(taken.body, 'created')]).toEqual([200, 1])
    const latin = new FormData()
    const bytes = Uint8Array.from([...Buffer.from('from,to\n/caf\xe9,/articles\n', 'latin1')])
    latin.set('file', new File([bytes], 'r.csv', { type: 'text/csv' }))
    const odd = await desk.as('admin')('POST', '/redirects/import', { form: latin })
    expect([odd.status, sentencesOf(odd)]).toEqual([400, expect.stringMatching(/UTF-8/)])
    const empty = new FormData()
    empty.set('note', 'no file')
    const none = await desk.as('admin')('POST', '/redirects/import', { form: empty })
    expect([none.status, sentencesOf(none)]).toEqual([400, expect.stringMatching(SENTENCE)])
  })

  it('is taken from admins, and given to staff', async () => {
    const [imports, exports]: [Person[], Person[]] = [[], []]
    for (const person of PEOPLE) {
      const before = await stored()
      const answer = await send(`from,to\n/by/${person},/articles\n`, { by: person })
      if (answer.status === 200) imports.push(person)
      else {
        expect(answer.status).toBe(person === 'anonymous' ? 401 : 403)
        expect(await stored()).toEqual(before)
      }
      const file = await exported(person)
      if (file.status === 200) exports.push(person)
      else expect([file.status, file.text.includes('/by/')]).toEqual([401, false])
    }
    expect(imports).toEqual(['admin'])
    expect(exports).toEqual(['contributor', 'reviewer', 'editor', 'admin'])
  })

  it('comes out with the addresses of today, and goes in again without a change', async () => {
    const { id, path } = await page()
    await send(`from,to\n/out/1,${path}\n/out/2,/faqs\n`)
    await publish('pages', id, { slug: `${path.slice(1)}-b` })
    const { text, headers } = await exported()
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toMatch(/attachment/)
    const lines = text.replace('\ufeff', '').split('\n')
    expect(lines[0]).toBe('from,to,kind,hits,lastUsed,createdAt')
    for (const from of ['/out/1', path]) {
      expect(lines).toContainEqual(expect.stringMatching(`^${from},${path}-b,moved,0,,20`))
    }
    const again = await send(text)
    expect([again.status, at(again.body, 'created'), at(again.body, 'changed')]).toEqual([
      200, 0, 0,
    ])
  })

  it('is in the audit log: each redirect that came in, and the file that went out', async () => {
    const before = await auditCount()
    await send('from,to\n/audit/1,/articles\n/audit/2,/articles\n')
    await exported()
    expect(await auditCount()).toBe(before + 3)
  })
})

describe('how often a redirect was followed', () => {
  const hitsOf = async (from: string) => {
    const redirect = (await stored()).get(from)
    return { hits: at(redirect, 'hits'), lastUsed: at(redirect, 'lastUsed') ?? null }
  }
  const follow = (path: string, status = 308) => countAnswer({ method: 'GET', path, status })

  it('is added up, without an entry in the audit log, a purge or a new time of change', async () => {
    await add({ from: '/hits/1', path: '/articles' })
    expect(await hitsOf('/hits/1')).toEqual({ hits: 0, lastUsed: null })
    const [changed, logged] = [at((await stored()).get('/hits/1'), 'updatedAt'), await auditCount()]
    const purged = await cache.purgedBy(async () => {
      for (const path of ['/hits/1', '/hits/1', '/hits/unknown']) follow(path)
      await writeHits(desk.payload)
      follow('/hits/1')
      await writeHits(desk.payload)
    })
    const today = new Date().toISOString().slice(0, 10)
    expect(await hitsOf('/hits/1')).toEqual({ hits: 3, lastUsed: `${today}T12:00:00.000Z` })
    expect([...purged]).toEqual([])
    expect(await auditCount()).toBe(logged)
    expect(at((await stored()).get('/hits/1'), 'updatedAt')).toBe(changed)
    expect(await answerAt('/hits/1')).toBe('308 /articles')
  })

  it('is counted by the server alone, and kept when the redirect changes', async () => {
    await add({ from: '/hits/2', path: '/articles', hits: 99, retires: 'x' })
    follow('/hits/2', 410)
    await writeHits(desk.payload)
    const id = String(at((await stored()).get('/hits/2'), 'id'))
    const data = { path: '/faqs', hits: 50, lastUsed: null, retires: 'x' }
    const { status, body } = await desk.as('admin')('PATCH', `/redirects/${id}`, { data })
    expect([status, at(body, 'doc', 'hits')]).toEqual([200, 1])
    expect(at(body, 'doc', 'retires') ?? null).toBeNull()
    expect((await hitsOf('/hits/2')).hits).toBe(1)
  })
})
