import {
  absoluteURL,
  articleListPage,
  articleListPath,
  asOfPath,
  documentPath,
  faqPath,
  fixedPath,
  hasMarkdown,
  markdownPath,
  previewPath,
  RESERVED_SEGMENTS,
  routeTarget,
  sitemapPartPath,
} from '@/lib/routes'

const segmentsOf = (path: string) => path.split('/').filter(Boolean)

describe('routes', () => {
  it('leaves the prefix out for the default language only', () => {
    expect(fixedPath('home')).toBe('/')
    expect(fixedPath('home', 'es')).toBe('/es')
    expect(fixedPath('conditions', 'es')).toBe('/es/conditions')
  })

  it('makes the address of a document', () => {
    const address = { collection: 'conditions', language: 'es', slug: 'migrana' } as const
    expect(documentPath(address)).toBe('/es/conditions/migrana')
    expect(documentPath({ collection: 'pages', language: 'en', slug: 'privacy/cookies' })).toBe(
      '/privacy/cookies',
    )
  })

  it('gives the first page of the list no number', () => {
    expect(articleListPath(1, 'en')).toBe('/articles')
    expect(articleListPath(3, 'es')).toBe('/es/articles/page/3')
  })

  it('makes the address of a question an anchor on its treatment', () => {
    expect(faqPath({ treatmentSlug: 'injections', slug: 'does-it-hurt', language: 'en' })).toBe(
      '/treatments/injections#does-it-hurt',
    )
  })

  it('finds what each address leads to', () => {
    const document = { collection: 'articles', language: 'es', slug: 'dolor' } as const
    const page = { collection: 'pages', language: 'en', slug: 'privacy/cookies' } as const
    expect(routeTarget(segmentsOf(documentPath(document)))).toEqual({
      kind: 'document',
      ...document,
    })
    expect(routeTarget(segmentsOf(documentPath(page)))).toEqual({ kind: 'document', ...page })
    expect(routeTarget(segmentsOf(fixedPath('faqs', 'es')))).toEqual({
      kind: 'fixed',
      route: 'faqs',
      language: 'es',
    })
    expect(routeTarget([])).toEqual({ kind: 'fixed', route: 'home', language: 'en' })
    expect(routeTarget(['es'])).toEqual({ kind: 'fixed', route: 'home', language: 'es' })
  })

  it('reserves what the site itself answers', () => {
    expect(RESERVED_SEGMENTS).toEqual(
      expect.arrayContaining([
        'en',
        'es',
        'admin',
        'api',
        'preview',
        'gallery',
        'as-of',
        'articles',
        'search',
      ]),
    )
  })

  it('puts the Markdown version at the address of its page, which no document can take', () => {
    expect(markdownPath('/es/conditions/dolor')).toBe('/es/conditions/dolor.md')
    expect(hasMarkdown('conditions')).toBe(true)
    expect(hasMarkdown('clinicians')).toBe(false)
    expect(RESERVED_SEGMENTS).toEqual(expect.arrayContaining(['markdown', 'llms.txt']))
  })

  it('puts host, preview and sitemap parts together', () => {
    expect(absoluteURL('/', 'https://a.example')).toBe('https://a.example/')
    expect(absoluteURL('/faqs', 'https://a.example')).toBe('https://a.example/faqs')
    expect(previewPath('/')).toBe('/preview')
    expect(previewPath('/es/faqs')).toBe('/preview/es/faqs')
    expect(sitemapPartPath(2)).toBe('/sitemap/2.xml')
    expect(asOfPath('2026-05-03T12:00', '/es/faqs')).toBe('/preview/as-of/2026-05-03T12:00/es/faqs')
    expect(asOfPath('2026-05-03T12:00+02:00', '/')).toBe('/preview/as-of/2026-05-03T12:00%2B02:00')
  })

  it('tells the later pages of the list of articles from pages', () => {
    expect(articleListPage(['articles', 'page', '2'])).toEqual({ language: 'en', page: 2 })
    expect(articleListPage(['es', 'articles', 'page', '12'])).toEqual({ language: 'es', page: 12 })
    for (const path of ['articles', 'page/2', 'articles/page/1', 'articles/page/x', 'about/page/2'])
      expect(articleListPage(path.split('/'))).toBeNull()
  })
})
