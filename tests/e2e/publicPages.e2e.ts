import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import { PAGE_TYPES } from '../../scripts/lib/pageTypes.mjs'
import { root } from '../../scripts/lib/root.mjs'
import { expect, test } from '../setup/e2e'
import { factsOf, type PageFacts } from '../setup/pageFacts'
import { sitemapPaths, visit, visitAll } from '../setup/pages'

test.describe.configure({ timeout: 120_000 })

/** Lists of a language that has nothing for them; no sitemap names them. */
const EMPTY = ['articles', 'treatments', 'faqs', 'clinicians', 'locations'].map(
  (list) => `/es/${list}`,
)
const MISSING = ['/articles/nothing-is-here', '/es/nada', '/articles/page/99']
/** Pages that no search engine lists, and that are held to the checker like all others. */
const SEARCHES = PAGE_TYPES.filter(({ name }) => name.startsWith('search')).map((type) => type.path)
const checker = path.join(root, 'node_modules/vnu-jar/build/dist/vnu.jar')

const findings = z.object({
  messages: z.array(
    z.object({ url: z.string(), message: z.string(), extract: z.string().optional() }),
  ),
})

/** What the checker says of the frameworks' own markup and style, word for word, and why it may stand. */
const FRAMEWORKS = [
  // React writes `<br/>`. It quotes every attribute, so that no slash becomes part of a value.
  'Trailing slash on void elements has no effect and interacts badly with unquoted attribute values.',
  // Tailwind registers its own properties (CSS Properties and Values API, in every browser since 2024)
  // and asks older browsers for one that they lack; the checker's list of CSS holds neither.
  'CSS: Unrecognized at-rule “@property”',
  "CSS: “margin-trim”: Property “margin-trim” doesn't exist.",
]

let origin: string
const pages: PageFacts[] = []
const found = () => pages.filter(({ status }) => status === 200)
const missing = () => pages.filter(({ status }) => status === 404)

/** The paths of the pages that something is wrong with. */
const pathsOf = (list: PageFacts[]) => list.map((page) => page.path)

const jsonLdOf = ({ jsonLd }: PageFacts) => jsonLd.map((text): unknown => JSON.parse(text))

/** Every value that stands under one of the names, however deep. */
function valuesUnder(value: unknown, names: string[]): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    names.includes(name) && typeof inner === 'string' ? [inner] : valuesUnder(inner, names),
  )
}

test.beforeAll(async ({ browser, site }) => {
  origin = site.url
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: site.url })
  const page = await context.newPage()
  for (const one of [...(await sitemapPaths(site.url)), ...EMPTY, ...MISSING]) {
    pages.push(await factsOf(page, one))
  }
  await context.close()
})

test('every address of the sitemap is a page, and nothing stands where nothing should', () => {
  expect(found().length).toBeGreaterThan(25)
  expect(pathsOf(missing())).toEqual(MISSING)
  expect(pages).toHaveLength(found().length + MISSING.length)
})

const mainOf = ({ html }: PageFacts) => html.slice(html.indexOf('<main'), html.indexOf('</main>'))

test('a list with nothing in it says where there is something, and whom to call', () => {
  const empty = pages.filter((page) => EMPTY.includes(page.path))
  expect(pathsOf(empty)).toEqual(EMPTY)
  for (const page of empty) {
    const english = page.path.slice('/es'.length)
    expect(mainOf(page), page.path).toContain(`<a href="${english}" hrefLang="en" lang="en"`)
    expect(mainOf(page), page.path).toContain('href="tel:')
  }
})

test('what is missing leads to no list that has nothing in it', () => {
  const spanish = missing().filter(({ path: one }) => one.startsWith('/es/'))
  expect(spanish).toHaveLength(1)
  for (const page of spanish) {
    expect(mainOf(page)).toContain('href="/es/conditions"')
    for (const list of EMPTY) expect(mainOf(page)).not.toContain(`href="${list}"`)
  }
})

test('every link within a page leads to a place in it', () => {
  const broken = found().flatMap(({ path: one, html }) =>
    [...html.matchAll(/href="#([^"]+)"/g)]
      .filter(([, anchor]) => !html.includes(`id="${anchor}"`))
      .map(([link]) => `${one} ${link}`),
  )
  expect(broken).toEqual([])
})

test('every answer says what it rests on and who checked it', () => {
  const lists = found().filter(({ html }) => html.includes('Sources and review'))
  expect(pathsOf(lists)).toEqual(
    expect.arrayContaining(['/', '/faqs', '/conditions/chronic-migraine']),
  )
  const [hub] = lists.filter((page) => page.path === '/faqs')
  const count = (words: string) => (hub ? mainOf(hub).split(words).length - 1 : 0)
  const questions = count('>Link to this answer<')
  expect(questions).toBeGreaterThan(10)
  expect(count('>Sources and review<')).toBe(questions)
  expect(count('-reference-1" class')).toBe(questions)
  expect(count('>Medically reviewed by')).toBe(questions)
})

test('the Nu checker finds no error in any page, and warns of nothing', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'plainwell-html-'))
  const searches = await visitAll(origin, SEARCHES)
  const checked = [...pages, ...searches.map(({ path: one, text }) => ({ path: one, html: text }))]
  const files = checked.map((page, index) => ({ page, name: `${index}.html` }))
  for (const { page, name } of files) await writeFile(path.join(folder, name), page.html)
  const args = ['-jar', checker, '--format', 'json', '--exit-zero-always', folder]
  const { stderr } = await promisify(execFile)('java', args, { maxBuffer: 1e8 })
  await rm(folder, { recursive: true })
  const { messages } = findings.parse(JSON.parse(stderr))
  const pathOf = (url: string) => files.find(({ name }) => url.endsWith(`/${name}`))?.page.path
  const ours = messages.filter(({ message }) => !FRAMEWORKS.includes(message))
  const lines = ours.map(({ url, message, extract }) => `${pathOf(url)}: ${message} ${extract}`)
  expect(lines).toEqual([])
  // What the framework no longer does, nobody needs to let pass.
  expect(new Set(messages.map(({ message }) => message))).toEqual(new Set(FRAMEWORKS))
})

test('no page asks another host for anything, runs a script or sets a cookie', () => {
  const foreign = pages.flatMap(({ requests }) => requests.filter((url) => !url.startsWith(origin)))
  expect(foreign).toEqual([])
  expect(pathsOf(pages.filter(({ scripts }) => scripts > 0))).toEqual([])
  expect(pages.flatMap(({ html }) => html.match(/ on[a-z]+="|as="script"/g) ?? [])).toEqual([])
  expect(pathsOf(pages.filter(({ headers }) => headers['set-cookie']))).toEqual([])
  expect(pathsOf(pages.filter(({ cookies }) => cookies > 0))).toEqual([])
})

test('every page names its language', () => {
  for (const page of pages) {
    const language = /^\/es(?:\/|$)/.test(page.path) ? 'es' : 'en'
    expect(page.language, page.path).toBe(language)
  }
})

test('every page has one heading, a title and a description of its own, and its address', () => {
  for (const page of found()) {
    expect(page.headings, page.path).toHaveLength(1)
    expect(page.description?.trim(), page.path).toBeTruthy()
    expect(new URL(page.canonical ?? '').href, page.path).toBe(`${origin}${page.path}`)
    expect(page.robots, page.path).toBeNull()
  }
  for (const words of ['title', 'description'] as const) {
    const all = found().map((page) => page[words])
    expect(all.filter((one, index) => all.indexOf(one) !== index)).toEqual([])
  }
})

test('a missing page is whole, in its language, and not for search engines', () => {
  for (const page of missing()) {
    expect(page.headings, page.path).toHaveLength(1)
    expect(page.robots, page.path).toContain('noindex')
    expect(page.canonical, page.path).toBeNull()
    expect(page.links.length, page.path).toBeGreaterThan(5)
  }
})

test('structured data parses, and every id and address in it is of this site', () => {
  for (const page of missing()) expect(page.jsonLd, page.path).toEqual([])
  for (const page of found()) {
    expect(page.jsonLd, page.path).toHaveLength(1)
    const all = jsonLdOf(page)
    for (const id of valuesUnder(all, ['@id'])) expect(id, page.path).toContain(`${origin}/`)
    const addresses = valuesUnder(all, ['url', 'item', 'image', 'logo'])
    expect(addresses.filter((address) => !address.startsWith(origin))).toEqual([])
  }
})

test('every page below the home page shows the way to it, and tells machines', () => {
  const below = found().filter(({ path: one }) => !['/', '/es'].includes(one))
  for (const page of below) {
    const kinds = jsonLdOf(page).flatMap((data) => valuesUnder(data, ['@type']))
    expect(page.crumbs, page.path).toBeGreaterThan(1)
    expect(kinds, page.path).toContain('BreadcrumbList')
  }
})

test('every link and anchor within the site leads somewhere', async () => {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]))
  const own = pages.flatMap(({ links }) => links.filter((link) => link.startsWith(`${origin}/`)))
  const broken: string[] = []
  for (const link of new Set(own)) {
    const { pathname, hash } = new URL(link)
    const known = ids.get(pathname)
    if (hash && !known?.has(decodeURIComponent(hash.slice(1)))) broken.push(link)
    if (!known && (await visit(origin, pathname)).status !== 200) broken.push(link)
  }
  expect(broken).toEqual([])
})

test('every picture loads', () => {
  expect(pages.flatMap(({ brokenPictures }) => brokenPictures)).toEqual([])
})

test('every answer carries the headers that protect it, and none that splits caches', () => {
  for (const { headers, path: one } of pages) {
    expect(headers['x-content-type-options'], one).toBe('nosniff')
    expect(headers['referrer-policy'], one).toBe('strict-origin-when-cross-origin')
    for (const name of ['x-powered-by', 'accept-ch', 'critical-ch']) {
      expect(headers[name], one).toBeUndefined()
    }
    expect(headers.vary, one).not.toMatch(/sec-ch/i)
  }
})

test('the favicon, the feed, the sitemap and robots.txt are what they say', async () => {
  const kinds = [
    ['/favicon.ico', 'image/x-icon'],
    ['/feed.xml', 'application/atom+xml'],
    ['/es/feed.xml', 'application/atom+xml'],
    ['/sitemap.xml', 'application/xml'],
    ['/robots.txt', 'text/plain'],
  ] as const
  for (const [one, type] of kinds) {
    const response = await fetch(`${origin}${one}`)
    expect([response.status, response.headers.get('content-type')], one).toEqual([
      200,
      expect.stringContaining(type),
    ])
    const text = await response.text()
    const foreign = [...text.matchAll(/(?:href="|<loc>|<id>)(https?:[^"<]+)/g)]
      .map(([, address = '']) => address)
      .filter((address) => !address.startsWith(origin))
    expect(foreign, one).toEqual([])
  }
})
