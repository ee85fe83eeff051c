import type { Desk } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'
import { LISTED, pageSaves, ROUTED, trash } from '../setup/pageSaves'
import { PUBLIC_PAGES } from '../setup/publicPages'
import { at, listAt } from '../setup/rest'

const cache = standInForPageCache()
let desk: Desk

beforeAll(async () => {
  const { openDesk } = await import('../setup/desk')
  desk = await openDesk()
})
afterAll(() => desk.stop())

const saves = pageSaves(cache, () => desk)
const { patch, publish, publishSelecting, saveDraft, refreshes, page } = saves

describe('a draft', () => {
  it.each(ROUTED)('of %s refreshes nothing', async (collection) => {
    const id = await desk.make(collection)
    const purged = await cache.purgedBy(async () => {
      await saveDraft(collection, id, { summary: 'Not yet read by anyone.' })
      await saveDraft(collection, id, { slug: `another-${collection}` })
      await patch(collection, id, { summary: 'Without a word about drafts.' })
      await patch(collection, id, { summary: 'By itself.' }, '?autosave=true&draft=true')
      await desk.make(collection, {}, { status: 'draft' })
    })
    expect([...purged]).toEqual([])
  })

  it('that is deleted or put in the trash refreshes nothing', async () => {
    const first = await desk.make('articles', {}, { status: 'draft' })
    const second = await desk.make('articles', {}, { status: 'draft' })
    const purged = await cache.purgedBy(async () => {
      await desk.as('admin')('DELETE', `/articles/${first}`)
      await patch('articles', second, trash)
    })
    expect([...purged]).toEqual([])
  })

  it('that a save refuses refreshes nothing', async () => {
    const id = await desk.make('articles')
    const purged = await cache.purgedBy(async () => {
      await publish('articles', id, { title: '' })
      await desk.as('contributor')('PATCH', `/articles/${id}`, { data: { _status: 'published' } })
      await desk.as('contributor')('PATCH', `/articles/${id}`, { data: { _status: 'draft' } })
    })
    expect([...purged]).toEqual([])
  })
})

describe.each(ROUTED)('the page of a document of %s', (collection) => {
  it('comes to be where there was none', async () => {
    const id = await desk.make(collection, {}, { status: 'draft' })
    expect(await refreshes(() => publish(collection, id), await page(collection, id))).toBe(true)
  })

  it.each<[string, (id: string) => Promise<unknown>]>([
    ['is published again', (id) => publish(collection, id, { summary: 'New words.' })],
    ['is taken down', (id) => patch(collection, id, { _status: 'draft' })],
    ['is put in the trash', (id) => patch(collection, id, trash)],
    ['is published by a request that selects one field', (id) => publishSelecting(collection, id)],
    ['is deleted', (id) => desk.as('admin')('DELETE', `/${collection}/${id}`)],
    ['is moved', (id) => publish(collection, id, { slug: `moved-${id.slice(0, 8)}` })],
    [
      'is changed in bulk',
      (id) =>
        desk.as('admin')('PATCH', `/${collection}?where[id][equals]=${id}`, {
          data: { summary: 'New words for many.', _status: 'published' },
        }),
    ],
    [
      'is taken down in bulk',
      (id) =>
        desk.as('admin')('PATCH', `/${collection}?where[id][in]=${id}`, {
          data: { _status: 'draft' },
        }),
    ],
    [
      'is deleted by a request that selects one field',
      (id) => desk.as('admin')('DELETE', `/${collection}/${id}?select[id]=true`),
    ],
    [
      'is deleted in bulk',
      (id) => desk.as('admin')('DELETE', `/${collection}?where[id][equals]=${id}`),
    ],
  ])('is refreshed when it %s', async (_, save) => {
    const id = await desk.make(collection)
    expect(await refreshes(() => save(id), await page(collection, id))).toBe(true)
  })

  it('is refreshed when it is taken down after a draft was saved', async () => {
    const id = await desk.make(collection)
    const own = await page(collection, id)
    await saveDraft(collection, id, { slug: `draft-${id.slice(0, 8)}` })
    expect(await refreshes(() => patch(collection, id, { _status: 'draft' }), own)).toBe(true)
  })

  it('is refreshed at its old address when a draft with a new one is published', async () => {
    const id = await desk.make(collection)
    const own = await page(collection, id)
    await saveDraft(collection, id, { slug: `later-${id.slice(0, 8)}` })
    await saveDraft(collection, id, { summary: 'Another draft in between.' })
    expect(await refreshes(() => publish(collection, id), own)).toBe(true)
  })

  it('is refreshed at its new address too', async () => {
    const id = await desk.make(collection)
    const slug = `new-${id.slice(0, 8)}`
    const isRefreshed = await refreshes(
      () => publish(collection, id, { slug }),
      () => PUBLIC_PAGES[collection](slug),
    )
    expect(isRefreshed).toBe(true)
  })

  it('comes back from the trash', async () => {
    const id = await desk.make(collection)
    const own = await page(collection, id)
    await patch(collection, id, trash)
    const restore = () =>
      patch(collection, id, { deletedAt: null, _status: 'published' }, '?trash=true')
    expect(await refreshes(restore, own)).toBe(true)
  })

  it('is refreshed when an old version comes back', async () => {
    const id = await desk.make(collection)
    await publish(collection, id, { summary: 'Newer words.' })
    const path = `/${collection}/versions?where[parent][equals]=${id}&sort=createdAt`
    const { body } = await desk.as('admin')('GET', path)
    const version = String(at(listAt(body, 'docs')[0], 'id'))
    const restore = () => desk.as('admin')('POST', `/${collection}/versions/${version}`)
    expect(await refreshes(restore, await page(collection, id))).toBe(true)
  })

  it('stays as it is when another document is published', async () => {
    const id = await desk.make(collection)
    // An article leads to the one after it, so another stands between it and what is published now.
    await desk.make('articles')
    const own = await page(collection, id)
    for (const other of ROUTED) {
      expect(await refreshes(() => desk.make(other), own)).toBe(false)
    }
  })
})

describe.each(LISTED)('the list of %s', (collection) => {
  const list = () => PUBLIC_PAGES.lists(collection, 'en')

  it('is refreshed by what comes, changes and goes', async () => {
    let id = ''
    const made = async () => {
      id = await desk.make(collection)
    }
    expect(await refreshes(made, list)).toBe(true)
    expect(await refreshes(() => publish(collection, id, { summary: 'New.' }), list)).toBe(true)
    expect(await refreshes(() => patch(collection, id, { _status: 'draft' }), list)).toBe(true)
  })

  it('stays as it is in the other language', async () => {
    const spanish = () => PUBLIC_PAGES.lists(collection, 'es')
    expect(await refreshes(() => desk.make(collection), spanish)).toBe(false)
    expect(await refreshes(() => desk.make(collection, { language: 'es' }), spanish)).toBe(true)
  })
})
