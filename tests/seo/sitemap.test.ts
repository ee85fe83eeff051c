import {
  SITEMAP_LIMIT,
  sitemapIndexXML,
  sitemapPart,
  sitemapParts,
  sitemapXML,
} from '@/seo/sitemap'

const SITE = 'https://practice.example'
const language = 'en' as const
const entries = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    language,
    path: `/articles/a-${index}`,
    lastModified: '2026-05-03T09:00:00.000Z',
  }))

describe('the sitemap', () => {
  it('lists every page with its last change', () => {
    const xml = sitemapXML([...entries(1), { language, path: '/', lastModified: null }], SITE)
    expect(xml).toContain(
      '<url><loc>https://practice.example/articles/a-0</loc><lastmod>2026-05-03T09:00:00.000Z</lastmod></url>',
    )
    expect(xml).toContain('<url><loc>https://practice.example/</loc></url>')
  })

  it('shows the lead picture of a page, and the page in each language', () => {
    const spanish = { language: 'es', path: '/es/conditions/migrana' } as const
    const page = { language, path: '/conditions/migraine', lastModified: null }
    const alternate = (hreflang: string, path: string) =>
      `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${SITE}${path}"/>`
    expect(sitemapXML([{ ...page, image: '/a.webp', translations: [spanish] }], SITE)).toContain(
      [
        `<url><loc>${SITE}/conditions/migraine</loc>`,
        alternate('en', '/conditions/migraine'),
        alternate('es', '/es/conditions/migrana'),
        alternate('x-default', '/conditions/migraine'),
        `<image:image><image:loc>${SITE}/a.webp</image:loc></image:image></url>`,
      ].join(''),
    )
    const plain = sitemapXML([{ ...page, image: null, translations: [] }], SITE)
    expect(plain).not.toMatch(/<xhtml:link|<image:image>/)
  })

  it('is one file up to the limit and is split beyond it, without losing a page', () => {
    expect(sitemapParts(0)).toBe(1)
    expect(sitemapParts(SITEMAP_LIMIT)).toBe(1)
    const many = entries(SITEMAP_LIMIT + 1)
    expect(sitemapParts(many.length)).toBe(2)
    expect(sitemapPart(many, 1)).toHaveLength(SITEMAP_LIMIT)
    expect(sitemapPart(many, 2)).toEqual([many[SITEMAP_LIMIT]])
    expect(sitemapIndexXML(2, SITE)).toContain(
      '<sitemap><loc>https://practice.example/sitemap/2.xml</loc></sitemap>',
    )
  })

  it('escapes addresses', () => {
    expect(sitemapXML([{ language, path: '/a&b', lastModified: null }], SITE)).toContain('/a&amp;b')
  })
})
