import { expect, test } from '../setup/e2e'
import { sitemapPaths, visit } from '../setup/pages'

test.describe.configure({ timeout: 120_000 })

type Head = {
  path: string
  canonical: string
  /** Full addresses by language. */
  languages: Map<string, string>
  /** Full addresses by media type. */
  types: Map<string, string>
  /** Contents by name or property. */
  meta: Map<string, string>
}

const heads: Head[] = []
let origin: string

/** An address in the one form that a browser gives it. */
const normal = (address: string) => (address ? new URL(address).href : '')

const attributeOf = (element: string, name: string) =>
  new RegExp(`\\b${name}="([^"]*)"`, 'i').exec(element)?.[1]?.replaceAll('&amp;', '&') ?? ''

function headOf(path: string, html: string): Head {
  const elements = (name: string) => html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? []
  const links = elements('link')
  const alternates = links.filter((link) => attributeOf(link, 'rel') === 'alternate')
  const byAttribute = (name: string) =>
    new Map(
      alternates
        .filter((link) => attributeOf(link, name))
        .map((link): [string, string] => [
          attributeOf(link, name),
          normal(attributeOf(link, 'href')),
        ]),
    )
  const meta = elements('meta').map((one): [string, string] => [
    attributeOf(one, 'property') || attributeOf(one, 'name'),
    attributeOf(one, 'content'),
  ])
  const canonical = links.find((link) => attributeOf(link, 'rel') === 'canonical') ?? ''
  return {
    path,
    canonical: normal(attributeOf(canonical, 'href')),
    languages: byAttribute('hreflang'),
    types: byAttribute('type'),
    meta: new Map(meta),
  }
}

const languageOf = (path: string) => (/^\/es(?:\/|$)/.test(path) ? 'es' : 'en')

const LIST = /^(?:\/es)?\/(?:articles|clinicians|conditions|faqs|locations|treatments)$/

const headAt = (address: string) => heads.find(({ canonical }) => canonical === address)

test.beforeAll(async ({ site }) => {
  origin = site.url
  for (const path of await sitemapPaths(origin)) {
    heads.push(headOf(path, (await visit(origin, path)).text))
  }
})

test('a translated page and its translations name each other and themselves, and no missing page', () => {
  const translated = heads.filter(({ languages }) => languages.size > 0)
  const paths = translated.map(({ path }) => path)
  expect(paths).toEqual(expect.arrayContaining(['/', '/es', '/conditions', '/es/conditions']))
  expect(paths).toEqual(expect.arrayContaining(['/conditions/chronic-migraine']))
  for (const { path, canonical, languages } of translated) {
    expect([...languages.keys()].sort(), path).toEqual(['en', 'es', 'x-default'])
    expect(languages.get(languageOf(path)), path).toBe(canonical)
    expect(languages.get('x-default'), path).toBe(languages.get('en'))
    for (const [, address] of languages) {
      expect(headAt(address)?.languages, `${path} names ${address}`).toEqual(languages)
    }
  }
})

test('the sitemap names the same languages as the pages', async () => {
  const { text } = await visit(origin, '/sitemap.xml')
  const entries = text.match(/<url>.*?<\/url>/g) ?? []
  expect(entries).toHaveLength(heads.length)
  for (const entry of entries) {
    const address = /<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? ''
    const named = [...entry.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)]
    const languages = new Map(named.map(([, language = '', href = '']) => [language, href]))
    expect(languages, address).toEqual(headAt(address)?.languages)
    expect(entry, address).toMatch(/<lastmod>\d{4}-\d\d-\d\dT[\d:.]+Z<\/lastmod>/)
  }
})

test('every picture of the sitemap stands on its page', async () => {
  const { text } = await visit(origin, '/sitemap.xml')
  const entries = [...text.matchAll(/<loc>([^<]+)<\/loc>[^\n]*<image:loc>([^<]+)<\/image:loc>/g)]
  expect(entries.length).toBeGreaterThan(5)
  for (const [, page = '', picture = ''] of entries) {
    const shown = (await visit(origin, new URL(page).pathname)).text
    expect([page, shown.includes(new URL(picture).pathname)]).toEqual([page, true])
    const { status, headers } = await fetch(picture)
    expect([picture, status, headers.get('content-type')?.startsWith('image/')]).toEqual([
      picture,
      200,
      true,
    ])
  }
})

test('link previews show the page, its picture with size and words, and the days of an article', () => {
  for (const { path, canonical, meta } of heads) {
    expect(normal(meta.get('og:url') ?? ''), path).toBe(canonical)
    expect(meta.get('og:locale'), path).toBe(languageOf(path) === 'es' ? 'es_US' : 'en_US')
    for (const name of ['og:title', 'og:description', 'og:site_name', 'og:type']) {
      expect(meta.get(name), `${path} ${name}`).toBeTruthy()
    }
    // A list has no picture, and does not announce one.
    const card = LIST.test(path) ? 'summary' : 'summary_large_image'
    expect([path, meta.get('twitter:card'), meta.has('og:image')]).toEqual([
      ...[path, card],
      !LIST.test(path),
    ])
    if (LIST.test(path)) continue
    expect(meta.get('og:image'), path).toMatch(new RegExp(`^${origin}/`))
    expect(Number(meta.get('og:image:width')), path).toBeGreaterThan(0)
    expect(Number(meta.get('og:image:height')), path).toBeGreaterThan(0)
    expect(meta.has('og:image:alt'), path).toBe(true)
  }
  const article = headAt(`${origin}/articles/how-to-keep-a-headache-diary`)
  expect(article?.meta.get('og:type')).toBe('article')
  for (const name of ['article:published_time', 'article:modified_time', 'article:author']) {
    expect(article?.meta.get(name), name).toBeTruthy()
  }
})

/** Whether the rules of robots.txt let everybody read a path: the longest that fits decides. */
function isAllowed(rules: string, path: string): boolean {
  const fitting = [...rules.matchAll(/^(Allow|Disallow): (\S+)$/gm)]
    .map(([, kind, start = '']) => ({ kind, start }))
    .filter(({ start }) => path.startsWith(start))
    .sort((a, b) => b.start.length - a.start.length)
  return fitting[0]?.kind !== 'Disallow'
}

test('robots.txt lets programs read the pages and their pictures, and nothing of the staff', async () => {
  const { text } = await visit(origin, '/robots.txt')
  const named = heads.flatMap(({ meta }) => meta.get('og:image') ?? [])
  const pictures = named.map((address) => new URL(address).pathname)
  expect(pictures.some((path) => path.startsWith('/api/share-images/'))).toBe(true)
  expect(pictures.some((path) => path.startsWith('/api/media/'))).toBe(true)
  const read = [...heads.map(({ path }) => path), ...pictures]
  expect(read.filter((path) => !isAllowed(text, path))).toEqual([])
  for (const path of ['/admin', '/admin/login', '/api/users', '/api/share-images', '/preview/x']) {
    expect([path, isAllowed(text, path)]).toEqual([path, false])
  }
})

test('a search, and what is not there, are no page for search engines; all others are', async () => {
  for (const path of ['/search', '/search?q=migraine', '/es/search?q=dolor', '/articles/nothing']) {
    const { meta } = headOf(path, (await visit(origin, path)).text)
    expect([path, meta.get('robots')]).toEqual([path, expect.stringContaining('noindex')])
  }
  expect(heads.filter(({ meta }) => meta.has('robots')).map(({ path }) => path)).toEqual([])
})

test('who asks for the head of a picture only is told what it is', async () => {
  const pictures = new Set(heads.flatMap(({ meta }) => meta.get('og:image') ?? []))
  expect(pictures.size).toBeGreaterThan(3)
  const told = ({ status, headers }: Response) => [
    status,
    ...['content-type', 'cache-control', 'etag'].map((name) => headers.get(name)),
  ]
  for (const picture of pictures) {
    const whole = await fetch(picture)
    const type = whole.headers.get('content-type')
    expect([picture, whole.status, type?.startsWith('image/')]).toEqual([picture, 200, true])
    expect(told(await fetch(picture, { method: 'HEAD' })), picture).toEqual(told(whole))
  }
  for (const [path, status] of [
    ['/api/media/file/nothing.png', 403],
    ['/api/users', 403],
    ['/api/health', 200],
  ]) {
    expect((await fetch(`${origin}${path}`, { method: 'HEAD' })).status).toBe(status)
  }
})

test('a clinical page leads to its Markdown version, which leads back', async () => {
  const written = heads.filter(({ types }) => types.has('text/markdown'))
  const clinical = /^(?:\/es)?\/(?:(?:articles|conditions|treatments)\/[^/]+|faqs)$/
  expect(written.map(({ path }) => path)).toEqual(
    heads.map(({ path }) => path).filter((path) => clinical.test(path)),
  )
  expect(written.length).toBeGreaterThan(8)
  for (const { path, canonical, types } of written) {
    expect(types.get('text/markdown'), path).toBe(`${origin}${path}.md`)
    const response = await fetch(`${origin}${path}.md`)
    expect(response.status, path).toBe(200)
    expect(response.headers.get('content-type'), path).toBe('text/markdown; charset=utf-8')
    expect(response.headers.get('x-robots-tag'), path).toBe('noindex')
    expect(response.headers.get('link'), path).toContain(`<${canonical}>; rel="canonical"`)
    const text = await response.text()
    expect(text, path).toMatch(/^# \S/)
    expect(text, path).toContain(canonical)
    expect(text, path).toMatch(/\*\*(?:Emergency|Emergencia):\*\*/)
  }
})

test('every page names the feed of its language, and llms.txt names Markdown that is there', async () => {
  for (const { path, types } of heads) {
    const feed = languageOf(path) === 'es' ? '/es/feed.xml' : '/feed.xml'
    expect(types.get('application/atom+xml'), path).toBe(`${origin}${feed}`)
  }
  for (const file of ['/llms.txt', '/es/llms.txt']) {
    const { status, text } = await visit(origin, file)
    expect([file, status, /^# \S/.test(text)]).toEqual([file, 200, true])
    const addresses = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, address = '']) => address)
    expect(addresses.length, file).toBeGreaterThan(1)
    for (const address of addresses) {
      expect([address, (await fetch(address)).status]).toEqual([address, 200])
    }
  }
})

test('nothing stands where no page has a Markdown version', async () => {
  for (const path of ['/about.md', '/conditions/nothing.md', '/conditions.md', '/es/nada.md']) {
    const { status, text } = await visit(origin, path)
    expect([path, status]).toEqual([path, 404])
    expect(text).toBe('There is no page at this address.\n')
  }
})
