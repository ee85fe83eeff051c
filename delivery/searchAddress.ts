import { LANGUAGES } from '../lib/languages'
import { fixedPath } from '../lib/routes'

const SEARCHES = LANGUAGES.map((language) => fixedPath('search', language))

/**
 * What is searched for, as a part of a path: a dot or two alone would name a folder there, and ".md" at
 * its end the Markdown version of a page.
 */
const asSegment = (query: string) =>
  encodeURIComponent(/^\.{1,2}$/.test(query) ? ` ${query}` : query).replace(/\.(?=md$)/i, '%2E')

/**
 * The address of a search so that Next finds its results. `next.config.js` makes what is searched for
 * a part of the path, where Next puts it decoded: a slash, a per cent sign, a question mark or a number
 * sign in it would lead elsewhere. Encoded twice, it is in the path encoded once.
 *
 * @param url - as it was asked for, from the slash on
 * @returns the same address where it is no search for anything
 */
export function searchAddress(url: string): string {
  const [path = '', ...rest] = url.split('?')
  if (!SEARCHES.includes(path.toLowerCase())) return url
  const query = new URLSearchParams(rest.join('?')).getAll('q').at(-1)?.trim()
  return query ? `${path}?${new URLSearchParams({ q: asSegment(query) }).toString()}` : url
}
