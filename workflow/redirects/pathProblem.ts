import { DEFAULT_LANGUAGE, isLanguage, LANGUAGES } from '../../lib/languages'
import {
  articleListPath,
  fixedPath,
  LISTED_COLLECTIONS,
  RESERVED_SEGMENTS,
  routeTarget,
  type FixedRoute,
} from '../../lib/routes'
import { redirectWords } from '../redirectWords'

const isFixed = (name: string): name is FixedRoute => Object.hasOwn(LISTED_COLLECTIONS, name)
const LISTS = Object.keys(LISTED_COLLECTIONS).filter(isFixed)

/** Pages that are no documents, and to which a redirect may lead. */
const PAGES: FixedRoute[] = ['home', 'search', ...LISTS]
/** Files of the site. */
const FILES: FixedRoute[] = ['sitemap', 'robots', 'feed', 'llms']

/** First segments below which pages may have been: the lists, and a page for each other word. */
const OPEN_SEGMENTS = [...LISTS, 'contact', 'gallery'].map(String)

const segmentsOf = (path: string) => path.split('/').filter(Boolean)

/** The route that stands alone at a path, if patients read one there. */
export function fixedPageAt(path: string): FixedRoute | null {
  const target = routeTarget(segmentsOf(path))
  return target.kind === 'fixed' && PAGES.includes(target.route) ? target.route : null
}

const isPageOfList = (path: string) =>
  LANGUAGES.some((language) => {
    const start = articleListPath(2, language).replace(/2$/, '')
    return path.startsWith(start) && /^\d+$/.test(path.slice(start.length))
  })

/** Tells whether the site itself answers at a path, whatever documents there are. */
export function isOwnAddress(path: string): boolean {
  const segments = segmentsOf(path)
  const [first = '', second = ''] = segments
  if (first === DEFAULT_LANGUAGE) return true
  const word = isLanguage(first) ? second : first
  if (fixedPageAt(path) || isPageOfList(path)) return true
  if (LANGUAGES.some((language) => FILES.some((file) => fixedPath(file, language) === path))) {
    return true
  }
  return RESERVED_SEGMENTS.includes(word) && !OPEN_SEGMENTS.includes(word)
}

/** What is wrong with a text as a path of this site, in a sentence; `null` where nothing is. */
export function pathProblem(path: string): string | null {
  if (/^(?:[a-z][a-z\d+.-]*:)|^\/\//i.test(path)) return redirectWords.otherHost
  if (!/^\/[^\s?#\\]*$/.test(path)) return redirectWords.badPath
  return path.endsWith('.md') ? redirectWords.markdown : null
}
