import { type Desk, openDesk, PEOPLE } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { standInForPageCache } from '../setup/pageCache'
import { answerAt, redirectDesk } from '../setup/redirectDesk'
import { SENTENCE, succeeded } from '../setup/refusals'
import { sentencesOf } from '../setup/rest'

const cache = standInForPageCache()

let desk: Desk
let number = 0

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { publish, unpublish, stored, add, retire } = redirectDesk(() => desk)

/** A new public condition, with its address. */
async function condition() {
  const slug = `retired-${(number += 1)}`
  const id = await desk.make('conditions', { slug })
  return { id, slug, path: `/conditions/${slug}`, place: { collection: 'conditions', id } }
}

describe('a page that is retired', () => {
  it('leads to the page that takes its place, from all addresses that it had', async () => {
    const [page, next] = [await condition(), await condition()]
    await publish('conditions', page.id, { slug: `${page.slug}-b` })
    const last = `${page.path}-b`
    const tags = await cache.tagsOf(() => answerAt(page.path))
    const purged = await cache.purgedBy(async () => {
      expect((await retire({ ...page.place, successor: next.path })).status).toBe(200)
    })
    expect([...tags].some((tag) => purged.has(tag))).toBe(true)
    expect(await publicText(desk, 'conditions', page.id)).toBeNull()
    for (const path of [page.path, last]) expect(await answerAt(path)).toBe(`308 ${next.path}`)
  })

  it('leads on in one step when its successor moves, and when that is retired too', async () => {
    const [page, next, third] = [await condition(), await condition(), await condition()]
    await retire({ ...page.place, successor: next.path })
    await publish('conditions', next.id, { slug: `${next.slug}-b` })
    expect(await answerAt(page.path)).toBe(`308 ${next.path}-b`)
    await retire({ ...next.place, successor: third.path })
    for (const path of [page.path, next.path, `${next.path}-b`]) {
      expect(await answerAt(path)).toBe(`308 ${third.path}`)
    }
    await unpublish('conditions', third.id)
    expect(await answerAt(page.path)).toBe('404')
  })

  it('is gone where nothing takes its place, and stays gone when it is deleted', async () => {
    const page = await condition()
    await publish('conditions', page.id, { slug: `${page.slug}-b` })
    expect((await retire(page.place)).status).toBe(200)
    expect([await answerAt(page.path), await answerAt(`${page.path}-b`)]).toEqual(['410', '410'])
    await desk.as('editor')('PATCH', `/conditions/${page.id}`, {
      data: { deletedAt: '2026-05-03T12:00:00.000Z' },
    })
    await desk.as('editor')('DELETE', `/conditions/${page.id}?trash=true`)
    expect([await answerAt(page.path), await answerAt(`${page.path}-b`)]).toEqual(['410', '410'])
  })

  it('passes its addresses on to its successor when it is deleted', async () => {
    const [page, next] = [await condition(), await condition()]
    await publish('conditions', page.id, { slug: `${page.slug}-b` })
    await retire({ ...page.place, successor: next.path })
    await desk.as('editor')('DELETE', `/conditions/${page.id}`)
    for (const path of [page.path, `${page.path}-b`]) {
      expect(await answerAt(path)).toBe(`308 ${next.path}`)
    }
  })

  it('is back at its address, or at another one, once it is published again', async () => {
    const page = await condition()
    await retire(page.place)
    await publish('conditions', page.id)
    expect((await stored()).has(page.path)).toBe(false)
    await retire(page.place)
    await publish('conditions', page.id, { slug: `${page.slug}-again` })
    expect(await answerAt(page.path)).toBe(`308 ${page.path}-again`)
  })

  it('may be followed by a list of the site', async () => {
    const page = await condition()
    await retire({ ...page.place, successor: '/conditions/' })
    expect(await answerAt(page.path)).toBe('308 /conditions')
  })

  it('is refused, and stays, where nothing can take its place', async () => {
    const [page, hidden] = [await condition(), await condition()]
    await unpublish('conditions', hidden.id)
    const wrong = [page.path, hidden.path, '/nowhere-at-all', 'https://elsewhere.example/x', 'x']
    for (const successor of wrong) {
      const answer = await retire({ ...page.place, successor })
      expect([successor, answer.status]).toEqual([successor, 400])
      expect(sentencesOf(answer)).toMatch(SENTENCE)
    }
    expect(await publicText(desk, 'conditions', page.id)).not.toBeNull()
    expect((await stored()).has(page.path)).toBe(false)
  })

  it('is refused where there is no public page, or none at all', async () => {
    const page = await condition()
    await unpublish('conditions', page.id)
    expect((await retire(page.place)).status).toBe(409)
    expect((await retire({ collection: 'conditions', id: 'nothing' })).status).toBe(409)
    expect((await retire({ collection: 'users', id: page.id })).status).toBe(400)
    expect((await retire({ collection: 'conditions' })).status).toBe(400)
    expect((await retire({ ...page.place, successor: 7 })).status).toBe(400)
  })

  it('is retired by those only who publish', async () => {
    const may: string[] = []
    for (const person of PEOPLE) {
      const page = await condition()
      const answer = await desk.as(person)('POST', '/redirects/retire', { data: page.place })
      if (succeeded(answer)) may.push(person)
      else {
        expect(answer.status).toBe(person === 'anonymous' ? 401 : 403)
        expect(await publicText(desk, 'conditions', page.id)).not.toBeNull()
      }
    }
    expect(may).toEqual(['editor', 'admin'])
  })
})

describe('a redirect that an admin makes', () => {
  it('leads from a path to the document at another one, and follows it', async () => {
    const page = await condition()
    const answer = await add({ from: '/by-path/', path: `http://localhost:3000${page.path}/` })
    expect([answer.status, answer.text]).toEqual([201, expect.stringContaining(page.id)])
    await publish('conditions', page.id, { slug: `${page.slug}-b` })
    expect(await answerAt('/by-path')).toBe(`308 ${page.path}-b`)
    expect((await add({ from: '/by-old-path', path: page.path })).status).toBe(201)
    expect(await answerAt('/by-old-path')).toBe(`308 ${page.path}-b`)
  })

  it('says that something is gone', async () => {
    expect((await add({ from: '/en/leaflet.pdf', kind: 'gone' })).status).toBe(201)
    expect(await answerAt('/leaflet.pdf')).toBe('410')
  })

  it.each([
    ['the address of a public page', { path: '/articles' }, /public at/],
    ['one of the site’s own', { from: '/es/faqs', path: '/articles' }, /itself answers/],
    ['the admin', { from: '/admin/pages', path: '/articles' }, /itself answers/],
    ['a page of a list', { from: '/es/articles/page/2', path: '/articles' }, /itself answers/],
    ['another site', { from: 'https://elsewhere.example/x', path: '/articles' }, /another site/],
    [
      'another site without a scheme',
      { from: '//elsewhere.example', kind: 'gone' },
      /another site/,
    ],
    ['a query', { from: '/x?y=1', path: '/articles' }, /Leave out/],
    ['a Markdown version', { from: '/x.md', path: '/articles' }, /\.md/],
    ['to another site', { from: '/ok-1', path: 'https://elsewhere.example/' }, /another site/],
    ['to nothing', { from: '/ok-2' }, /Choose the page/],
    ['to a path where nothing is', { from: '/ok-3', path: '/nothing-here' }, /No public page/],
    ['to itself', { from: '/ok-4', path: '/ok-4' }, /circle/],
  ])('is refused: %s', async (name, data, sentence) => {
    const page = await condition()
    const from = name === 'the address of a public page' ? { from: page.path } : {}
    const before = (await stored()).size
    const answer = await add({ ...data, ...from })
    expect([answer.status, sentencesOf(answer)]).toEqual([400, expect.stringMatching(sentence)])
    expect((await stored()).size).toBe(before)
  })

  it('is refused where there is one from the address already, or two targets', async () => {
    const page = await condition()
    const to = { relationTo: 'conditions', value: page.id }
    expect((await add({ from: '/twice', to })).status).toBe(201)
    const again = await add({ from: '/twice/', kind: 'gone' })
    expect([again.status, sentencesOf(again)]).toEqual([400, expect.stringMatching(/already/)])
    const both = await add({ from: '/both', to, path: '/articles' })
    expect([both.status, sentencesOf(both)]).toEqual([400, expect.stringMatching(/not both/)])
  })

  it('can be changed: from a page to a path, to gone, and back', async () => {
    const page = await condition()
    const to = { relationTo: 'conditions', value: page.id }
    await add({ from: '/changes', to })
    const id = String(Reflect.get(Object((await stored()).get('/changes')), 'id'))
    const change = (data: object) => desk.as('admin')('PATCH', `/redirects/${id}`, { data })
    expect((await change({ path: '/faqs' })).status).toBe(200)
    expect(await answerAt('/changes')).toBe('308 /faqs')
    expect((await change({ kind: 'gone' })).status).toBe(200)
    expect(await answerAt('/changes')).toBe('410')
    expect((await change({ kind: 'moved', to })).status).toBe(200)
    expect(await answerAt('/changes')).toBe(`308 ${page.path}`)
  })
})
