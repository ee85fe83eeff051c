import { createHash } from 'node:crypto'
import { UNAVAILABLE_POLICY, unavailablePage } from '@/delivery/unavailablePage'

const practice = { name: 'Rivera & Sons', phone: '(555) 555-0100' }

describe('unavailablePage', () => {
  it('says what happened, and how to go on, without anything known', () => {
    const html = unavailablePage('en', null)
    for (const part of ['call 911', 'action="/search"', 'href="/conditions"', 'lang="en"']) {
      expect(html).toContain(part)
    }
    expect(html).not.toContain('<script')
  })

  it('names the practice as it was last known, in the language of the path', () => {
    const html = unavailablePage('es', practice)
    expect(html).toContain('Rivera &#38; Sons')
    expect(html).toContain('<a href="tel:5555550100">(555) 555-0100</a>')
    for (const part of ['llame al 911', 'action="/es/search"', 'href="/es/conditions"']) {
      expect(html).toContain(part)
    }
    expect(unavailablePage('en', { ...practice, phone: null })).not.toContain('tel:')
  })

  it('brings the one style that its policy lets in', () => {
    const style = /<style>(.*)<\/style>/.exec(unavailablePage('en', null))?.[1] ?? ''
    const hash = createHash('sha256').update(style).digest('base64')
    expect(UNAVAILABLE_POLICY).toContain(`'sha256-${hash}'`)
  })
})
