import { expect, test } from '../setup/e2e'
import { DATABASES, startSiteOn } from '../setup/databases'
import { sitemapPaths, visit } from '../setup/pages'
import type { Site } from '../setup/site'

test.describe.configure({ mode: 'serial', timeout: 180_000 })

const OTHERS = ['/feed.xml', '/es/feed.xml', '/sitemap.xml', '/robots.txt', '/articles/page/2']
const MISSING = ['/articles/nothing-is-here', '/es/nada']

let sites: Site[] = []

const IDS = /\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{24})\b/g
const TIMES = /\b\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z)?/g
const WORDED =
  /\b(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}|\b\d{1,2} de [a-z]+ de \d{4}/g

/** A text without what differs from one seeding to the next: the address of the server, ids, dates. */
const blanked = (text: string, { url }: Site) =>
  text
    .replaceAll(url, 'SITE')
    .replaceAll(encodeURIComponent(url), 'SITE')
    .replace(IDS, 'ID')
    .replace(TIMES, 'TIME')
    .replace(WORDED, 'DATE')

/** The words around the first place where two answers differ; nothing where they are the same. */
function difference([first = '', second = '']: string[]): string | null {
  const at = [...first].findIndex((letter, index) => letter !== second[index])
  if (first === second) return null
  const start = Math.max(0, (at < 0 ? first.length : at) - 60)
  return [first, second].map((text) => text.slice(start, start + 160)).join('  ≠  ')
}

test.beforeAll(async () => {
  test.setTimeout(400_000)
  sites = []
  for (const database of DATABASES) sites.push(await startSiteOn(database))
})

test.afterAll(async () => {
  for (const site of sites) await site.stop()
})

test('the same demo has the same addresses on SQLite and MongoDB', async () => {
  const [first = [], second = []] = await Promise.all(sites.map(({ url }) => sitemapPaths(url)))
  expect(first.length).toBeGreaterThan(25)
  expect(second).toEqual(first)
})

test('every answer to a patient is the same, byte for byte', async () => {
  const [{ url } = { url: '' }] = sites
  const different: string[] = []
  for (const path of [...(await sitemapPaths(url)), ...OTHERS, ...MISSING]) {
    const answers = await Promise.all(
      sites.map(async (site) => {
        const { status, text } = await visit(site.url, path)
        expect([path, status]).toEqual([path, expect.any(Number)])
        return `${status} ${blanked(text, site)}`
      }),
    )
    expect(answers).toHaveLength(DATABASES.length)
    const words = difference(answers)
    if (words) different.push(`${path}: ${words}`)
  }
  expect(different).toEqual([])
})

test('pictures are the same, byte for byte', async () => {
  const { text } = await visit(sites[0]?.url ?? '', '/')
  const pictures = [...text.matchAll(/\/api\/media\/file\/[^" ,?]+/g)].map(([path]) => path)
  expect(pictures.length).toBeGreaterThan(3)
  for (const path of new Set(pictures)) {
    const answers = await Promise.all(
      sites.map(async ({ url }) => {
        const response = await fetch(`${url}${path}`)
        return `${response.status} ${Buffer.from(await response.arrayBuffer()).toString('base64')}`
      }),
    )
    expect(new Set(answers).size, path).toBe(1)
  }
})
