import { ask } from './measure.mjs'

/** @typedef {{ name: string, path: string }} Page */

/**
 * The last page of the list of articles, as the sitemap tells it.
 *
 * @param {string} url of the site
 * @returns {Promise<number>}
 */
async function lastPage(url) {
  const sitemap = await (await fetch(`${url}/sitemap.xml`)).text()
  const numbers = [...sitemap.matchAll(/\/articles\/page\/(\d+)</g)].map(([, text]) => Number(text))
  return Math.max(1, ...numbers)
}

/** @param {number} last @returns {Page[]} */
const listPages = (last) => [
  { name: 'articles', path: '/articles' },
  { name: 'articles, page 2', path: '/articles/page/2' },
  { name: 'articles, in the middle', path: `/articles/page/${Math.max(3, Math.round(last / 2))}` },
  { name: 'articles, last page', path: `/articles/page/${last}` },
]

/** @param {string} condition @returns {Page[]} */
const otherPages = (condition) => [
  { name: 'condition with 30 articles', path: `/conditions/${condition}` },
  { name: 'the same as Markdown', path: `/conditions/${condition}.md` },
  { name: 'sitemap', path: '/sitemap.xml' },
  { name: 'sitemap, part 1', path: '/sitemap/1.xml' },
  { name: 'feed', path: '/feed.xml' },
  { name: 'llms.txt', path: '/llms.txt' },
  { name: 'search', path: '/search?q=pain' },
]

/**
 * The pages that a site is measured by, as far as it has them.
 *
 * @param {string} url of the site
 * @param {{ condition: string }} options the address of a condition that many articles are about
 * @returns {Promise<Page[]>}
 */
export async function pagesOf(url, { condition }) {
  const wanted = [
    { name: 'home', path: '/' },
    { name: 'conditions from A to Z', path: '/conditions' },
    ...listPages(await lastPage(url)),
    ...otherPages(condition),
  ]
  const there = []
  for (const page of wanted) {
    if ((await ask(`${url}${page.path}`)).status === 200) there.push(page)
  }
  return there
}

/** Pages in the other language, which hold little: they load the code that renders the others. */
export const WARM_UP = ['', '/conditions', '/articles', '/articles/page/2', '/conditions/none']
  .concat('/articles/none', '/feed.xml', '/search?q=dolor')
  .map((path) => `/es${path}`)
