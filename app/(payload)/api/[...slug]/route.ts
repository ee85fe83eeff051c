/* THIS FILE WAS GENERATED AUTOMATICALLY BY PAYLOAD. */
import config from '@payload-config'
import '@payloadcms/next/css'
import {
  REST_DELETE,
  REST_GET,
  REST_OPTIONS,
  REST_PATCH,
  REST_POST,
  REST_PUT,
} from '@payloadcms/next/routes'

export const GET = REST_GET(config)
export const POST = REST_POST(config)
export const DELETE = REST_DELETE(config)
export const PATCH = REST_PATCH(config)
export const PUT = REST_PUT(config)
export const OPTIONS = REST_OPTIONS(config)

/** What GET would answer, without its body: link checkers and monitors ask so. Payload knows no HEAD. */
export async function HEAD(request: Request, context: Parameters<typeof GET>[1]) {
  const { body, status, headers } = await GET(new Request(request, { method: 'GET' }), context)
  // A file that is not read to its end would stay open.
  await body?.pipeTo(new WritableStream())
  return new Response(null, { status, headers })
}
