import { keyOf, pictureKey, withIds } from '../../../scripts/seed/keys'
import { block, outside, p, ref, richText, to } from '../../../scripts/seed/richText'
import { keyPoints } from '../../../scripts/seed/blocks'

const ids = new Map([
  [keyOf('conditions', 'chronic-pain'), 'id-of-condition'],
  [pictureKey('a.png'), 'id-of-picture'],
])

test('puts ids in the place of keys, however deep, and leaves the original alone', () => {
  const data = {
    heroImage: pictureKey('a.png'),
    rows: [{ of: keyOf('conditions', 'chronic-pain') }],
  }
  const made = withIds(data, ids)
  expect(made).toEqual({ heroImage: 'id-of-picture', rows: [{ of: 'id-of-condition' }] })
  expect(data.heroImage).toBe(pictureKey('a.png'))
})

test('tells languages apart', () => {
  expect(keyOf('pages', 'about', 'es')).not.toBe(keyOf('pages', 'about'))
})

test('says which document is missing', () => {
  expect(() => withIds({ page: keyOf('pages', 'about') }, ids)).toThrow(
    'The demo points to “pages/en/about” before it is there.',
  )
})

test('names blocks, markers and links as the editor does, each time anew', () => {
  const text = richText(
    p(to('conditions', 'chronic-pain')('pain'), outside('https://example.org/')('a site'), ref(1)),
    block(keyPoints('One point')),
  )
  const namesIn = (value: unknown) => JSON.stringify(value).match(/"id":"[0-9a-f]{24}"/g) ?? []
  const first = namesIn(withIds(text, ids))
  expect(first).toHaveLength(4)
  expect(new Set([...first, ...namesIn(withIds(text, ids))]).size).toBe(8)
  expect(namesIn(text)).toHaveLength(0)
})
