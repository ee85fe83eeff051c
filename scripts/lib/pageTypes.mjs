/**
 * Every type of page that patients see, each with an address in the demo: what is measured, shown
 * and tested. A test holds the list to the routes of the app.
 *
 * @typedef {object} PageType
 * @property {string} name the type, and after a hyphen the language where it is not English
 * @property {string} path the address in the demo
 * @property {string[]} routes the folders under `app/(site)/[language]` whose pages look like this
 * @property {number} status what the address is answered with
 * @property {boolean} indexed whether search engines are to list the page
 */

/** @param {string} name @param {{ path: string, routes: string[] }} place @returns {PageType} */
const page = (name, place) => ({ name, ...place, status: 200, indexed: true })

/** @param {string} name @param {{ path: string, routes: string[] }} place @returns {PageType} */
const search = (name, place) => ({ ...page(name, place), indexed: false })

/** @param {string} name @param {{ path: string, routes: string[] }} place @returns {PageType} */
const missing = (name, place) => ({ ...page(name, place), status: 404, indexed: false })

const condition = ['conditions/[slug]']
const article = ['articles/[slug]']
const staticPage = ['[...path]']
/** The demo has too few articles for a second page, which is drawn by the same view. */
const articles = ['articles', 'articles/page/[number]']

const ARTICLE = '/articles/can-botulinum-toxin-help-with-long-lasting-pain'
const TREATMENT = '/treatments/botulinum-toxin-injections-for-pain'

/** @type {readonly PageType[]} */
export const PAGE_TYPES = [
  page('home', { path: '/', routes: [''] }),
  page('condition', { path: '/conditions/chronic-migraine', routes: condition }),
  page('conditions', { path: '/conditions', routes: ['conditions'] }),
  page('treatment', { path: TREATMENT, routes: ['treatments/[slug]'] }),
  page('treatments', { path: '/treatments', routes: ['treatments'] }),
  page('faqs', { path: '/faqs', routes: ['faqs'] }),
  page('article', { path: ARTICLE, routes: article }),
  page('articles', { path: '/articles', routes: articles }),
  page('clinician', { path: '/clinicians/sample-clinician-one', routes: ['clinicians/[slug]'] }),
  page('clinicians', { path: '/clinicians', routes: ['clinicians'] }),
  page('location', { path: '/locations/sample-location', routes: ['locations/[slug]'] }),
  page('locations', { path: '/locations', routes: ['locations'] }),
  page('page', { path: '/editorial-policy', routes: staticPage }),
  search('search', { path: '/search?q=migraine', routes: ['search/[query]'] }),
  search('search-start', { path: '/search', routes: ['search'] }),
  missing('missing', { path: '/articles/nothing-is-here', routes: article }),
  page('home-es', { path: '/es', routes: [''] }),
  page('condition-es', { path: '/es/conditions/migrana-cronica', routes: condition }),
  page('conditions-es', { path: '/es/conditions', routes: ['conditions'] }),
  page('treatments-es', { path: '/es/treatments', routes: ['treatments'] }),
  page('faqs-es', { path: '/es/faqs', routes: ['faqs'] }),
  page('articles-es', { path: '/es/articles', routes: articles }),
  page('clinicians-es', { path: '/es/clinicians', routes: ['clinicians'] }),
  page('locations-es', { path: '/es/locations', routes: ['locations'] }),
  page('page-es', { path: '/es/quienes-somos', routes: staticPage }),
  search('search-es', { path: '/es/search?q=migra%C3%B1a', routes: ['search/[query]'] }),
  missing('missing-es', { path: '/es/nada', routes: staticPage }),
]

/**
 * The components with their examples, for people who are signed in.
 *
 * @type {PageType}
 */
export const GALLERY = {
  name: 'gallery',
  path: '/preview/gallery',
  routes: [],
  status: 200,
  indexed: false,
}
