import type { IncomingMessage, ServerResponse } from 'node:http'
import { env } from '../lib/env'
import { knownPractice } from './lastKnown'
import { isPatientPath, languageOfPath, pathOf } from './patientPath'
import { isSharedPreview, prepareSharedPreview } from './sharedPreviewAnswer'
import { countAnswer } from './redirectHits'
import { UNAVAILABLE_POLICY, unavailablePage } from './unavailablePage'
import { isMethod, wrapMethod } from './wrapMethod'

const RETRY_AFTER_SECONDS = '30'
const ONE_YEAR = 31_536_000

/** What Next's client asks with. Patients' pages have no client, so there is one answer to an address. */
const CLIENT_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]

/** Files for programs, which read no page. */
const FILE = /\.[a-z0-9]+$/i

const hostname = (host: string | string[] | undefined): string =>
  String(host ?? '')
    .split(',')[0]
    ?.trim()
    .replace(/:\d+$/, '')
    .toLowerCase() ?? ''

/**
 * Tells whether search engines may list what is answered: only under the site's own host. A proxy may
 * name the host that was asked for in a header of its own.
 */
export function mayBeListed({ headers }: Pick<IncomingMessage, 'headers'>): boolean {
  const own = new URL(env.siteURL).hostname
  const asked = [headers.host, headers['x-forwarded-host']].map(hostname)
  return !env.noIndex && asked.includes(own)
}

/** Another body in the place of the one that was written. */
type Substitute = { status: number; headers: Record<string, string>; body: string }

function unavailable(path: string): Substitute {
  const language = languageOfPath(path)
  const isFile = FILE.test(path)
  const body = unavailablePage(language, knownPractice())
  const headers = {
    'Cache-Control': 'no-store',
    'Content-Language': language,
    'Content-Security-Policy': UNAVAILABLE_POLICY,
    'Content-Type': isFile ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
    'Retry-After': RETRY_AFTER_SECONDS,
  }
  const plain = 'This cannot be shown right now. Please try again in a minute.\n'
  return { status: 503, headers, body: isFile ? plain : body }
}

const STALE_HEADERS = [
  ...['Content-Encoding', 'Transfer-Encoding', 'ETag', 'Link', 'CDN-Cache-Control', 'Cache-Tag'],
  ...['Surrogate-Key', 'X-Nextjs-Cache', 'Speculation-Rules', 'Location', 'Last-Modified'],
]

const isNotModified = (request: IncomingMessage, response: ServerResponse) => {
  const etag = response.getHeader('ETag')
  // A proxy that compresses marks the tag as weak.
  const known = request.headers['if-none-match']
    ?.split(',')
    .map((tag) => tag.trim().replace('W/', ''))
  return response.statusCode === 200 && typeof etag === 'string' && known?.includes(etag) === true
}

/** What is sent instead of what was made for a patient's path, where that is an error or is known already. */
function substituteFor(request: IncomingMessage, response: ServerResponse): Substitute | null {
  if (response.statusCode >= 500) return unavailable(pathOf(request.url))
  return isNotModified(request, response) ? { status: 304, headers: {}, body: '' } : null
}

/** Puts the substitute's status and headers in the place of those that were set. */
function replaceHead(response: ServerResponse, { status, headers, body }: Substitute) {
  response.statusCode = status
  const gone = status === 304 ? STALE_HEADERS.slice(0, 2) : STALE_HEADERS
  for (const name of gone) response.removeHeader(name)
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
  if (status === 304) response.removeHeader('Content-Length')
  else response.setHeader('Content-Length', Buffer.byteLength(body))
}

/** What is sent to everybody, whatever is answered. */
function addHeaders(request: IncomingMessage, response: ServerResponse) {
  if (!mayBeListed(request)) response.setHeader('X-Robots-Tag', 'noindex')
  if (env.isProduction && env.siteURL.startsWith('https:')) {
    response.setHeader('Strict-Transport-Security', `max-age=${ONE_YEAR}`)
  }
}

function tidyHeaders(response: ServerResponse) {
  response.setHeader('Vary', 'Accept-Encoding')
  for (const name of ['x-nextjs-prerender', 'x-nextjs-rewritten-path']) response.removeHeader(name)
}

/**
 * Finishes whatever a patient is answered, just before it is sent: an error becomes a whole page that
 * says so, what the reader already has is not sent again, and no header splits caches or lets search
 * engines list another host. The framework has no place for this, so the response's methods are wrapped.
 */
function finishForPatients(request: IncomingMessage, response: ServerResponse): void {
  let substitute: Substitute | null = null
  const { method } = request
  const path = pathOf(request.url)
  for (const name of CLIENT_HEADERS) delete request.headers[name]
  wrapMethod(response, {
    name: 'writeHead',
    by: (pass, [status, ...others]) => {
      response.statusCode = Number(status)
      addHeaders(request, response)
      tidyHeaders(response)
      substitute = substituteFor(request, response)
      if (substitute) replaceHead(response, substitute)
      countAnswer({ method, path, status: response.statusCode })
      return pass(response.statusCode, ...(substitute ? [] : others))
    },
  })
  /** Node would send the head from within the body's method, which is too late to send another body. */
  const settle = () => {
    if (response.headersSent || !substituteFor(request, response)) return
    response.writeHead(response.statusCode)
  }
  wrapMethod(response, {
    name: 'write',
    by: (pass, values) => {
      settle()
      return substitute ? true : pass(...values)
    },
  })
  wrapMethod(response, {
    name: 'end',
    by: (pass, values) => {
      settle()
      const callback = values.find(isMethod)
      return substitute ? pass(substitute.body, ...(callback ? [callback] : [])) : pass(...values)
    },
  })
}

/** Prepares a response so that it is finished when it is sent. */
export function finishAnswer(request: IncomingMessage, response: ServerResponse): void {
  const path = pathOf(request.url)
  if (env.isProduction && isPatientPath(path)) return finishForPatients(request, response)
  addHeaders(request, response)
  if (isSharedPreview(path)) prepareSharedPreview(request, response)
}
