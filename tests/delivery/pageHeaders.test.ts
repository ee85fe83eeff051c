import { cdnTag, cdnTags, lifetimeHeaders, documentHeaders } from '@/delivery/pageHeaders.mjs'
import { documentTag, listTag, untilTag } from '@/lib/cacheTags'
import { SPECULATION_RULES_PATH } from '@/lib/routes'

const UNBOUND = Number.POSITIVE_INFINITY

describe('cdnTags', () => {
  it('names our own tags in eight letters each', () => {
    const tags = [documentTag('6b03104a45db7611cca58e28'), listTag('articles', 'en')]
    expect(cdnTags([...tags, ...tags, '_N_T_/en/layout', untilTag(1)])).toEqual(tags.map(cdnTag))
    expect(tags.map(cdnTag).join()).toMatch(/^[\w-]{8},[\w-]{8}$/)
  })

  it('stays within what proxies and CDNs take', () => {
    const tags = Array.from({ length: 5_000 }, (_, index) => documentTag(String(index)))
    expect(cdnTags(tags)).toEqual(['many'])
    expect(cdnTags(tags.slice(0, 100)).join().length).toBeLessThan(1_000)
  })
})

describe('lifetimeHeaders', () => {
  it('has browsers ask every time, and a CDN for the seconds that it is allowed', () => {
    expect(lifetimeHeaders({ cdnSeconds: 3600, until: UNBOUND })).toEqual({
      'cache-control':
        'public, max-age=0, s-maxage=3600, stale-while-revalidate=60, stale-if-error=86400',
      'cdn-cache-control': 'max-age=3600, stale-while-revalidate=60, stale-if-error=86400',
    })
  })

  it('is over when the page is', () => {
    const { 'cache-control': said } = lifetimeHeaders({ cdnSeconds: 3600, until: 0 })
    expect(said).toContain('s-maxage=0, stale-while-revalidate=0')
  })
})

it('names the speculation rules where they are', () => {
  expect(documentHeaders()['speculation-rules']).toBe(`"${SPECULATION_RULES_PATH}"`)
})
