import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { sharedPreviewPath } from '../lib/routes'
import { wrapMethod } from './wrapMethod'

/** Names a request to the page that answers it. What a client sends under this name is thrown away. */
const REQUEST_HEADER = 'x-plainwell-request'

const STORE = Symbol.for('plainwell.statusOfSharedPreviews')

const isStore = (value: unknown): value is Map<string, number> => value instanceof Map

/** What pages asked to be sent with. The server and its pages are bundles of their own in one process. */
function statuses(): Map<string, number> {
  const stored: unknown = Reflect.get(globalThis, STORE)
  if (isStore(stored)) return stored
  const store = new Map<string, number>()
  Reflect.set(globalThis, STORE, store)
  return store
}

const HEADERS = {
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Robots-Tag': 'noindex, nofollow',
}

/** Tells whether a path is that of a draft that was shared by a link. */
export const isSharedPreview = (path: string): boolean => path.startsWith(sharedPreviewPath(''))

/**
 * Has what is answered to a link be kept by nobody, name the link to nobody, and carry the status that
 * its page asks for. The framework gives such a page status 200, or no words.
 */
export function prepareSharedPreview(request: IncomingMessage, response: ServerResponse): void {
  const name = randomUUID()
  request.headers[REQUEST_HEADER] = name
  wrapMethod(response, {
    name: 'writeHead',
    by: (pass, [status, ...others]) => {
      response.statusCode = statuses().get(name) ?? Number(status)
      for (const [header, value] of Object.entries(HEADERS)) response.setHeader(header, value)
      return pass(response.statusCode, ...others)
    },
  })
  response.once('close', () => statuses().delete(name))
}

/**
 * Has the page that is being rendered be sent with a status.
 *
 * @param headers - those of the request, as its page is given them
 */
export function answerWithStatus(headers: Pick<Headers, 'get'>, status: number): void {
  const name = headers.get(REQUEST_HEADER)
  if (name) statuses().set(name, status)
}
