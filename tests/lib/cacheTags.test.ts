import { routeTag, untilTag } from '@/lib/cacheTags'

describe('routeTag', () => {
  it('names an address as it is', () => {
    expect(routeTag('/es/articles/diario-de-cefalea')).toBe('route:/es/articles/diario-de-cefalea')
  })

  it('holds no comma, no space and nothing that a header cannot carry', () => {
    const tags = ['/a,b', '/a b', '/café', '/\ud800', '/a\nb'].map(routeTag)
    for (const tag of tags) expect(tag).toMatch(/^route:[\w./~-]+$/)
    expect(new Set(tags).size).toBe(tags.length)
  })
})

it('untilTag names a whole millisecond', () => {
  expect(untilTag(1_790_000_000_000.4)).toBe('until:1790000000000')
})
