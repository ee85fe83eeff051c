import { markdownAt } from '../../../_views/markdownAt'
import { decodedSegment } from '../../../_views/params'
import { env } from '@/lib/env'
import { DEFAULT_LANGUAGE } from '@/lib/languages'
import { absoluteURL } from '@/lib/routes'
import { getMarkdownMove } from '@/queries/redirects'

export const dynamic = 'force-static'
export const revalidate = 3600

type PathParams = { params: Promise<{ language: string; path: string[] }> }

/** Nothing is rendered at build time: a build needs no database. */
export function generateStaticParams() {
  return []
}

const HEADERS = { 'X-Robots-Tag': 'noindex' }

const PLAIN = { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8' }

/** What is answered where no page has a Markdown version: it moves with its page, and goes with it. */
async function missing(segments: string[]): Promise<Response> {
  const move = await getMarkdownMove(segments)
  if (move?.kind === 'gone') {
    return new Response('This page has been removed for good.\n', { status: 410, headers: PLAIN })
  }
  if (move) return new Response(null, { status: 308, headers: { ...HEADERS, Location: move.to } })
  return new Response('There is no page at this address.\n', { status: 404, headers: PLAIN })
}

/** The Markdown version of a page; search engines are sent to the page itself. */
export async function GET(_request: Request, { params }: PathParams): Promise<Response> {
  const { language, path } = await params
  const segments = [language, ...path].map(decodedSegment)
  const text = await markdownAt(segments)
  if (text === null) return missing(segments)
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
