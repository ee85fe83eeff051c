import type { BreadcrumbList, WithContext } from 'schema-dts'
import { urlOf } from './ids'

/** One step of the way to a page. */
export type Crumb = { label: string; path: string }

/** Structured data for the way to a page, as the page shows it. */
export function breadcrumbsJsonLd(crumbs: Crumb[]): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: urlOf(path),
    })),
  }
}
