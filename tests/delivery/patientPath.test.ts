import { isPatientPath, languageOfPath, pathOf } from '@/delivery/patientPath'

it.each(['/', '/articles', '/administration', '/es', '/feed.xml', '/search'])(
  '%s is answered to patients',
  (path) => expect(isPatientPath(path)).toBe(true),
)

it.each(['/admin', '/admin/login', '/api/health', '/preview/articles/x', '/_next/static/a.js'])(
  '%s is not',
  (path) => expect(isPatientPath(path)).toBe(false),
)

it('tells the language of a path, and the path of an address', () => {
  expect([languageOfPath('/es/nada'), languageOfPath('/essays')]).toEqual(['es', 'en'])
  expect([pathOf('/search?q=a'), pathOf(undefined)]).toEqual(['/search', '/'])
})
