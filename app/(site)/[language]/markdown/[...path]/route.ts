import { markdownAt } from '../../../_views/markdownAt'
import { decodedSegment } from '../../../_views/params'
import { env } from '@/lib/env'
import { DEFAULT_LANGUAGE } from '@/lib/languages'
import { absoluteURL } from '@/lib/routes'

export const dynamic = 'force-static'
export const revalidate = 3600

type PathParams = { params: Promise<{ language: string; path: string[] }> }

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

const HEADERS = { 'X-Robots-Tag': 'noindex' }

/** The Markdown version of a page; search engines are sent to the page itself. */
export async function GET(_request: Request, { params }: PathParams): Promise<Response> {
  const { language, path } = await params
  const segments = [language, ...path].map(decodedSegment)
  const text = await markdownAt(segments)
  if (text === null) {
    const headers = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }
    return new Response('There is no page at this address.\n', { status: 404, headers })
  }
  const own = language === DEFAULT_LANGUAGE ? path : [language, ...path]
  const page = absoluteURL(`/${own.join('/')}`, env.siteURL)
  return new Response(text, {
    headers: {
      ...HEADERS,
      'Content-Type': 'text/markdown; charset=utf-8',
      Link: `<${page}>; rel="canonical"`,
    },
  })
}
