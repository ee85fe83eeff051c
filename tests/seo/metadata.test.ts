import { missingMetadata, pageMetadata } from '../../seo/metadata'

const facts = {
  title: 'Chronic migraine',
  description: 'Headache on 15 or more days a month.',
  path: '/conditions/chronic-migraine',
  language: 'en',
  siteName: 'Innovative Pain & Spine Specialists',
} as const

describe('pageMetadata', () => {
  it('names the page and the practice, and the one address of the page', () => {
    expect(pageMetadata(facts)).toMatchObject({
      title: 'Chronic migraine – Innovative Pain & Spine Specialists',
      description: facts.description,
      alternates: { canonical: 'http://localhost:3000/conditions/chronic-migraine' },
      openGraph: { locale: 'en_US', type: 'website' },
    })
  })

  it('names the practice once on the home page', () => {
    const home = pageMetadata({ ...facts, title: facts.siteName, path: '/' })
    expect(home.title).toBe(facts.siteName)
    expect(home.alternates?.canonical).toBe('http://localhost:3000/')
  })

  it('prefers what an editor wrote for search engines, and ignores emptiness', () => {
    const meta = { title: 'Migraine care', description: '' }
    expect(pageMetadata({ ...facts, meta })).toMatchObject({
      title: 'Migraine care',
      description: facts.description,
    })
  })
})

it('keeps a page that is not there out of search engines', () => {
  expect(missingMetadata('Not found').robots).toEqual({ index: false, follow: true })
})
