import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { getPathMatch } from 'next/dist/shared/lib/router/utils/path-match'
import * as languages from '@/lib/languages'
import { documentPath, FIXED_PATHS, previewPath, RESERVED_SEGMENTS } from '@/lib/routes'
import { root } from '@/scripts/lib/root.mjs'
import nextConfig, { LANGUAGES, OWN_FILES, OWN_SEGMENTS } from '../next.config.js'

const rewrites = await nextConfig.rewrites?.()
const redirects = (await nextConfig.redirects?.()) ?? []
const headers = (await nextConfig.headers?.()) ?? []

/** What Next.js would answer an address with, by the first rewrite that matches it. */
function rewritten(address: string): string {
  if (!rewrites || Array.isArray(rewrites)) throw new Error('The rewrites have another shape.')
  const alike = (rewrites.beforeFiles ?? []).filter(({ has }) => !has)
  for (const { source, destination } of alike) {
    const parameters = getPathMatch(source, { strict: true })(address)
    if (parameters) return destination.replace(':path', String(parameters.path))
  }
  return address
}

const redirected = (address: string) =>
  redirects.some(({ source }) => getPathMatch(source, { strict: true })(address))

const headerNamesAt = (address: string) =>
  headers
    .filter(({ source }) => getPathMatch(source, { strict: true })(address.replace(/\/$/, '')))
    .flatMap((rule) => rule.headers.map(({ key }) => key))

/** The first segments that folders and files of `app/` and `public/` answer at, in every language alike. */
function answeredSegments(): string[] {
  const folders = ['app', 'app/(site)', 'app/(payload)', 'public']
  const found = folders.map((folder) => path.join(root, folder)).filter(existsSync)
  const entries = found.flatMap((folder) => readdirSync(folder, { withFileTypes: true }))
  const answers = entries.filter(
    (entry) => entry.isDirectory() || /\.(ico|txt|svg|png)$/.test(entry.name),
  )
  return answers.map(({ name }) => name).filter((name) => !/^[([_.]/.test(name))
}

describe('the languages', () => {
  it('are those of lib/languages.ts, the one without a prefix first', () => {
    expect(LANGUAGES).toEqual(languages.LANGUAGES)
    expect(LANGUAGES[0]).toBe(languages.DEFAULT_LANGUAGE)
  })
})

describe('the rewrites', () => {
  it.each([
    ['/', '/en'],
    ['/articles', '/en/articles'],
    ['/articles/page/2', '/en/articles/page/2'],
    ['/english-speaking-staff', '/en/english-speaking-staff'],
    ['/administration', '/en/administration'],
    ['/about/our-practice', '/en/about/our-practice'],
    ['/robots.txt.html', '/en/robots.txt.html'],
    ['/conditions/chronic-pain.md', '/en/markdown/conditions/chronic-pain'],
    ['/faqs.md', '/en/markdown/faqs'],
    ['/es/conditions/dolor-cronico.md', '/es/markdown/conditions/dolor-cronico'],
    ['/es/faqs.md', '/es/markdown/faqs'],
    ['/markdown', '/en/markdown'],
    ['/llms.txt', '/en/llms.txt'],
  ])('show %s from %s', (address, page) => expect(rewritten(address)).toBe(page))

  it('leave what answers in every language alike where it is', () => {
    const addresses = ['/es', '/es/articles', '/admin', '/admin/login', '/api/health', '/preview']
    addresses.push(
      '/api/media/file/notes.md',
      '/es/llms.txt',
      '/_next/static/x.js',
      '/robots.txt',
      previewPath('/articles/x'),
    )
    for (const address of addresses) expect(rewritten(address)).toBe(address)
  })

  it('reach every address that the site makes', () => {
    const { robots, home, sitemap, ...others } = FIXED_PATHS
    for (const at of Object.values(others)) expect(rewritten(at)).toBe(`/en${at}`)
    expect([rewritten(robots), rewritten(`${home}/`)]).toEqual(['/robots.txt', '/en'])
    expect(rewritten(sitemap)).toBe('/en/sitemap')
    const address = { collection: 'pages', slug: 'a/b' } as const
    expect(rewritten(documentPath({ ...address, language: 'en' }))).toBe('/en/a/b')
    expect(rewritten(documentPath({ ...address, language: 'es' }))).toBe('/es/a/b')
  })

  it('leave out no address that a page could take', () => {
    for (const name of [...OWN_SEGMENTS, ...OWN_FILES]) expect(RESERVED_SEGMENTS).toContain(name)
  })

  it('leave out whatever the folders of app/ and public/ answer themselves', () => {
    const answered = answeredSegments()
    expect(answered).toContain('robots.txt')
    expect([...OWN_SEGMENTS, ...OWN_FILES]).toEqual(expect.arrayContaining(answered))
  })
})

describe('a search', () => {
  const searches = rewrites && !Array.isArray(rewrites) ? (rewrites.beforeFiles ?? []) : []

  it.each(LANGUAGES)('for something has a page of its own in %s', (language) => {
    const path = language === LANGUAGES[0] ? '/search' : `/${language}/search`
    const rule = searches.find(({ source, has }) => source === path && has)
    expect(rule?.destination).toBe(`/${language}/search/:q`)
    expect(rule?.has).toEqual([{ type: 'query', key: 'q', value: '(?<q>.*\\S.*)' }])
  })
})

describe('the redirects', () => {
  it('take the prefix of the default language off, for good', () => {
    expect(redirected('/en')).toBe(true)
    expect(redirected('/en/articles/x')).toBe(true)
    expect(redirected('/english')).toBe(false)
    expect(redirected('/es/articles')).toBe(false)
    expect(redirects.every((redirect) => 'permanent' in redirect && redirect.permanent)).toBe(true)
  })
})

describe('the headers', () => {
  it.each(['/', '/es/articles/x', '/admin', '/api/media/file/x.jpg'])('protect %s', (address) => {
    expect(headerNamesAt(address)).toEqual(
      expect.arrayContaining(['X-Content-Type-Options', 'Referrer-Policy', 'X-Frame-Options']),
    )
  })

  it('ask for the colour scheme in the admin only', () => {
    const hints = ['Accept-CH', 'Critical-CH', 'Vary']
    for (const address of ['/', '/articles', '/es', '/api/health']) {
      for (const hint of hints) expect(headerNamesAt(address)).not.toContain(hint)
    }
    for (const address of ['/admin', '/admin/collections/articles']) {
      expect(headerNamesAt(address)).toEqual(expect.arrayContaining(hints))
    }
    expect(headerNamesAt('/')).not.toContain('X-Powered-By')
  })

  it('cut off who opened the page where staff work, and cost patients no new process', () => {
    const opener = 'Cross-Origin-Opener-Policy'
    for (const address of ['/admin', '/admin/login', '/preview/gallery']) {
      expect(headerNamesAt(address)).toContain(opener)
    }
    for (const address of ['/', '/articles/admin', '/es', '/administration']) {
      expect(headerNamesAt(address)).not.toContain(opener)
    }
  })
})
