import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES, type Language } from './languages'

/** Collections whose documents have a page of their own, with the address of their list. */
export const COLLECTION_PATHS = {
  articles: '/articles',
  conditions: '/conditions',
  treatments: '/treatments',
  clinicians: '/clinicians',
  locations: '/locations',
  pages: '',
} as const

/** A collection whose documents have a page of their own. */
export type RoutedCollection = keyof typeof COLLECTION_PATHS

/** Routes that stand alone: one page per language. */
export const FIXED_PATHS = {
  home: '',
  articles: '/articles',
  conditions: '/conditions',
  treatments: '/treatments',
  faqs: '/faqs',
  clinicians: '/clinicians',
  locations: '/locations',
  search: '/search',
  contact: '/contact',
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  feed: '/feed.xml',
  llms: '/llms.txt',
} as const

/** The name of a route that stands alone. */
export type FixedRoute = keyof typeof FIXED_PATHS

/** The lists of a language, each with the collection that it shows. */
export const LISTED_COLLECTIONS = {
  articles: 'articles',
  conditions: 'conditions',
  treatments: 'treatments',
  faqs: 'treatment-faqs',
  clinicians: 'clinicians',
  locations: 'locations',
} as const

/** The name of a list. */
export type ListRoute = keyof typeof LISTED_COLLECTIONS

/** Collections whose pages have a Markdown version. The list of questions has one too. */
const MARKDOWN_COLLECTIONS = ['articles', 'conditions', 'treatments'] as const

/** A collection whose pages have a Markdown version. */
export type MarkdownCollection = (typeof MARKDOWN_COLLECTIONS)[number]

/** Tells whether the pages of a collection have a Markdown version. */
export function hasMarkdown(collection: string): collection is MarkdownCollection {
  return MARKDOWN_COLLECTIONS.some((name) => name === collection)
}

/** A page in one language, such as a translation of another one. */
export type LanguagePath = { language: Language; path: string }

/** Where a document's page is: its collection, its language and its slug. */
export type DocumentAddress = { collection: RoutedCollection; language: Language; slug: string }

/** Where the gallery of components is, below the previews. */
export const GALLERY_SEGMENT = 'gallery'

/** Where drafts are read by people who were sent a link, below the previews. */
export const SHARED_SEGMENT = 'shared'
/** Where pages are as patients saw them at a moment, below the previews. */
export const AS_OF_SEGMENT = 'as-of'

/** Where browsers find which links they may fetch ahead. */
export const SPECULATION_RULES_PATH = '/speculation-rules.json'

/** First path segments that no page may take, because the site itself answers there. */
export const RESERVED_SEGMENTS: readonly string[] = [
  ...LANGUAGES,
  ...Object.values(FIXED_PATHS)
    .map((path) => path.slice(1))
    .filter(Boolean),
  'admin',
  'api',
  'preview',
  // A page at one of these addresses could not be previewed.
  GALLERY_SEGMENT,
  SHARED_SEGMENT,
  AS_OF_SEGMENT,
  '_next',
  'favicon.ico',
  'markdown',
  'not-found',
  'sitemap',
  SPECULATION_RULES_PATH.slice(1),
]

/** Slugs that no document of a list may take: `/articles/page/2` is a page of the list. */
export const RESERVED_SLUGS: readonly string[] = ['page']

const prefix = (language: Language) => (language === DEFAULT_LANGUAGE ? '' : `/${language}`)

/** The public path of a route that stands alone, such as `/articles` or `/es/faqs`. */
export function fixedPath(route: FixedRoute, language: Language = DEFAULT_LANGUAGE): string {
  return `${prefix(language)}${FIXED_PATHS[route]}` || '/'
}

/** The public path of a document's page, such as `/es/conditions/migrana-cronica`. */
export function documentPath({ collection, language, slug }: DocumentAddress): string {
  return `${prefix(language)}${COLLECTION_PATHS[collection]}/${slug}`
}

/** The public path of a page of the article list; page 1 is the list itself. */
export function articleListPath(page: number, language: Language): string {
  return page > 1
    ? `${fixedPath('articles', language)}/page/${page}`
    : fixedPath('articles', language)
}

/** The path of the Markdown version of a page that has one. */
export function markdownPath(path: string): string {
  return `${path}.md`
}

/** The address of a frequently asked question: its anchor on its treatment's page. */
export function faqPath(address: { treatmentSlug: string; slug: string; language: Language }) {
  const { treatmentSlug: slug, language } = address
  return `${documentPath({ collection: 'treatments', language, slug })}#${address.slug}`
}

/** The address of one part of a sitemap that was split; parts count from 1. */
export function sitemapPartPath(part: number): string {
  return `/sitemap/${part}.xml`
}

/** The path where signed-in staff see the newest draft of what stands at a public path. */
export function previewPath(publicPath: string): string {
  return publicPath === '/' ? '/preview' : `/preview${publicPath}`
}

/** The path where whoever has a link reads the one draft that it is for. */
export function sharedPreviewPath(token: string): string {
  return `${previewPath(`/${SHARED_SEGMENT}`)}/${token}`
}

/** The path where staff choose the moment that they want to see the site of. */
export const asOfFormPath = (): string => previewPath(`/${AS_OF_SEGMENT}`)

/**
 * The path where signed-in staff see a public path as patients saw it at a moment.
 *
 * @param moment - a text that `parseMoment` reads
 */
export function asOfPath(moment: string, publicPath: string): string {
  // A “+” in a path is itself, but programs take it for a space.
  const segment = moment.replaceAll('+', '%2B')
  return `${asOfFormPath()}/${segment}${publicPath === '/' ? '' : publicPath}`
}

/** What a public path leads to. */
export type RouteTarget =
  | { kind: 'fixed'; route: FixedRoute; language: Language }
  | ({ kind: 'document' } & DocumentAddress)

/** The number of the page of the article list that a path names, such as `/es/articles/page/2`; or `null`. */
export function articleListPage(segments: string[]): { language: Language; page: number } | null {
  const [first = ''] = segments
  const language = isLanguage(first) ? first : DEFAULT_LANGUAGE
  const page = Number(segments.at(-1))
  const isPage = Number.isInteger(page) && page > 1
  return isPage && articleListPath(page, language) === `/${segments.join('/')}`
    ? { language, page }
    : null
}

const isFixedRoute = (name: string): name is FixedRoute => Object.hasOwn(FIXED_PATHS, name)

/**
 * What a public path leads to: the way back from {@link fixedPath} and {@link documentPath}.
 *
 * @param segments - the parts of the path between its slashes
 */
export function routeTarget(segments: string[]): RouteTarget {
  const [first = '', ...others] = segments
  const language = isLanguage(first) ? first : DEFAULT_LANGUAGE
  const rest = isLanguage(first) ? others : segments
  const [list = 'home', ...slug] = rest
  if (rest.length <= 1 && isFixedRoute(list)) return { kind: 'fixed', route: list, language }
  return rest.length === 2 && isRoutedCollection(list)
    ? { kind: 'document', collection: list, language, slug: slug.join('/') }
    : { kind: 'document', collection: 'pages', language, slug: rest.join('/') }
}

/** Tells whether documents of a collection have pages of their own. */
export function isRoutedCollection(collection: string): collection is RoutedCollection {
  return Object.hasOwn(COLLECTION_PATHS, collection)
}

/** The full address of a path on this site; `siteURL` carries no slash at its end. */
export function absoluteURL(path: string, siteURL: string): string {
  return path === '/' ? `${siteURL}/` : `${siteURL}${path}`
}
