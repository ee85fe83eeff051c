import { documentHref, phoneHref, resolveLink } from '@/blocks/linkHref'

const place = { language: 'es', phone: '+1 (555) 555-0142' } as const
const article = { slug: 'headache-diary', language: 'en' }

describe('phoneHref', () => {
  it.each([
    ['(555) 555-0142', 'tel:5555550142'],
    ['+1 555.555.0142', 'tel:+15555550142'],
  ])('makes %s something a phone can dial', (phone, href) => expect(phoneHref(phone)).toBe(href))
})

describe('documentHref', () => {
  it('is the address of the document, in the language of the document', () => {
    expect(documentHref({ relationTo: 'articles', value: article })).toBe(
      '/articles/headache-diary',
    )
    const spanish = { slug: 'migrana', language: 'es' }
    expect(documentHref({ relationTo: 'conditions', value: spanish })).toBe(
      '/es/conditions/migrana',
    )
  })

  it.each([
    null,
    undefined,
    { relationTo: 'articles', value: null },
    { relationTo: 'articles', value: 'an-id' },
    { relationTo: 'articles', value: { slug: null, language: 'en' } },
    { relationTo: 'articles', value: { slug: 'a', language: 'fr' } },
    { relationTo: 'users', value: article },
  ])('is none for %j', (link) => expect(documentHref(link)).toBeNull())
})

describe('resolveLink', () => {
  it('leads to a document, a list, the phone or another site', () => {
    const label = 'Read more'
    const document = { relationTo: 'articles', value: article }
    expect(resolveLink({ label, kind: 'document', document }, place)?.href).toBe(
      '/articles/headache-diary',
    )
    expect(resolveLink({ label, kind: 'list', list: 'faqs' }, place)?.href).toBe('/es/faqs')
    expect(resolveLink({ label, kind: 'phone' }, place)?.href).toBe('tel:+15555550142')
    const url = 'https://medlineplus.gov/'
    expect(resolveLink({ label, kind: 'external', url }, place)).toEqual({ href: url, label })
  })

  it.each([
    null,
    { label: 'Read more', kind: 'document' as const, document: null },
    { label: 'Read more', kind: 'list' as const },
    { label: 'Read more', kind: 'external' as const },
    { label: '', kind: 'phone' as const },
  ])('is no link where the target or the words are missing: %j', (link) =>
    expect(resolveLink(link, place)).toBeNull(),
  )

  it('does not dial where the practice has no phone', () => {
    const link = { label: 'Call', kind: 'phone' } as const
    expect(resolveLink(link, { ...place, phone: null })).toBeNull()
  })
})
