import type { CollectionPage, WebPage, WebSite } from 'schema-dts'
import { practiceId, siteId, urlOf } from './ids'
import { type PageFacts, pageProperties } from './page'

/** Structured data for the site as a whole. */
export function websiteJsonLd({ name }: { name: string }): WebSite {
  return {
    '@type': 'WebSite',
    '@id': siteId(),
    name,
    url: urlOf('/'),
    publisher: { '@id': practiceId() },
  }
}

/** Structured data for a page that is about nothing medical. */
export function webPageJsonLd(facts: PageFacts): WebPage {
  return { '@type': 'WebPage', ...pageProperties(facts) }
}

/** Structured data for a list of pages. */
export function listJsonLd(facts: PageFacts): CollectionPage {
  return { '@type': 'CollectionPage', ...pageProperties(facts) }
}
