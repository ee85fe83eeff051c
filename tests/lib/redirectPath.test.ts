import { pathAsRead } from '@/lib/redirectPath'

const SITE = 'https://www.example.org'

it.each([
  ['/a/', '/a'],
  [' /a ', '/a'],
  ['/', '/'],
  ['//', '/'],
  ['/caf%C3%A9', '/café'],
  ['/%', '/%'],
  ['/en/a', '/a'],
  ['/en', '/'],
  ['/english', '/english'],
  ['/es/a/', '/es/a'],
  [`${SITE}/a/`, '/a'],
  [SITE, '/'],
  [`${SITE}/en/a`, '/a'],
  [`${SITE}.evil.example/a`, `${SITE}.evil.example/a`],
  ['https://other.example/a', 'https://other.example/a'],
])('%s is read as %s', (text, path) => {
  expect(pathAsRead(text, SITE)).toBe(path)
})
