import type { BreadcrumbList } from 'schema-dts'
import { breadcrumbsId, urlOf } from './ids'

/** One step of the way to a page. */
export type Crumb = { label: string; path: string }

/** Structured data for the way to a page, as the page shows it; the last step is the page itself. */
export function breadcrumbsJsonLd(crumbs: Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    '@id': breadcrumbsId(crumbs.at(-1)?.path ?? '/'),
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: urlOf(path),
    })),
  }
}
