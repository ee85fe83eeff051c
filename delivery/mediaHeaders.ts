type HeadersOf = { headers: Headers }

/**
 * Headers for uploaded files. A file keeps its name when it is replaced, so browsers ask again after
 * an hour; nothing in it may run, and nobody may guess another type.
 */
export function mediaHeaders({ headers }: HeadersOf): Headers {
  headers.set('Cache-Control', 'public, max-age=3600, stale-while-revalidate=86400')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Content-Security-Policy', "default-src 'none'; sandbox")
  return headers
}
