import { FIXED_PATHS } from '@/lib/routes'
import { isOwnAddress, pathProblem } from '@/workflow/redirects/pathProblem'

describe('isOwnAddress', () => {
  it.each([
    ...['/', '/es', '/en', '/en/x', '/articles', '/es/faqs', '/search', '/search/neck pain'],
    ...['/sitemap.xml', '/es/feed.xml', '/robots.txt', '/sitemap/1.xml', '/admin', '/admin/x'],
    ...['/api/health', '/preview/x', '/_next/static/x.js', '/markdown/x', '/favicon.ico'],
    ...['/articles/page/2', '/es/articles/page/12'],
  ])('%s is', (path) => expect(isOwnAddress(path)).toBe(true))

  it.each([
    ...['/about', '/es/quienes', '/articles/x', '/articles/x/y', '/articles/page/two'],
    ...[
      '/contact',
      '/gallery',
      '/old.html',
      '/es/conditions/migrana',
      '/a/b/c/d',
      '/administration',
    ],
  ])('%s is not', (path) => expect(isOwnAddress(path)).toBe(false))

  it('knows every page of the site that is no document', () => {
    const unknown = Object.entries(FIXED_PATHS).filter(([, path]) => !isOwnAddress(path || '/'))
    expect(unknown.map(([name]) => name)).toEqual(['contact'])
  })
})

describe('pathProblem', () => {
  it.each(['/a', '/a/b/c', '/café', '/old.html', '/a%20b', '/'])('takes %s', (path) =>
    expect(pathProblem(path)).toBeNull(),
  )

  it.each([
    ...['', 'a', 'a/b', '/a b', '/a?b', '/a#b', '/a\\b', '\\\\x', 'https://x.example/a'],
    ...['//x.example', 'javascript:alert(1)', 'HTTP://x.example', '/a.md'],
  ])('refuses “%s” with a sentence', (path) => expect(pathProblem(path)).toMatch(/^[A-Z].*\.$/))
})
