import { env } from '@/lib/env'
import { listSitemapEntries } from '@/queries/sitemap'
import { sitemapIndexXML, sitemapParts, sitemapXML } from '@/seo/sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

/** All public pages, or the list of the parts where they are too many for one sitemap. */
export async function GET(): Promise<Response> {
  const entries = await listSitemapEntries()
  const parts = sitemapParts(entries.length)
  const xml = parts === 1 ? sitemapXML(entries, env.siteURL) : sitemapIndexXML(parts, env.siteURL)
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
