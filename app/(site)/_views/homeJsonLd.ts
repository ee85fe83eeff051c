import type { Language } from '@/lib/languages'
import { documentPath, fixedPath } from '@/lib/routes'
import type { LocationCard } from '@/queries/locations'
import type { HomePage } from '@/queries/site'
import type { GraphNode } from '@/seo/jsonLd/graph'
import { locationJsonLd } from '@/seo/jsonLd/practice'
import { webPageJsonLd, websiteJsonLd } from '@/seo/jsonLd/website'

type HomeFacts = {
  language: Language
  home: HomePage | null
  practice: { name: string; timeZone: string }
  locations: LocationCard[]
}

/** A location as its card shows it: where it is and how to call it. */
function placeOf({ name, phone, address, language, slug }: LocationCard): GraphNode[] {
  if (!address || !slug) return []
  const path = documentPath({ collection: 'locations', language, slug })
  return [locationJsonLd({ name, phone, address, path })]
}

/** What machines read of the home page, beside the practice. */
export function homeJsonLd({ language, home, practice, locations }: HomeFacts): GraphNode[] {
  const path = fixedPath('home', language)
  const page = home && {
    title: home.heading,
    summary: home.introduction,
    ...{ path, language, timeZone: practice.timeZone },
  }
  return [
    websiteJsonLd(practice),
    ...(page ? [webPageJsonLd(page)] : []),
    ...locations.flatMap(placeOf),
  ]
}
