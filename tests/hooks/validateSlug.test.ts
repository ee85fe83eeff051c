import { validateSlug } from '../../hooks/validateSlug'

const checked = (value: string, segments: 'one' | 'many'): unknown =>
  Reflect.apply(validateSlug({ segments }), null, [value, {}])

describe('validateSlug', () => {
  it.each(['chronic-pain', 'a', '2026', 'x'.repeat(96)])('accepts %s', (slug) => {
    expect(checked(slug, 'one')).toBe(true)
    expect(checked(slug, 'many')).toBe(true)
  })

  it.each(['Chronic', 'a b', '-a', 'a-', 'a--b', 'ñ', 'a.b', '../a', 'a_b'])(
    'refuses %s with a sentence',
    (slug) => expect(checked(slug, 'one')).toMatch(/^Use lower-case .+\.$/),
  )

  it('accepts several segments for pages only', () => {
    expect(checked('about/our-team', 'many')).toBe(true)
    expect(checked('about/our-team', 'one')).toMatch(/^Use/)
    expect(checked('about//team', 'many')).toMatch(/^Use/)
    expect(checked('/about', 'many')).toMatch(/^Use/)
  })

  it('refuses what is too long, and leaves emptiness to the hook that fills it', () => {
    expect(checked('x'.repeat(97), 'one')).toMatch(/^Shorten/)
    expect(checked('', 'one')).toBe(true)
  })
})
