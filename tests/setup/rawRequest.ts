import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'

/** What is sent beside the address. */
export type Sent = { method?: string; headers?: Record<string, string>; body?: string | Buffer }
/** What came back. */
export type Got = { status: number; headers: IncomingHttpHeaders; text: string }

/** Sends a request exactly as it is written: `fetch` would mend the address first. */
export function rawRequest(address: string, { method = 'GET', headers = {}, body }: Sent = {}) {
  const at = address.indexOf('/', 'http://'.length)
  const { hostname, port } = new URL(address.slice(0, at))
  const path = address.slice(at)
  const length = body ? { 'Content-Length': Buffer.byteLength(body) } : {}
  const options = { hostname, port, path, method, headers: { ...length, ...headers } }
  return new Promise<Got>((resolve, reject) => {
    const asked = httpRequest(options, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const { statusCode: status = 0, headers: received } = response
        resolve({ status, headers: received, text: Buffer.concat(parts).toString() })
      })
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

/** Tells whether a request was refused as the sender's mistake. */
export const isRefused = ({ status }: Got) => status >= 400 && status < 500
