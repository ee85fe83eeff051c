import { absoluteURL, sitemapPartPath } from '@/lib/routes'
import { escapeXML } from '@/lib/xml'

/** The most addresses that one sitemap may hold (sitemaps.org protocol). */
export const SITEMAP_LIMIT = 50_000

/** A page with the time of its last change, ISO 8601. */
export type SitemapEntry = { path: string; lastModified: string | null }

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

const location = (path: string, siteURL: string) =>
  `<loc>${escapeXML(absoluteURL(path, siteURL))}</loc>`

/** A sitemap of pages; at most {@link SITEMAP_LIMIT}. */
export function sitemapXML(entries: SitemapEntry[], siteURL: string): string {
  const urls = entries.map(({ path, lastModified }) => {
    const changed = lastModified ? `<lastmod>${lastModified}</lastmod>` : ''
    return `<url>${location(path, siteURL)}${changed}</url>`
  })
  return [DECLARATION, `<urlset xmlns="${NAMESPACE}">`, ...urls, '</urlset>', ''].join('\n')
}

/** The list of the parts of a sitemap that was split. */
export function sitemapIndexXML(parts: number, siteURL: string): string {
  const maps = Array.from(
    { length: parts },
    (_, index) => `<sitemap>${location(sitemapPartPath(index + 1), siteURL)}</sitemap>`,
  )
  return [DECLARATION, `<sitemapindex xmlns="${NAMESPACE}">`, ...maps, '</sitemapindex>', ''].join(
    '\n',
  )
}

/** How many sitemaps hold so many pages. */
export const sitemapParts = (entries: number) => Math.max(1, Math.ceil(entries / SITEMAP_LIMIT))

/** The entries of one part; parts count from 1. */
export function sitemapPart(entries: SitemapEntry[], part: number): SitemapEntry[] {
  return entries.slice((part - 1) * SITEMAP_LIMIT, part * SITEMAP_LIMIT)
}
