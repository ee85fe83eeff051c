import { parseBenchOptions } from '../../../../scripts/lib/bench/options.mjs'
import { PAGE_TYPES } from '../../../../scripts/lib/pageTypes.mjs'

const parse = (...args: string[]) => parseBenchOptions(args, PAGE_TYPES)
const namesOf = (...args: string[]) => parse(...args).pages.map(({ name }) => name)

it('measures every page type three times unless it is told otherwise', () => {
  expect(parse()).toEqual({ runs: 3, pages: PAGE_TYPES })
})

it('takes another number of runs', () => {
  expect(parse('--runs', '1').runs).toBe(1)
  expect(parse('--runs=25').runs).toBe(25)
})

it('takes some page types, in the order of the list', () => {
  expect(namesOf('--only', 'article')).toEqual(['article'])
  expect(namesOf('--only', 'article, home')).toEqual(['home', 'article'])
  expect(namesOf('--only', 'article', '--only', 'home')).toEqual(['home', 'article'])
})

it.each([['0'], ['26'], ['x'], ['1.5'], ['1e1'], [''], ['-1']])('refuses %p runs', (runs) => {
  expect(() => parse(`--runs=${runs}`)).toThrow(
    `--runs is “${runs}”, and must be a whole number from 1 to 25.`,
  )
})

it('names the page types when one is unknown', () => {
  expect(() => parse('--only', 'artikel')).toThrow(
    /There is no page type “artikel”\. There are: home, condition, /,
  )
  expect(() => parse('--only', '')).toThrow('There is no page type “”.')
})

it('says how it is used when an option is unknown', () => {
  const usage = 'It is used like this: npm run bench:pages -- --runs 3 --only article,home'
  expect(() => parse('--fast')).toThrow(`Unknown option '--fast'. ${usage}`)
  expect(() => parse('article')).toThrow(`Unexpected argument 'article'. ${usage}`)
  expect(() => parse('--runs')).toThrow(usage)
})
