import PageCache from '../../delivery/cacheHandler.mjs'

const KIND = 'APP_PAGE'
const OWNER = `/route-cache/APP_PAGE/${'7aaf4c28'.repeat(8)}/$`
let number = 0

/** A key as Next makes it for a path, which no test has used. */
export const freshKey = (path = '/en/page') => `${OWNER}${path}-${(number += 1)}`

/** A key as Next makes it for a path. */
export const keyOf = (path: string) => `${OWNER}${path}`

/** What Next hands over after a render. */
export const page = (html: string, tags: string) => ({
  kind: KIND,
  html,
  rscData: Buffer.from('0:"flight"'),
  segmentData: new Map([['/_tree', Buffer.from('1')]]),
  status: 200,
  headers: { 'x-nextjs-stale-time': '300', 'x-next-cache-tags': tags },
})

/** What Next says beside it. */
export const context = {
  kind: KIND,
  isFallback: false,
  cacheControl: { revalidate: 3600, expire: 31536000 },
}

/** What is kept under a key, or nothing. */
export const valueAt = async (key: string) => (await new PageCache().get(key, context))?.value

/** The page that is kept under a key, or nothing. */
export const htmlAt = async (key: string) => (await valueAt(key))?.html

/** The headers that are kept under a key. */
export const headersAt = async (key: string) => (await valueAt(key))?.headers ?? {}
