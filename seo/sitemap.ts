import { DEFAULT_LANGUAGE } from '@/lib/languages'
import { absoluteURL, type LanguagePath, sitemapPartPath } from '@/lib/routes'
import { escapeXML } from '@/lib/xml'

/** The most addresses that one sitemap may hold (sitemaps.org protocol). */
export const SITEMAP_LIMIT = 50_000

/** A page with the time of its last change (ISO 8601), its lead picture and its other languages. */
export type SitemapEntry = LanguagePath & {
  lastModified: string | null
  /** The path of the picture. */
  image?: string | null
  translations?: LanguagePath[]
}

const NAMESPACES = [
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"',
  'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"',
  'xmlns:xhtml="http://www.w3.org/1999/xhtml"',
].join(' ')
const INDEX_NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

const addressOf = (path: string, siteURL: string) => escapeXML(absoluteURL(path, siteURL))

const location = (path: string, siteURL: string) => `<loc>${addressOf(path, siteURL)}</loc>`

/** The page in each language, itself among them; nothing where it is not translated. */
function alternates({ path, language, translations = [] }: SitemapEntry, siteURL: string): string {
  if (translations.length === 0) return ''
  const all = [{ path, language }, ...translations]
  const linkTo = (page: LanguagePath, hreflang: string) =>
    `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${addressOf(page.path, siteURL)}"/>`
  const unspecified = all.filter(({ language: one }) => one === DEFAULT_LANGUAGE)
  return [
    ...all.map((page) => linkTo(page, page.language)),
    ...unspecified.map((page) => linkTo(page, 'x-default')),
  ].join('')
}

function entryXML(entry: SitemapEntry, siteURL: string): string {
  const { path, lastModified, image } = entry
  const parts = [
    location(path, siteURL),
    lastModified ? `<lastmod>${lastModified}</lastmod>` : '',
    alternates(entry, siteURL),
    image ? `<image:image><image:loc>${addressOf(image, siteURL)}</image:loc></image:image>` : '',
  ]
  return `<url>${parts.join('')}</url>`
}

/** A sitemap of pages; at most {@link SITEMAP_LIMIT}. */
export function sitemapXML(entries: SitemapEntry[], siteURL: string): string {
  const urls = entries.map((entry) => entryXML(entry, siteURL))
  return [DECLARATION, `<urlset ${NAMESPACES}>`, ...urls, '</urlset>', ''].join('\n')
}

/** The list of the parts of a sitemap that was split. */
export function sitemapIndexXML(parts: number, siteURL: string): string {
  const maps = Array.from(
    { length: parts },
    (_, index) => `<sitemap>${location(sitemapPartPath(index + 1), siteURL)}</sitemap>`,
  )
  return [DECLARATION, `<sitemapindex ${INDEX_NAMESPACE}>`, ...maps, '</sitemapindex>', ''].join(
    '\n',
  )
}

/** How many sitemaps hold so many pages. */
export const sitemapParts = (entries: number) => Math.max(1, Math.ceil(entries / SITEMAP_LIMIT))

/** The entries of one part; parts count from 1. */
export function sitemapPart<Entry>(entries: Entry[], part: number): Entry[] {
  return entries.slice((part - 1) * SITEMAP_LIMIT, part * SITEMAP_LIMIT)
}
