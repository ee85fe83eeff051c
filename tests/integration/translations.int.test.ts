import type { Content } from '../builders'
import type { Desk } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'
import { pageSaves, ROUTED, trash } from '../setup/pageSaves'
import { translationsOf } from '../setup/translations'
import { type ListRoute, isRoutedCollection, LISTED_COLLECTIONS } from '../../lib/routes'

const cache = standInForPageCache()
let desk: Desk

beforeAll(async () => {
  const { openDesk } = await import('../setup/desk')
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { patch, publish, saveDraft, refreshes } = pageSaves(cache, () => desk)

/** The paths of the other languages that the page of a document leads to. */
async function pathsOf(collection: Content, id: string): Promise<string[]> {
  if (!isRoutedCollection(collection)) throw new Error(`${collection} has no pages.`)
  return (await translationsOf(desk, { collection, id })).map(({ path }) => path)
}

/** An original with its translation, in two states. */
async function pairOf(
  collection: Content,
  states: Record<'original' | 'translation', 'draft' | 'published'>,
) {
  const words = crypto.randomUUID().slice(0, 8)
  const own = { slug: `original-${words}` }
  const original = await desk.make(collection, own, { status: states.original })
  const data = { language: 'es', translationOf: original, slug: `traduccion-${words}` }
  const translation = await desk.make(collection, data, { status: states.translation })
  return { original, translation, words }
}

const both = { original: 'published', translation: 'published' } as const

describe.each(ROUTED)('a translated document of %s', (collection) => {
  it('leads to its translation, and back', async () => {
    const { original, translation, words } = await pairOf(collection, both)
    const [there] = await pathsOf(collection, original)
    const [back] = await pathsOf(collection, translation)
    expect(there).toMatch(new RegExp(`^/es/.*traduccion-${words}$`))
    expect(back).toMatch(new RegExp(`^/(?!es/).*original-${words}$`))
  })

  it('leads nowhere where the other one was never published', async () => {
    const first = await pairOf(collection, { original: 'published', translation: 'draft' })
    expect(await pathsOf(collection, first.original)).toEqual([])
    const second = await pairOf(collection, { original: 'draft', translation: 'published' })
    expect(await pathsOf(collection, second.translation)).toEqual([])
  })

  it('leads nowhere where the other one was taken down or thrown away', async () => {
    for (const gone of [{ _status: 'draft' }, trash]) {
      const first = await pairOf(collection, both)
      await patch(collection, first.translation, gone)
      expect(await pathsOf(collection, first.original)).toEqual([])
      const second = await pairOf(collection, both)
      await patch(collection, second.original, gone)
      expect(await pathsOf(collection, second.translation)).toEqual([])
    }
  })

  it('leads to the public address of one that has a newer draft with another', async () => {
    const { original, translation, words } = await pairOf(collection, both)
    await saveDraft(collection, translation, { slug: `borrador-${words}`, translationOf: null })
    await saveDraft(collection, original, { slug: `draft-${words}` })
    expect(await pathsOf(collection, original)).toEqual([
      expect.stringMatching(`traduccion-${words}$`),
    ])
    expect(await pathsOf(collection, translation)).toEqual([
      expect.stringMatching(`original-${words}$`),
    ])
  })
})

describe.each(ROUTED)('what comes and goes in the other language of %s', (collection) => {
  const shown = (id: string) => () => pathsOf(collection, id)

  it('refreshes the page that leads to it', async () => {
    const { original, translation } = await pairOf(collection, {
      original: 'published',
      translation: 'draft',
    })
    expect(await refreshes(() => publish(collection, translation), shown(original))).toBe(true)
    const draft = () => saveDraft(collection, translation, { summary: 'Nadie lo lee todavía.' })
    expect(await refreshes(draft, shown(original))).toBe(false)
    const down = () => patch(collection, translation, { _status: 'draft' })
    expect(await refreshes(down, shown(original))).toBe(true)
  })

  it('refreshes the page of the translation when the original comes, moves and goes', async () => {
    const { original, translation, words } = await pairOf(collection, {
      original: 'draft',
      translation: 'published',
    })
    const page = shown(translation)
    expect(await refreshes(() => publish(collection, original), page)).toBe(true)
    const move = () => publish(collection, original, { slug: `moved-${words}` })
    expect(await refreshes(move, page)).toBe(true)
    const remove = () => desk.as('admin')('DELETE', `/${collection}/${original}`)
    expect(await refreshes(remove, page)).toBe(true)
  })

  it('leaves a page alone that has nothing to do with it', async () => {
    const id = await desk.make(collection)
    expect(await refreshes(() => pairOf(collection, both), shown(id))).toBe(false)
  })
})

const LISTS: ListRoute[] = ['articles', 'conditions', 'treatments', 'faqs', 'clinicians']

describe.each(LISTS)('the list %s', (route) => {
  const collection = LISTED_COLLECTIONS[route]
  const languagesOf = async (language: 'en' | 'es') => {
    const { listRouteTranslations } = await import('../../queries/translations')
    return listRouteTranslations(route, language)
  }
  const spanish = { language: 'es' }

  /** Empties the collection of this language. */
  async function clear() {
    await desk.as('admin')('DELETE', `/${collection}?where[language][equals]=es`)
  }

  it('leads to the other language where both have something', async () => {
    await clear()
    await desk.make(collection)
    const id = await desk.make(collection, spanish, { status: 'draft' })
    expect(await languagesOf('en')).toEqual([])
    expect(await languagesOf('es')).toEqual([])
    const page = () => languagesOf('en')
    expect(await refreshes(() => publish(collection, id), page)).toBe(true)
    expect((await languagesOf('en')).map(({ language }) => language)).toEqual(['es'])
    expect((await languagesOf('es')).map(({ language }) => language)).toEqual(['en'])
    const change = () => publish(collection, id, { references: [] })
    expect(await refreshes(change, page)).toBe(false)
    expect(await refreshes(() => patch(collection, id, { _status: 'draft' }), page)).toBe(true)
    expect(await languagesOf('en')).toEqual([])
  })
})
