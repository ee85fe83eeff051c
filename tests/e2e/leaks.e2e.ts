import { expect, test } from '../setup/e2e'
import { CONTENT } from '../builders'
import { type Client, signIn } from '../setup/client'
import { DATABASES, startSiteOn } from '../setup/databases'
import {
  HIDDEN,
  type HiddenDocument,
  hideDocuments,
  hideTranslation,
  pointAt,
  SECRET,
} from '../setup/hidden'
import { sitemapPaths } from '../setup/pages'
import type { Site } from '../setup/site'
import { COLLECTION_PATHS, isRoutedCollection } from '../../lib/routes'

const FLIGHT = { RSC: '1' }

/** The paths of pages that have a Markdown version. */
const CLINICAL = /^(?:\/es)?\/(?:articles|conditions|treatments)\/[^/]+$/

/** The public path of a document; the list of questions for those that have no page. */
function pathOf({ collection, slug }: HiddenDocument): string {
  return isRoutedCollection(collection)
    ? `${COLLECTION_PATHS[collection]}/${String(slug)}`
    : '/faqs'
}

for (const database of DATABASES) {
  test.describe(`on ${database}`, () => {
    test.describe.configure({ mode: 'serial', timeout: 120_000 })

    let site: Site
    let editor: Client
    let hidden: HiddenDocument[]
    let paths: string[]

    const read = async (path: string, headers: Record<string, string> = {}) => {
      const response = await fetch(`${site.url}${path}`, { headers })
      return { path, status: response.status, text: await response.text() }
    }

    /** Where the secret is, among all that the public can ask for. */
    async function leaks(all: string[], headers: Record<string, string> = {}) {
      const found: string[] = []
      for (const path of all) {
        if ((await read(path, headers)).text.includes(SECRET)) found.push(path)
      }
      return found
    }

    test.beforeAll(async () => {
      test.setTimeout(300_000)
      site = await startSiteOn(database)
      editor = await signIn(site, 'editor')
      // Once before, so that whatever the pages kept has to go.
      for (const path of await sitemapPaths(site.url)) await read(path)
      hidden = await hideDocuments(editor)
      await pointAt(editor, hidden)
      const own = ['/feed.xml', '/es/feed.xml', '/sitemap.xml', '/robots.txt', '/articles/page/2']
      own.push('/llms.txt', '/es/llms.txt', '/faqs.md', '/es/faqs.md')
      const documents = [...(await sitemapPaths(site.url)), ...hidden.map(pathOf)]
      const clinical = documents.filter((path) => CLINICAL.test(path))
      paths = [...new Set([...documents, ...own, ...clinical.map((path) => `${path}.md`)])]
    })

    test.afterAll(() => site.stop())

    test('the secret is there for those who may see it', async () => {
      expect(hidden).toHaveLength(CONTENT.length * 3)
      for (const { collection, id, state } of hidden) {
        const { text } = await editor.send('GET', `/${collection}/${id}?draft=true`)
        expect(text, `${state} ${collection}`).toContain(SECRET)
      }
    })

    test('hidden documents are no pages, and those with a newer draft show the old text', async () => {
      const routed = hidden.filter(({ collection }) => isRoutedCollection(collection))
      for (const one of routed) {
        const { status } = await read(pathOf(one))
        expect(status, pathOf(one)).toBe(one.state === 'newer' ? 200 : 404)
      }
    })

    test('no page, feed or sitemap says a word of it', async () => {
      expect(paths.length).toBeGreaterThan(50)
      expect(await leaks(paths)).toEqual([])
    })

    test('hidden documents have no Markdown version, and one with a newer draft has the old text', async () => {
      const written = hidden.filter((one) => CLINICAL.test(pathOf(one)))
      expect(written).toHaveLength(9)
      for (const one of written) {
        const { status, text } = await read(`${pathOf(one)}.md`)
        expect(status, pathOf(one)).toBe(one.state === 'newer' ? 200 : 404)
        if (status === 200) expect(text).toMatch(/^# /)
      }
      const feed = await read('/feed.xml')
      expect(feed.text).toContain('/articles/newer-articles</id>')
      expect(feed.text).toContain('<content type="html">')
      expect((await read('/llms.txt')).text).toContain('/conditions/newer-conditions.md')
    })

    test('a page leads to no translation that patients do not see', async () => {
      for (const state of HIDDEN) {
        const { original, translation } = await hideTranslation(editor, state)
        const href = `href="${site.url}/es/articles/${translation}"`
        const page = await read(`/articles/${original}`)
        const shown = state === 'newer' ? [200, true] : [200, false]
        expect([page.status, page.text.includes(href)], state).toEqual(shown)
        expect((await read('/sitemap.xml')).text.includes(href), state).toBe(state === 'newer')
        expect(page.text, state).not.toContain(SECRET)
        expect(await leaks(['/sitemap.xml', '/es/feed.xml', '/es/llms.txt'])).toEqual([])
      }
    })

    test('neither does the flight data of any page', async () => {
      const { text } = await read('/articles/pointer', FLIGHT)
      // Patients' pages have no client, so there is one answer to an address: the page.
      expect(text).toMatch(/^<!DOCTYPE html>/)
      expect(await leaks(paths, FLIGHT)).toEqual([])
      expect(await leaks(paths.map((path) => `${path}?_rsc=1a2b3`))).toEqual([])
      const segment = {
        ...FLIGHT,
        'Next-Router-Prefetch': '1',
        'Next-Router-Segment-Prefetch': '/_tree',
      }
      expect(await leaks(paths, segment)).toEqual([])
    })

    test('neither does the API for those who are not signed in', async () => {
      const queries = CONTENT.flatMap((collection) => [
        `/api/${collection}?limit=0&depth=3&draft=true&trash=true`,
        `/api/${collection}?limit=0&where[_status][equals]=draft&draft=true`,
        `/api/${collection}/versions?limit=0`,
      ])
      const documents = hidden.flatMap(({ collection, id }) => [
        `/api/${collection}/${id}?draft=true&depth=3`,
        `/api/${collection}/versions/${id}`,
      ])
      const globals = ['home', 'navigation', 'practice', 'site-notice']
      queries.push(...globals.map((slug) => `/api/globals/${slug}?draft=true&depth=3`))
      expect(await leaks([...queries, ...documents])).toEqual([])
    })

    test('a preview sends strangers to the sign-in, without a word of the draft', async () => {
      for (const one of hidden) {
        const address = `${site.url}/preview${pathOf(one)}`
        const response = await fetch(address, { redirect: 'manual' })
        expect([address, response.status]).toEqual([address, 307])
        expect(response.headers.get('location')).toContain('/admin/login?redirect=%2Fpreview')
        expect(response.headers.get('cache-control'), address).toContain('no-store')
        expect((await response.text()).includes(SECRET), address).toBe(false)
      }
      const previews = hidden.map((one) => `/preview${pathOf(one)}`)
      expect(await leaks(previews, FLIGHT)).toEqual([])
      expect(await leaks(previews.map((path) => `${path}?_rsc=1a2b3`))).toEqual([])
    })

    test('a preview shows staff the draft, is kept nowhere, and leaves the page as it was', async () => {
      const cookie = {
        Cookie: `payload-token=${editor.token}`,
        'Sec-Fetch-Site': 'same-origin',
      }
      for (const one of hidden.filter(({ collection }) => collection !== 'drug-products')) {
        const address = `${site.url}/preview${pathOf(one)}`
        const response = await fetch(address, { headers: cookie })
        const text = await response.text()
        expect([address, response.status, text.includes(SECRET)]).toEqual([address, 200, true])
        expect(response.headers.get('cache-control'), address).toContain('no-store')
        expect(text, address).toMatch(/<meta name="robots" content="noindex/)
        expect(await leaks([pathOf(one), `/preview${pathOf(one)}`])).toEqual([])
      }
      expect(await leaks(paths)).toEqual([])
      expect(await leaks(paths, cookie)).toEqual([])
    })
  })
}
