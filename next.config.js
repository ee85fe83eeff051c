// @ts-check
import { fileURLToPath } from 'node:url'
import { withPayload } from '@payloadcms/next/withPayload'

const root = fileURLToPath(new URL('.', import.meta.url))

/** The languages of lib/languages.ts, which cannot be imported here. The first one has no prefix. */
export const LANGUAGES = ['en', 'es']

/** First path segments that are not pages of a language. A unit test holds them to the site's routes. */
export const OWN_SEGMENTS = [...LANGUAGES, 'admin', 'api', 'preview', '_next']

/** Single files that the site answers with for every language alike. */
export const OWN_FILES = ['favicon.ico', 'robots.txt', 'speculation-rules.json']

/** Nothing answers at `/api` and `/_next` themselves, and `[language]` must not take them for a language. */
const answersAlone = (/** @type {string} */ segment) => !['api', '_next'].includes(segment)

const [defaultLanguage] = LANGUAGES
const escaped = (/** @type {string} */ word) => word.replaceAll('.', '\\.')
const own = [
  `(?:${OWN_SEGMENTS.map(escaped).join('|')})/`,
  `(?:${OWN_SEGMENTS.filter(answersAlone).map(escaped).join('|')})$`,
  `(?:${OWN_FILES.map(escaped).join('|')})$`,
].join('|')

/**
 * What is searched for is a part of the page's path inside, so that results are pages like others.
 *
 * @param {string} language
 * @returns {import('next/dist/lib/load-custom-routes').Rewrite}
 */
const searchResults = (language) => ({
  source: language === defaultLanguage ? '/search' : `/${language}/search`,
  has: [{ type: 'query', key: 'q', value: '(?<q>.*\\S.*)' }],
  destination: `/${language}/search/:q`,
})

/** Every address without a language is one of the default language. */
const rewrites = {
  beforeFiles: [
    { source: '/', destination: `/${defaultLanguage}` },
    // A folder named sitemap.xml would be rendered at build time, and a build has no database.
    { source: '/sitemap.xml', destination: `/${defaultLanguage}/sitemap` },
    ...LANGUAGES.map(searchResults),
    // The Markdown version of a page stands at the page's own address with `.md` behind it.
    ...LANGUAGES.slice(1).map((language) => ({
      source: `/${language}/:path(.+)\\.md`,
      destination: `/${language}/markdown/:path`,
    })),
    { source: `/:path((?!${own}).+)\\.md`, destination: `/${defaultLanguage}/markdown/:path` },
    { source: `/:path((?!${own}).*)`, destination: `/${defaultLanguage}/:path` },
  ],
}

/** A page has one address: the default language's prefix goes. */
const redirects = [
  { source: `/${defaultLanguage}`, destination: '/', permanent: true },
  { source: `/${defaultLanguage}/:path+`, destination: '/:path+', permanent: true },
]

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  // Editors see the preview in a frame of the admin, which has the same origin.
  { key: 'X-Frame-Options', value: 'SAMEORIGIN' },
  { key: 'Permissions-Policy', value: 'camera=(), microphone=(), geolocation=()' },
]

/**
 * Cuts staff's pages off from whoever opened them. On patients' pages, which run no script and hold
 * nothing private, it would only make the browser begin a new process for each visit from a search
 * engine, in the middle of the first layout.
 */
const staffHeaders = [{ key: 'Cross-Origin-Opener-Policy', value: 'same-origin' }]

/** @type {import('next').NextConfig} */
const site = {
  output: 'standalone',
  outputFileTracingRoot: root,
  turbopack: { root },
  poweredByHeader: false,
  images: { unoptimized: true },
  // `npm run check` checks the types of everything, tests and scripts too; a build need not wait for it.
  typescript: { ignoreBuildErrors: true },
  // Packages with native parts, and the driver that the backup needs too: files, not bundles.
  serverExternalPackages: ['@libsql/client', 'mongodb', 'sharp'],
  // lib/shareCard/font.ts reads these by their names, which the tracer does not see.
  outputFileTracingIncludes: {
    '/*': ['node_modules/@fontsource/source-serif-4/files/*-latin*-{400,600}-normal.woff'],
  },
  // The tracer takes what these hold for files of the server: the pictures of this machine's own site.
  outputFileTracingExcludes: {
    '/*': ['backups/**/*', 'data/**/*', 'screenshots/**/*', 'test-results/**/*'],
  },
  experimental: { isrFlushToDisk: false },
  cacheHandler: fileURLToPath(new URL('./delivery/cacheHandler.mjs', import.meta.url)),
  cacheMaxMemorySize: 0,
  headers: () =>
    Promise.resolve([
      { source: '/:path*', headers: securityHeaders },
      { source: '/:staff(admin|preview)/:path*', headers: staffHeaders },
    ]),
  redirects: () => Promise.resolve(redirects),
  rewrites: () => Promise.resolve(rewrites),
}

/**
 * Payload asks browsers on every page for their colour scheme (payload#17906), which makes Chromium
 * load a page twice and splits every cache. Only the admin needs it.
 *
 * @param {import('next').NextConfig} config
 * @returns {import('next').NextConfig}
 */
function withAdminHintsInAdminOnly(config) {
  const asksForHints = (/** @type {{ key: string }[]} */ list) =>
    list.some(({ key }) => key === 'Accept-CH')
  return {
    ...config,
    headers: async () => {
      const rules = (await config.headers?.()) ?? []
      return rules.map((rule) =>
        asksForHints(rule.headers) ? { ...rule, source: '/admin/:path*' } : rule,
      )
    },
  }
}

export default withAdminHintsInAdminOnly(withPayload(site, { devBundleServerPackages: false }))
