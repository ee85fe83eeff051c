import { wordsIn } from '@/lib/words'
import { missingMetadata, pageMetadata } from '../../seo/metadata'

const SITE = 'http://localhost:3000'

const facts = {
  title: 'Chronic migraine',
  description: 'Headache on 15 or more days a month.',
  path: '/conditions/chronic-migraine',
  language: 'en',
  siteName: 'Innovative Pain & Spine Specialists',
} as const

const spanish = { language: 'es', path: '/es/conditions/migrana-cronica' } as const

describe('pageMetadata', () => {
  it('names the page and the practice, and the one address of the page', () => {
    expect(pageMetadata(facts)).toMatchObject({
      title: 'Chronic migraine – Innovative Pain & Spine Specialists',
      description: facts.description,
      alternates: { canonical: `${SITE}/conditions/chronic-migraine` },
      openGraph: { locale: 'en_US', type: 'website', siteName: facts.siteName },
    })
  })

  it('names the practice once where it is the title', () => {
    const home = pageMetadata({ ...facts, title: facts.siteName, path: '/' })
    expect(home.title).toBe(facts.siteName)
    expect(home.alternates?.canonical).toBe(`${SITE}/`)
  })

  it('prefers what an editor wrote for search engines, and ignores emptiness', () => {
    const meta = { title: 'Migraine care', description: '' }
    expect(pageMetadata({ ...facts, meta })).toMatchObject({
      title: 'Migraine care',
      description: facts.description,
    })
  })

  it('shows a picture with its size and its words, and none where there is none', () => {
    const picture = { url: '/files/neck.jpg', width: 1200, height: 630, alt: 'A neck' }
    expect(pageMetadata({ ...facts, picture })).toMatchObject({
      openGraph: { images: [{ ...picture, url: `${SITE}/files/neck.jpg` }] },
      twitter: { card: 'summary_large_image' },
    })
    const without = pageMetadata({ ...facts, picture: null })
    expect(without.openGraph).not.toHaveProperty('images')
    expect(without.twitter).toEqual({ card: 'summary' })
  })

  it('says of an article when it was published and changed, and by whom', () => {
    const article = {
      publishedAt: '2026-05-01T00:00:00.000Z',
      updatedAt: '2026-05-03T00:00:00.000Z',
      authors: [{ path: '/clinicians/jane-doe' }],
    }
    expect(pageMetadata({ ...facts, article }).openGraph).toMatchObject({
      type: 'article',
      publishedTime: article.publishedAt,
      modifiedTime: article.updatedAt,
      authors: [`${SITE}/clinicians/jane-doe`],
    })
    const unpublished = pageMetadata({ ...facts, article: { ...article, publishedAt: null } })
    expect(unpublished.openGraph).not.toHaveProperty('publishedTime')
  })

  it('names each language of the page, itself among them, and the default one for everyone else', () => {
    const english = { language: 'en', path: facts.path } as const
    const languages = {
      en: `${SITE}${facts.path}`,
      es: `${SITE}${spanish.path}`,
      'x-default': `${SITE}${facts.path}`,
    }
    const page = pageMetadata({ ...facts, translations: [spanish] })
    expect(page.alternates?.languages).toEqual(languages)
    const translation = pageMetadata({ ...facts, ...spanish, translations: [english] })
    expect(translation.alternates?.languages).toEqual(languages)
    expect(pageMetadata(facts).alternates).not.toHaveProperty('languages')
  })

  it('names the feed of its own language, and the Markdown version where there is one', () => {
    expect(pageMetadata({ ...facts, markdown: `${facts.path}.md` }).alternates?.types).toEqual({
      'application/atom+xml': `${SITE}/feed.xml`,
      'text/markdown': `${SITE}/conditions/chronic-migraine.md`,
    })
    expect(pageMetadata({ ...facts, ...spanish }).alternates?.types).toEqual({
      'application/atom+xml': `${SITE}/es/feed.xml`,
    })
  })
})

it('keeps a page that is not there out of search engines', () => {
  const words = wordsIn('es')
  expect(missingMetadata(words)).toEqual({
    title: words.notFoundTitle,
    description: words.notFoundText,
    robots: { index: false, follow: true },
  })
})
