import { FIXED_PATHS } from '@/lib/routes'

export const dynamic = 'force-static'

/** Links that are not followed before somebody asks: other hosts, staff's places, searches and files. */
const NEVER = [
  '[href^="//"]',
  '[href^="/admin"]',
  '[href^="/api/"]',
  '[href^="/preview"]',
  `[href*="${FIXED_PATHS.search}"]`,
  '[href*="?"]',
  '[href$=".pdf"]',
  '[download]',
  '[rel~=nofollow]',
]

/**
 * A link that a patient is about to follow is fetched ahead, so that its page is there at once. One
 * selector for all: the browser tries the rules on every link while it draws the page, and compares
 * addresses more slowly.
 */
const RULES = {
  prefetch: [
    {
      source: 'document',
      where: { selector_matches: `a[href^="/"]:not(${NEVER.join(', ')})` },
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
