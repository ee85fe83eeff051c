import { type Desk, openDesk } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'
import { ROUTED, trash } from '../setup/pageSaves'
import { PUBLIC_PAGES } from '../setup/publicPages'
import { answerAt, redirectDesk } from '../setup/redirectDesk'
import { at, listAt } from '../setup/rest'
import { documentPath, isRoutedCollection } from '@/lib/routes'

const cache = standInForPageCache()

let desk: Desk
let number = 0

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { publish, saveDraft, unpublish, stored, add } = redirectDesk(() => desk)

/** A word that nothing else in this file has. */
const fresh = (word = 'place') => `${word}-${(number += 1)}`

const en = (slug: string) => `/conditions/${slug}`

const sitemap = async () => {
  const { listSitemapEntries } = await import('../../queries/sitemap')
  return (await listSitemapEntries()).map(({ path }) => path)
}

describe('an address that changes three times, and back', () => {
  it.each(ROUTED)('leads in one step to where the page is: %s', async (collection) => {
    if (!isRoutedCollection(collection)) throw new Error('It has no pages.')
    const [a, b, c, d] = [fresh('a'), fresh('b'), fresh('c'), fresh('d')]
    const path = (slug: string) => documentPath({ collection, language: 'en', slug })
    const id = await desk.make(collection, { slug: a })
    for (const slug of [b, c, d]) await publish(collection, id, { slug })
    for (const old of [a, b, c]) expect(await answerAt(path(old))).toBe(`308 ${path(d)}`)
    expect(await answerAt(path(d))).toBe('404')

    await publish(collection, id, { slug: a })
    for (const old of [b, c, d]) expect(await answerAt(path(old))).toBe(`308 ${path(a)}`)
    expect((await stored()).has(path(a))).toBe(false)
    const { status } = await desk.rest('GET', `/${collection}?where[slug][equals]=${a}`)
    expect(status).toBe(200)
    const listed = (await sitemap()).filter((one) => [a, b, c, d].map(path).includes(one))
    expect(listed).toEqual([path(a)])
  })

  it('works for pages of several segments, and in both languages', async () => {
    const [old, next] = [`${fresh()}/team/board`, `${fresh()}/people`]
    const id = await desk.make('pages', { slug: old, language: 'es' })
    await publish('pages', id, { slug: next })
    expect(await answerAt(`/es/${old}`)).toBe(`308 /es/${next}`)
    await publish('pages', id, { language: 'en' })
    expect(await answerAt(`/es/${old}`)).toBe(`308 /${next}`)
    expect(await answerAt(`/es/${next}`)).toBe(`308 /${next}`)
  })

  it('takes the Markdown version with it', async () => {
    const { getMarkdownMove } = await import('../../queries/redirects')
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    await publish('conditions', id, { slug: next })
    const move = await getMarkdownMove(['en', 'conditions', old])
    expect(move).toEqual({ kind: 'moved', to: `/conditions/${next}.md` })
  })
})

describe('a new address that is not public yet', () => {
  it('redirects nothing, whoever drafts it, until it is published', async () => {
    const [old, next] = [fresh(), fresh('secret')]
    const id = await desk.make('conditions', { slug: old })
    await saveDraft('conditions', id, { slug: next })
    expect([await answerAt(en(old)), await answerAt(en(next))]).toEqual(['404', '404'])
    expect(JSON.stringify([...(await stored())])).not.toContain(next)
    await publish('conditions', id)
    expect(await answerAt(en(old))).toBe(`308 ${en(next)}`)
  })

  it('is told to nobody by a redirect to its page', async () => {
    const [first, old, next] = [fresh(), fresh(), fresh('secret')]
    const id = await desk.make('conditions', { slug: first })
    await publish('conditions', id, { slug: old })
    await saveDraft('conditions', id, { slug: next })
    expect(await answerAt(en(first))).toBe(`308 ${en(old)}`)
    await unpublish('conditions', id)
    expect(await answerAt(en(first))).toBe('404')
    const { text } = await desk.as('editor')('GET', '/redirects/export')
    expect(text).toContain(en(first))
    expect(text).not.toContain(next)
  })

  it('leaves no redirect where the publication is refused', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('pages', { slug: old })
    const data = { slug: next, title: '', _status: 'published' }
    const answer = await desk.as('editor')('PATCH', `/pages/${id}`, { data })
    expect(answer.status).toBe(400)
    expect((await stored()).has(`/${old}`)).toBe(false)
  })

  it('redirects nothing where a version with another address is brought back as a draft', async () => {
    const [first, second] = [fresh(), fresh()]
    const id = await desk.make('pages', { slug: first })
    await publish('pages', id, { slug: second })
    const path = `/pages/versions?where[parent][equals]=${id}&sort=updatedAt&limit=1`
    const version = at((await desk.as('editor')('GET', path)).body, 'docs', 0, 'id')
    await desk.as('editor')('POST', `/pages/versions/${String(version)}?draft=true`)
    expect((await stored()).has(`/${second}`)).toBe(false)
    await desk.as('editor')('POST', `/pages/versions/${String(version)}`)
    expect(await answerAt(`/${second}`)).toBe(`308 /${first}`)
  })
})

describe('a page that was taken down in between', () => {
  it('is found at its new address once it is public there', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    await unpublish('conditions', id)
    await saveDraft('conditions', id, { slug: next })
    expect(await answerAt(en(old))).toBe('404')
    await publish('conditions', id)
    expect(await answerAt(en(old))).toBe(`308 ${en(next)}`)
  })

  it('is found too where a newer draft was there when it was taken down', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    await saveDraft('conditions', id, { slug: next })
    await unpublish('conditions', id)
    await publish('conditions', id)
    expect(await answerAt(en(old))).toBe(`308 ${en(next)}`)
  })

  it('keeps where an admin sent its address meanwhile', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    await unpublish('conditions', id)
    const other = await desk.make('conditions', { slug: fresh() })
    expect((await add({ from: en(old), path: en(`place-${number}`) })).status).toBe(201)
    await publish('conditions', id, { slug: next })
    expect(await answerAt(en(old))).toBe(`308 ${en(`place-${number}`)}`)
    expect(other).not.toBe(id)
  })

  it('leads nowhere from the trash, and there again out of it', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    await publish('conditions', id, { slug: next })
    await desk.as('editor')('PATCH', `/conditions/${id}`, { data: trash })
    expect(await answerAt(en(old))).toBe('404')
    const data = { deletedAt: null, _status: 'published' }
    await desk.as('editor')('PATCH', `/conditions/${id}?trash=true`, { data })
    expect(await answerAt(en(old))).toBe(`308 ${en(next)}`)
    await desk.as('editor')('PATCH', `/conditions/${id}`, { data: trash })
    await desk.as('editor')('DELETE', `/conditions/${id}?trash=true`)
    expect(await answerAt(en(old))).toBe('404')
  })

  it('never redirects from where it was never public', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old }, { status: 'draft' })
    await saveDraft('conditions', id, { slug: next })
    await publish('conditions', id)
    expect((await stored()).has(en(old))).toBe(false)
  })
})

describe('a redirect that was made for a save that never came through', () => {
  it('does nothing while the page is where it was, and goes when that is published', async () => {
    const slug = fresh()
    const id = await desk.make('pages', { slug })
    const value = { relationTo: 'pages', value: id }
    await desk.payload.db.create({
      collection: 'redirects',
      data: { from: `/${slug}`, kind: 'moved', to: value },
    })
    expect(await answerAt(`/${slug}`)).toBe('404')
    await publish('pages', id, { title: 'Another title' })
    expect((await stored()).has(`/${slug}`)).toBe(false)
  })
})

describe('an old address that another page takes', () => {
  it('is that page’s, and stays so when the first one moves again', async () => {
    const [old, next, third] = [fresh(), fresh(), fresh()]
    const first = await desk.make('pages', { slug: old })
    await publish('pages', first, { slug: next })
    await desk.make('pages', { slug: old })
    expect((await stored()).has(`/${old}`)).toBe(false)
    await publish('pages', first, { slug: third })
    expect((await stored()).has(`/${old}`)).toBe(false)
    expect(await answerAt(`/${next}`)).toBe(`308 /${third}`)
  })
})

describe('a change of address', () => {
  it('refreshes what was answered at both addresses', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    const tags = await cache.tagsOf(() => PUBLIC_PAGES.conditions(old))
    const purged = await cache.purgedBy(() => publish('conditions', id, { slug: next }))
    expect([...tags].some((tag) => purged.has(tag))).toBe(true)
    expect(purged.has(`route:${en(next)}`)).toBe(true)
  })

  it('is in the audit log, under the name of who published', async () => {
    const [old, next] = [fresh(), fresh()]
    const id = await desk.make('conditions', { slug: old })
    await publish('conditions', id, { slug: next })
    const path = `/audit-log?where[documentTitle][equals]=${encodeURIComponent(en(old))}`
    const entries = listAt((await desk.as('admin')('GET', path)).body, 'docs')
    expect(entries.map((entry) => [at(entry, 'action'), at(entry, 'actorName')])).toEqual([
      ['create', 'editor'],
    ])
  })
})
