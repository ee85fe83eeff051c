import { z } from 'zod'
import { contentOf, richText, richTextOf, blockNode } from '../builders'
import { expect, test } from '../setup/e2e'
import { type Client, signIn, type Stored } from '../setup/client'
import { rendered, sitemapPaths, visit, visitAll } from '../setup/pages'
import { type Site, startSite } from '../setup/site'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const UNTIL = { timeout: 2_000, intervals: [50] }
const EVERYWHERE = ['/feed.xml', '/es/feed.xml', '/sitemap.xml', '/articles/soon', '/about/soon']

let site: Site
let editor: Client
let paths: string[]
let condition: Stored
let clinician: Stored
let article: Stored

/** Asks for every page twice, so that each is in the cache. */
async function warm() {
  await visitAll(site.url, paths)
  expect(await rendered(site.url, paths), 'pages that are not kept').toEqual([])
}

/** The pages that a change threw away, and no page too many. */
async function refreshedBy(change: () => Promise<unknown>): Promise<string[]> {
  await warm()
  await change()
  return (await rendered(site.url, paths)).sort()
}

const lists = ['/articles', '/', '/feed.xml', '/sitemap.xml']

test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await startSite()
  editor = await signIn(site, 'editor')
  condition = await editor.bySlug('conditions', 'chronic-migraine')
  clinician = await editor.bySlug('clinicians', 'sample-clinician-one')
  paths = [...(await sitemapPaths(site.url)), ...EVERYWHERE]
})

test.afterAll(() => site.stop())

const sorted = (...list: string[]) => [...new Set(list)].sort()

test('publishing turns a kept 404 into the page, and refreshes its lists and its condition', async () => {
  expect((await visit(site.url, '/articles/soon')).status).toBe(404)
  const refreshed = await refreshedBy(async () => {
    const data = { slug: 'soon', conditions: [condition.id], authors: [clinician.id] }
    article = await editor.create('articles', contentOf('articles', { name: 'Soon here', ...data }))
  })
  expect(refreshed).toEqual(expect.arrayContaining(sorted(...lists, '/articles/soon')))
  expect(refreshed).toContain('/conditions/chronic-migraine')
  expect(refreshed).toContain('/clinicians/sample-clinician-one')
  for (const other of ['/treatments', '/faqs', '/locations', '/es', '/about/soon', '/about']) {
    expect(refreshed).not.toContain(other)
  }
  for (const path of [...lists, '/articles/soon', '/conditions/chronic-migraine']) {
    const { status, text } = await visit(site.url, path)
    expect([path, status, text.includes('/articles/soon')]).toEqual([path, 200, true])
  }
})

test('a draft of an editor refreshes nothing', async () => {
  const refreshed = await refreshedBy(async () => {
    await editor.saveDraft('articles', article.id, { title: 'A newer draft', conditions: [] })
    await editor.create('articles', contentOf('articles'), { draft: true })
    const page = await editor.bySlug('pages', 'about')
    await editor.saveDraft('pages', page.id, { title: 'A newer draft of a page' })
  })
  expect(refreshed).toEqual([])
})

test('publishing without a relation takes the card off the page that it names no more', async () => {
  const refreshed = await refreshedBy(() => editor.publish('articles', article.id))
  expect(refreshed).toContain('/conditions/chronic-migraine')
  const { text } = await visit(site.url, '/conditions/chronic-migraine')
  expect(text).not.toContain('/articles/soon')
  expect((await visit(site.url, '/articles')).text).toContain('A newer draft')
})

test('a new address is the page, and the old one leads to it, in the same moment', async () => {
  const later = '/articles/later'
  expect((await visit(site.url, later)).status).toBe(404)
  const refreshed = await refreshedBy(() =>
    editor.publish('articles', article.id, { slug: 'later', conditions: [condition.id] }),
  )
  expect(refreshed).toEqual(expect.arrayContaining(sorted(...lists, '/articles/soon')))
  expect((await visit(site.url, '/articles/soon')).status).toBe(308)
  expect((await visit(site.url, later)).status).toBe(200)
  for (const path of [...lists, '/conditions/chronic-migraine']) {
    const { text } = await visit(site.url, path)
    expect([path, text.includes(later), text.includes('/articles/soon')]).toEqual([
      path,
      true,
      false,
    ])
  }
})

test('a changed author refreshes the pages that name them, and no list of conditions', async () => {
  const refreshed = await refreshedBy(() =>
    editor.publish('clinicians', clinician.id, { credentials: 'MD, PhD' }),
  )
  expect(refreshed).toContain('/clinicians')
  expect(refreshed).toContain('/clinicians/sample-clinician-one')
  // Each answer names who read it, and leads to that person's page.
  expect(refreshed).toContain('/faqs')
  for (const other of ['/conditions', '/es', '/about/soon']) {
    expect(refreshed).not.toContain(other)
  }
  expect((await visit(site.url, '/articles/later')).text).toContain('MD, PhD')
})

test('a picture that is described anew refreshes what shows it, and no other page', async () => {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
    'base64',
  )
  const picture = await editor.upload({ alt: 'A first text' }, { name: 'dot.png', bytes })
  const figure = richTextOf(blockNode('figure', { image: picture.id }))
  await editor.publish('articles', article.id, { body: figure })
  const path = '/articles/later'
  expect((await visit(site.url, path)).text).toContain('A first text')
  paths.push(path)
  const refreshed = await refreshedBy(() =>
    editor.ask('PATCH', `/media/${picture.id}`, { alt: 'A second text' }),
  )
  // The feed holds whole texts.
  expect(refreshed).toEqual([path, '/feed.xml'])
  expect((await visit(site.url, path)).text).toContain('A second text')
})

test('a global refreshes the pages that show it', async () => {
  const admin = await signIn(site, 'admin')
  const every = await refreshedBy(() =>
    admin.saveGlobal('practice', { emergencyWording: 'Call 911 at once.' }),
  )
  const whole = (path: string) => path !== '/sitemap.xml'
  expect(every).toEqual(paths.filter(whole).sort())
  expect((await visit(site.url, '/about')).text).toContain('Call 911 at once.')
  const home = z.looseObject({}).parse(await editor.ask('GET', '/globals/home?depth=0'))
  const onlyHome = await refreshedBy(() => editor.saveGlobal('home', home))
  expect(onlyHome).toEqual(['/', '/es', '/sitemap.xml'])
})

test('a notice starts and ends by the clock', async () => {
  await warm()
  const at = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
  const text = 'The practice closes early today.'
  const notice = { language: 'en', text, startsAt: at(4), endsAt: at(8) }
  const starts = Date.parse(notice.startsAt)
  const ends = Date.parse(notice.endsAt)
  await editor.saveGlobal('site-notice', { notices: [notice] })
  const isShown = async (path: string) => (await visit(site.url, path)).text.includes(text)
  expect(await isShown('/about')).toBe(false)
  const within = (time: number) => ({ timeout: time - Date.now() + 3_000, intervals: [100] })
  await expect.poll(() => isShown('/about'), within(starts)).toBe(true)
  expect(Date.now()).toBeGreaterThanOrEqual(starts)
  expect(await isShown('/es/quienes-somos')).toBe(false)
  await expect.poll(() => isShown('/about'), within(ends)).toBe(false)
  expect(Date.now()).toBeGreaterThanOrEqual(ends)
  await editor.saveGlobal('site-notice', { notices: [] })
})

test('taking down, trashing and deleting each bring the 404 back, and the card off', async () => {
  const path = '/articles/later'
  const gone = async () => {
    expect((await visit(site.url, path)).status).toBe(404)
    for (const list of [...lists, '/conditions/chronic-migraine']) {
      expect((await visit(site.url, list)).text, list).not.toContain(path)
    }
  }
  const back = async () => {
    await editor.publish('articles', article.id, { body: richText('Back again.') })
    await warm()
    expect((await visit(site.url, path)).status).toBe(200)
  }
  const down = await refreshedBy(() => editor.unpublish('articles', article.id))
  expect(down).toEqual(expect.arrayContaining(sorted(...lists, path)))
  await gone()
  await back()
  const deletedAt = new Date().toISOString()
  await editor.ask('PATCH', `/articles/${article.id}`, { deletedAt })
  await gone()
  await editor.ask('PATCH', `/articles/${article.id}?trash=true`, { deletedAt: null })
  await back()
  await editor.remove('articles', article.id)
  await gone()
})

test('a restart brings no old page back', async () => {
  const path = '/articles/how-to-keep-a-headache-diary'
  const { id } = await editor.bySlug('articles', 'how-to-keep-a-headache-diary')
  await warm()
  await editor.publish('articles', id, { title: 'A diary with another title' })
  await site.restart()
  expect((await visit(site.url, path)).text).toContain('A diary with another title')
  await editor.unpublish('articles', id)
  await site.restart()
  // The very first answer, however long a busy machine takes for it.
  expect((await visit(site.url, path)).status).toBe(404)
})

test('what a command line changes beside the server is shown at once', async () => {
  const { id } = await editor.bySlug('articles', 'what-off-label-means-for-you')
  const path = '/articles/what-off-label-means-for-you'
  await editor.remove('articles', id)
  expect((await visit(site.url, path)).status).toBe(404)
  await site.seed()
  await expect.poll(async () => (await visit(site.url, path)).status, UNTIL).toBe(200)
})
