import { env } from '@/lib/env'
import { listSitemapEntries } from '@/queries/sitemap'
import { sitemapPart, sitemapParts, sitemapXML } from '@/seo/sitemap'

export const dynamic = 'force-static'
export const revalidate = 3600

type PartParams = { params: Promise<{ part: string }> }

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

/** One part of a sitemap that was split: `/sitemap/1.xml`, `/sitemap/2.xml`, … */
export async function GET(_request: Request, { params }: PartParams): Promise<Response> {
  const number = /^([1-9]\d*)\.xml$/.exec((await params).part)?.[1]
  const entries = await listSitemapEntries()
  const part = Number(number ?? 0)
  if (part < 1 || part > sitemapParts(entries.length)) {
    return new Response('There is no such part of the sitemap.', { status: 404 })
  }
  const xml = sitemapXML(sitemapPart(entries, part), env.siteURL)
  return new Response(xml, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } })
}
