import { type Body, blockNode, type Content, linkTo, paragraph, richTextOf } from '../builders'
import type { Desk } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'
import { pageSaves, ROUTED } from '../setup/pageSaves'
import { PUBLIC_PAGES } from '../setup/publicPages'
import { at, listAt } from '../setup/rest'

const cache = standInForPageCache()
let desk: Desk

beforeAll(async () => {
  const { openDesk } = await import('../setup/desk')
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { patch, publish, saveDraft, takeAway, refreshes, page } = pageSaves(cache, () => desk)

describe('a page that shows another document', () => {
  const figure = (image: string) => richTextOf(blockNode('figure', { image }))
  const faqList = (id: string) => richTextOf(blockNode('faqList', { faqs: [id] }))
  const safety = (id: string) => richTextOf(blockNode('safetyInformation', { drugProduct: id }))
  const link = (id: string) => richTextOf(linkTo('conditions', id))
  const inList = (id: string) => richTextOf(paragraph(), linkTo('conditions', id))

  it.each<[string, Content, Content, (id: string) => Body]>([
    ['by a relation', 'articles', 'conditions', (id) => ({ conditions: [id] })],
    ['as its author', 'articles', 'clinicians', (id) => ({ authors: [id] })],
    ['by a link in the text', 'articles', 'conditions', (id) => ({ body: link(id) })],
    ['by a link further down', 'articles', 'conditions', (id) => ({ body: inList(id) })],
    ['by a list of questions', 'articles', 'treatment-faqs', (id) => ({ body: faqList(id) })],
    ['by safety information', 'articles', 'drug-products', (id) => ({ body: safety(id) })],
    ['by a medicine', 'treatments', 'drug-products', (id) => ({ drugProducts: [id] })],
    [
      'by a use',
      'treatments',
      'conditions',
      (id) => ({
        uses: [{ condition: id, status: 'approved' }],
      }),
    ],
    ['by a place of work', 'clinicians', 'locations', (id) => ({ locations: [id] })],
    [
      'by a block',
      'pages',
      'treatment-faqs',
      (id) => ({
        layout: [{ blockType: 'faqList', faqs: [id] }],
      }),
    ],
  ])('%s follows it: %s shows %s', async (_, from, to, pointing) => {
    const target = await desk.make(to, {}, { status: 'draft' })
    const own = await page(from, await desk.make(from, pointing(target)))
    // It may be published only after the page that points to it.
    expect(await refreshes(() => publish(to, target), own)).toBe(true)
    expect(await refreshes(() => publish(to, target, changeOf(to)), own)).toBe(true)
    const moved = { slug: `moved-${target.slice(0, 8)}` }
    expect(await refreshes(() => publish(to, target, moved), own)).toBe(true)
    expect(await refreshes(() => takeAway(to, target, 'unpublish'), own)).toBe(true)
    expect(await refreshes(() => publish(to, target), own)).toBe(true)
    expect(await refreshes(() => saveDraft(to, target, changeOf(to)), own)).toBe(false)
    expect(await refreshes(() => takeAway(to, target, 'delete'), own)).toBe(true)
  })

  it.each<[string, (id: string) => Body]>([
    ['as its lead picture', (id) => ({ heroImage: id })],
    ['as a figure', (id) => ({ body: figure(id) })],
  ])('follows a picture %s', async (_, showing) => {
    const picture = await desk.make('media')
    const own = await page('articles', await desk.make('articles', showing(picture)))
    const other = await page('articles', await desk.make('articles'))
    const change = () => patch('media', picture, { alt: 'The jaw joint from the side' })
    expect(await refreshes(change, own)).toBe(true)
    expect(await refreshes(change, other)).toBe(false)
    expect(await refreshes(() => takeAway('media', picture, 'trash'), own)).toBe(true)
  })

  it.each<[string, Content, Content, (id: string) => Body]>([
    ['a treatment, by a question', 'treatments', 'treatment-faqs', (id) => ({ treatment: id })],
    ['a condition, by a question', 'conditions', 'treatment-faqs', (id) => ({ conditions: [id] })],
    ['a condition, by an article', 'conditions', 'articles', (id) => ({ conditions: [id] })],
    ['a treatment, by an article', 'treatments', 'articles', (id) => ({ treatments: [id] })],
    ['a clinician, by an article', 'clinicians', 'articles', (id) => ({ authors: [id] })],
    ['a location, by a clinician', 'locations', 'clinicians', (id) => ({ locations: [id] })],
    ['a treatment, by a condition', 'treatments', 'conditions', (id) => ({ treatments: [id] })],
    [
      'a condition, by a treatment',
      'conditions',
      'treatments',
      (id) => ({
        uses: [{ condition: id, status: 'approved' }],
      }),
    ],
  ])('follows what names it: %s', async (_, shown, by, naming) => {
    const id = await desk.make(shown)
    const own = await page(shown, id)
    const other = await page(shown, await desk.make(shown))
    let named = ''
    const name = async () => {
      named = await desk.make(by, naming(id))
    }
    expect(await refreshes(name, own)).toBe(true)
    expect(await refreshes(name, other)).toBe(false)
    expect(await refreshes(() => publish(by, named, changeOf(by)), own)).toBe(true)
    const away = Object.fromEntries(Object.keys(naming(id)).map((field) => [field, []]))
    if (by !== 'treatment-faqs' || shown !== 'treatments') {
      expect(await refreshes(() => publish(by, named, away), own)).toBe(true)
      await publish(by, named, naming(id))
    }
    expect(await refreshes(() => patch(by, named, { _status: 'draft' }), own)).toBe(true)
  })

  it('is refreshed when a draft that no longer names it is published', async () => {
    const condition = await desk.make('conditions')
    const own = await page('conditions', condition)
    const article = await desk.make('articles', { conditions: [condition] })
    await saveDraft('articles', article, { conditions: [] })
    await saveDraft('articles', article, { summary: 'Another draft in between.' })
    expect(await refreshes(() => publish('articles', article), own)).toBe(true)
  })
})

describe('the articles before and after one', () => {
  const on = (day: string) => ({ publishedAt: `2031-01-${day}T12:00:00.000Z` })

  it('lead to it once it is published, and no other page is rendered for that', async () => {
    const [first, second, fourth] = await Promise.all([
      desk.make('articles', on('01')),
      desk.make('articles', on('02')),
      desk.make('articles', on('04')),
    ])
    const pages = await Promise.all([first, second, fourth].map((id) => page('articles', id)))
    const third = await desk.make('articles', on('03'), { status: 'draft' })
    const refreshed: Set<string>[] = []
    for (const own of pages) refreshed.push(await cache.tagsOf(own))
    const purged = await cache.purgedBy(() => publish('articles', third))
    const isPurged = refreshed.map((tags) => [...tags].some((tag) => purged.has(tag)))
    expect(isPurged).toEqual([false, true, true])
    const [, own] = pages
    const unpublish = () => patch('articles', third, { _status: 'draft' })
    expect(own && (await refreshes(unpublish, own))).toBe(true)
  })
})

const changeOf = (collection: Content): Body => {
  if (collection === 'treatment-faqs') return { shortAnswer: 'New words.' }
  return collection === 'drug-products' ? { maker: 'New maker' } : { summary: 'New words.' }
}

describe('a global', () => {
  it('refreshes every page that shows it', async () => {
    const change = (slug: string, data: Body) => () =>
      desk.as('admin')('POST', `/globals/${slug}`, { data })
    const frame = () => PUBLIC_PAGES.frame('en')
    expect(await refreshes(change('practice', { phone: '(555) 555-0123' }), frame)).toBe(true)
    expect(await refreshes(change('navigation', { main: [] }), frame)).toBe(true)
    expect(await refreshes(change('site-notice', { notices: [] }), frame)).toBe(true)
    const home = () => PUBLIC_PAGES.home('en')
    expect(await refreshes(change('home', { languages: [] }), home)).toBe(true)
    expect(await refreshes(change('home', { languages: [] }), frame)).toBe(false)
  })

  it('refreshes its pages when an old version comes back', async () => {
    const send = desk.as('admin')
    await send('POST', '/globals/practice', { data: { phone: '(555) 555-0124' } })
    const { body } = await send('GET', '/globals/practice/versions')
    const version = String(at(listAt(body, 'docs').at(-1), 'id'))
    const restore = () => send('POST', `/globals/practice/versions/${version}`)
    expect(await refreshes(restore, () => PUBLIC_PAGES.frame('en'))).toBe(true)
  })

  it('shows a document that is published later', async () => {
    const target = await desk.make('conditions', {}, { status: 'draft' })
    const row = { language: 'en', heading: 'Welcome', introduction: 'Hello.' }
    const data = { languages: [{ ...row, conditions: [target] }] }
    await desk.as('admin')('POST', '/globals/home', { data })
    const home = () => PUBLIC_PAGES.home('en')
    expect(await refreshes(() => publish('conditions', target), home)).toBe(true)
  })
})

it('the sitemap follows every public address', async () => {
  const sitemap = () => PUBLIC_PAGES.sitemap()
  for (const collection of ROUTED) {
    expect(await refreshes(() => desk.make(collection), sitemap)).toBe(true)
  }
})

it('a cache that fails does not fail the save', async () => {
  cache.breakPurges(true)
  try {
    const id = await desk.make('articles')
    expect((await publish('articles', id, { summary: 'Saved.' })).status).toBe(200)
    expect((await patch('articles', id, { _status: 'draft' })).status).toBe(200)
    expect((await desk.as('admin')('DELETE', `/articles/${id}`)).status).toBe(200)
    const practice = { data: { phone: '(555) 555-0125' } }
    expect((await desk.as('admin')('POST', '/globals/practice', practice)).status).toBe(200)
  } finally {
    cache.breakPurges(false)
  }
})
