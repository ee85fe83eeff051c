import { GALLERY, PAGE_TYPES } from '../../../scripts/lib/pageTypes.mjs'
import { parseScreenshotOptions } from '../../../scripts/lib/screenshots.mjs'

const namesOf = (...args: string[]) =>
  parseScreenshotOptions(args, PAGE_TYPES).map(({ name }) => name)

it('shows every page type and the gallery', () => {
  expect(parseScreenshotOptions([], PAGE_TYPES)).toEqual([...PAGE_TYPES, GALLERY])
})

it('shows what is named', () => {
  expect(namesOf('--only', 'gallery,home')).toEqual(['home', 'gallery'])
})

it('says what it does not understand', () => {
  expect(() => namesOf('--only', 'hom')).toThrow('There is no page type “hom”.')
  expect(() => namesOf('--runs', '3')).toThrow(
    "Unknown option '--runs'. It is used like this: npm run screenshots -- --only article,home",
  )
})
