import { MAX_SLUG_LENGTH, slugify, slugifyPath } from '@/lib/slug'

describe('slugify', () => {
  it.each([
    ['Chronic pain', 'chronic-pain'],
    ['Migraña crónica', 'migrana-cronica'],
    ['What “off-label” means for you?', 'what-off-label-means-for-you'],
    ['  Don’t drive  ', 'dont-drive'],
    ['C5/C6 & C7', 'c5-c6-c7'],
    ['慢性疼痛', ''],
    ['', ''],
  ])('makes %j into %j', (title, slug) => {
    expect(slugify(title)).toBe(slug)
  })

  it('never ends in a hyphen where it was cut', () => {
    const slug = slugify(`${'a'.repeat(MAX_SLUG_LENGTH - 1)} b`)
    expect(slug).toHaveLength(MAX_SLUG_LENGTH - 1)
    expect(slug.endsWith('-')).toBe(false)
  })

  it('keeps the segments of a path and drops empty ones', () => {
    expect(slugifyPath('/About us//Our Team/')).toBe('about-us/our-team')
  })
})
