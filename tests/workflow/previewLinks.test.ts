import { canBeShared, readHours } from '@/workflow/previewLinks'

describe('how long a preview link works', () => {
  it('is three days where nobody chose', () => {
    expect([readHours(undefined), readHours(null)]).toEqual([72, 72])
  })

  it.each([1, 24, 72, 336])('can be %p hours', (hours) => {
    expect(readHours(hours)).toBe(hours)
  })

  it.each([0, -1, 337, 1.5, Number.NaN, '72', [72], {}, true])('cannot be %p', (hours) => {
    expect(readHours(hours)).toBeNull()
  })
})

describe('a preview link', () => {
  it.each(['articles', 'treatments', 'treatment-faqs', 'pages'])('can lead to %s', (collection) => {
    expect(canBeShared(collection)).toBe(true)
  })

  it.each(['drug-products', 'users', 'media', 'audit-log'])('leads to no %s', (collection) => {
    expect(canBeShared(collection)).toBe(false)
  })
})
