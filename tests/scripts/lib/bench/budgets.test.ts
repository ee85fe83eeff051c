import { overBudget } from '../../../../scripts/lib/bench/budgets.mjs'
import { measured } from './measured'

it('a page within every budget is silent', () => {
  expect(overBudget(measured())).toEqual([])
})

it('a lost score is named with the page and the audits that lost it', () => {
  const lost = ['image-alt: Image elements do not have alternative text']
  expect(overBudget(measured({ categories: { accessibility: 99 }, scores: { lost } }))).toEqual([
    'home: accessibility 99, the budget is 100',
    'home:   lost by image-alt: Image elements do not have alternative text',
  ])
})

it.each(['performance', 'accessibility', 'best-practices', 'seo'])('%s has a budget', (name) => {
  expect(overBudget(measured({ categories: { [name]: 99 } }))).toEqual([
    `home: ${name} 99, the budget is 100`,
  ])
})

it.each([
  [{ lcp: 1_300.4 }, 'LCP 1300.4 ms, the budget is 1300 ms'],
  [{ tbt: 1 }, 'TBT 1 ms, the budget is 0 ms'],
  [{ cls: 0.001 }, 'CLS 0.001, the budget is 0'],
  [{ lcp: NaN }, 'LCP NaN ms, the budget is 1300 ms'],
])('%p is over the budget', (scores, line) => {
  expect(overBudget(measured({ scores }))).toEqual([`home: ${line}`])
})

it('the blocking time by the constant slowdown has no budget', () => {
  expect(overBudget(measured({ scores: { tbt4x: 60 } }))).toEqual([])
})

it('a single byte of JavaScript, a script element, a cookie and a foreign host are over', () => {
  expect(overBudget(measured({ bytes: { js: 1 } }))).toHaveLength(1)
  expect(overBudget(measured({ wire: { scripts: 1 } }))).toHaveLength(1)
  expect(overBudget(measured({ wire: { cookies: 1 } }))).toHaveLength(1)
  expect(overBudget(measured({ wire: { foreign: ['https://example.com/a.js'] } }))).toEqual([
    'home: requests to other hosts 1, the budget is 0',
    'home:   https://example.com/a.js',
  ])
  expect(overBudget(measured({ wire: { failed: ['http://localhost/gone.png'] } }))).toHaveLength(2)
})

it('an article keeps to 40,000 bytes without images and 120,000 with them', () => {
  const page = { name: 'article' }
  expect(overBudget(measured({ page, bytes: { html: 34_000 } }))).toEqual([])
  expect(overBudget(measured({ page, bytes: { html: 34_001 } }))).toEqual([
    'article: bytes without images 40001, the budget is 40000',
  ])
  expect(overBudget(measured({ page, bytes: { images: 106_001 } }))).toEqual([
    'article: bytes with images 120001, the budget is 120000',
  ])
  expect(overBudget(measured({ bytes: { html: 34_001 } }))).toEqual([])
})

it('an answer with another status than it should have is told', () => {
  expect(overBudget(measured({ wire: { statuses: [404, 200] } }))).toEqual([
    'home: answered with 404 and 200 instead of 200',
  ])
  expect(overBudget(measured({ page: { status: 404 }, wire: { statuses: [404, 404] } }))).toEqual(
    [],
  )
})
