import { FIXED_PATHS } from '@/lib/routes'

export const dynamic = 'force-static'

/** Where nothing is fetched before somebody asks for it: staff's places, searches and files. */
const NEVER = ['/admin', '/admin/*', '/api/*', '/preview', '/preview/*', '/*.pdf', '/*\\?(.+)']

/** A link that a patient is about to follow is fetched ahead, so that its page is there at once. */
const RULES = {
  prefetch: [
    {
      source: 'document',
      where: {
        and: [
          { href_matches: '/*' },
          {
            not: { href_matches: [...NEVER, `${FIXED_PATHS.search}*`, `/*${FIXED_PATHS.search}*`] },
          },
          { not: { selector_matches: '[download], [rel~=nofollow]' } },
        ],
      },
      eagerness: 'moderate',
    },
  ],
}

/** The speculation rules that every page names in a header. */
export function GET(): Response {
  return new Response(JSON.stringify(RULES), {
    headers: {
      'Content-Type': 'application/speculationrules+json',
      'Cache-Control': 'public, max-age=86400',
    },
  })
}
