import { env } from '@/lib/env'
import { absoluteURL, fixedPath } from '@/lib/routes'

/** The address of the site is known when it runs, not when it is built. */
export const dynamic = 'force-dynamic'

/** Everything for patients may be read, the pictures for sharing too; the admin, its API and previews may not. */
export function GET(): Response {
  const lines = [
    'User-agent: *',
    'Disallow: /admin',
    'Disallow: /api/',
    'Allow: /api/media/file/',
    'Allow: /api/share-images/file/',
    'Disallow: /preview',
    '',
    `Sitemap: ${absoluteURL(fixedPath('sitemap'), env.siteURL)}`,
    '',
  ]
  return new Response(lines.join('\n'), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
