import { feedXML } from '@/seo/feed'

const entry = {
  path: '/articles/diary',
  title: 'Headache & diary',
  summary: 'Write <it> down.',
  html: '<p>Write it <strong>down</strong> &amp; bring it.</p>',
  publishedAt: '2026-05-01T00:00:00.000Z',
  updatedAt: '2026-05-03T00:00:00.000Z',
  authors: ['Sample Clinician, MD'],
}
const feed = {
  title: 'Practice',
  language: 'en',
  path: '/feed.xml',
  listPath: '/articles',
  siteURL: 'https://practice.example',
  entries: [entry],
} as const

describe('the feed', () => {
  it('holds each article with its dates and authors, escaped', () => {
    const xml = feedXML({ ...feed, entries: [entry] })
    expect(xml).toContain('<title>Headache &amp; diary</title>')
    expect(xml).toContain('<summary>Write &lt;it&gt; down.</summary>')
    expect(xml).toContain('<author><name>Sample Clinician, MD</name></author>')
    expect(xml).toContain('<id>https://practice.example/articles/diary</id>')
  })

  it('holds the whole text as HTML that is escaped once more', () => {
    const xml = feedXML({ ...feed, entries: [entry] })
    expect(xml).toContain(
      '<content type="html">&lt;p&gt;Write it &lt;strong&gt;down&lt;/strong&gt; &amp;amp; bring it.&lt;/p&gt;</content>',
    )
  })

  it('names itself, its list and each article in the way that RFC 4287 asks for', () => {
    const lines = feedXML({ ...feed, entries: [entry] }).split('\n')
    const at = 'https://practice.example'
    expect(lines).toContain(`<link rel="self" type="application/atom+xml" href="${at}/feed.xml"/>`)
    expect(lines).toContain(`<link rel="alternate" type="text/html" href="${at}/articles"/>`)
    expect(lines).toContain(`<link rel="alternate" type="text/html" href="${at}/articles/diary"/>`)
  })

  it('was changed when its newest article was', () => {
    expect(feedXML({ ...feed, entries: [entry] }).split('\n')).toContain(
      '<updated>2026-05-03T00:00:00.000Z</updated>',
    )
  })

  it('names the practice as the author of an article without one', () => {
    const xml = feedXML({ ...feed, entries: [{ ...entry, authors: [] }] })
    expect(xml).toContain('<author><name>Practice</name></author>')
  })
})
