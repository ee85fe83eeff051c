import { IncomingMessage, Server, ServerResponse } from 'node:http'
import { finishAnswer } from './answers'
import { searchAddress } from './searchAddress'

/** What is asked, as far as the guard reads it. Bytes are those that the request says it carries. */
export type Asked = { method: string; url: string; type: string; bytes: number; chunked: boolean }

/** Why a request is not answered: a status, a sentence, and the methods that would be answered. */
export type Refusal = { status: number; message: string; allow?: string }

const MEGABYTE = 1_000_000
/** An upload of the largest file that `payload.config.ts` accepts, with what stands around it. */
const LARGEST_UPLOAD = 50.1 * MEGABYTE
/** Far above the longest text with its blocks. */
const LARGEST_TEXT = 5 * MEGABYTE

const METHODS: { under: string; allow: string[] }[] = [
  { under: '/api', allow: ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'] },
  { under: '/admin', allow: ['GET', 'HEAD', 'POST'] },
  { under: '/', allow: ['GET', 'HEAD'] },
]

const isUnder = (path: string, folder: string) =>
  folder === '/' || path === folder || path.startsWith(`${folder}/`)

function isDecodable(path: string): boolean {
  try {
    return decodeURIComponent(path) !== ''
  } catch {
    return false
  }
}

function methodRefusal(method: string, path: string): Refusal | null {
  const allow = METHODS.find(({ under }) => isUnder(path, under))?.allow ?? []
  if (allow.includes(method)) return null
  const list = allow.join(', ')
  return { status: 405, message: `This address answers ${list} only.`, allow: list }
}

function bodyRefusal({ type, bytes, chunked }: Asked): Refusal | null {
  if (chunked) return { status: 411, message: 'Say how long the body is, in Content-Length.' }
  const isUpload = type.startsWith('multipart/')
  if (bytes <= (isUpload ? LARGEST_UPLOAD : LARGEST_TEXT)) return null
  const message = isUpload
    ? 'The file is larger than 50 MB. Make it smaller and upload it again.'
    : 'This is more text than one document can hold. Split it and save it again.'
  return { status: 413, message }
}

/** Why a request is refused before anything reads it, or `null` where it is not. */
export function refusalOf(asked: Asked): Refusal | null {
  const [path = '/'] = asked.url.split('?')
  if (!isDecodable(path)) {
    return {
      status: 400,
      message: 'This address is not written correctly. Check it for a stray “%”.',
    }
  }
  return methodRefusal(asked.method, path) ?? bodyRefusal(asked)
}

const askedBy = ({ method = 'GET', url = '/', headers }: IncomingMessage): Asked => ({
  method,
  url,
  type: headers['content-type']?.toLowerCase() ?? '',
  bytes: Number(headers['content-length'] ?? 0),
  chunked: headers['transfer-encoding'] !== undefined,
})

function refuse(response: ServerResponse, { status, message, allow }: Refusal) {
  const isApi = isUnder(response.req.url ?? '/', '/api')
  response.statusCode = status
  if (allow) response.setHeader('Allow', allow)
  response.setHeader('Cache-Control', 'no-store')
  response.setHeader('X-Content-Type-Options', 'nosniff')
  response.setHeader('Content-Type', isApi ? 'application/json' : 'text/plain; charset=utf-8')
  response.end(isApi ? JSON.stringify({ errors: [{ message }] }) : `${message}\n`)
}

const isResponse = (value: unknown): value is ServerResponse => value instanceof ServerResponse

/** Answers a request that is refused, and tells whether it was. Others are prepared to be answered. */
function wasRefused([event, request, response]: unknown[]): boolean {
  if (event !== 'request' || !(request instanceof IncomingMessage)) return false
  if (!isResponse(response)) return false
  const refusal = refusalOf(askedBy(request))
  if (!refusal) {
    request.url = searchAddress(request.url ?? '/')
    finishAnswer(request, response)
    return false
  }
  // What is still being sent is thrown away, so that the sender gets to read the answer.
  request.resume()
  refuse(response, refusal)
  return true
}

type Emit = (this: Server, ...values: unknown[]) => unknown

const isEmit = (value: unknown): value is Emit => typeof value === 'function'

/**
 * Refuses what no page and no endpoint can answer, in one sentence: addresses that cannot be decoded,
 * methods that nothing answers, bodies that are far too large. The framework answers the first with an
 * error of its own, and reads the last into memory. It has no place for this, so every HTTP server of
 * this process is guarded. A search is handed on in the address that leads to its results.
 */
export function guardRequests(): void {
  const emit: unknown = Reflect.get(Server.prototype, 'emit')
  if (!isEmit(emit)) return
  const pass = emit
  function guarded(this: Server, ...values: unknown[]): unknown {
    return wasRefused(values) || Reflect.apply(pass, this, values)
  }
  Object.defineProperty(Server.prototype, 'emit', { value: guarded, configurable: true })
}
