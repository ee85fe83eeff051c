import { markdownOf } from '@/lib/markdown'
import type { PageReview } from '@/lib/review'
import { faqTexts } from '@/seo/markdown/blocks'
import { pageMarkdown } from '@/seo/markdown/page'
import { textContext } from '@/seo/markdown/richText'

const place = { language: 'en', phone: null, timeZone: 'America/Chicago' } as const

const overdue: PageReview = {
  reviewer: { name: 'Sample Clinician', credentials: 'MD', path: '/clinicians/sample-clinician' },
  lastReviewed: '2023-05-03T18:00:00.000Z',
  nextReview: '2026-05-03T18:00:00.000Z',
  isDue: true,
}

const references = [
  {
    title: 'Botulinum toxin',
    publisher: 'MedlinePlus',
    url: 'https://medlineplus.gov/botox.html',
    readOn: '2026-11-16T18:00:00.000Z',
  },
]

const lines = (markdown: string) => markdown.split('\n').filter(Boolean)

const clinician = '[Sample Clinician, MD](http://localhost:3000/clinicians/sample-clinician)'
const dates = [
  `- **Medically reviewed by:** ${clinician}`,
  '- **Last reviewed:** May 3, 2023',
  '- **Next review:** May 3, 2026',
]
const source = /^1\. Botulinum toxin\. MedlinePlus \(read November 16, 2026\)\. .*botox\.html/

const pageWith = (review: PageReview | null) =>
  lines(
    pageMarkdown({
      page: { title: 'Neck pain', summary: 'It hurts.', path: '/conditions/neck-pain', review },
      practice: {
        name: 'Sample Practice',
        emergencyWording: 'Call 911.',
        disclaimer: 'No advice.',
      },
      context: textContext(place),
      body: [],
    }),
  )

describe('a page as Markdown', () => {
  it('says who read it for the practice, when, and in words that the review is due', () => {
    const page = pageWith(overdue)
    expect(page).toEqual(expect.arrayContaining([...dates, '**This page is due for review.**']))
    const fresh = pageWith({ ...overdue, isDue: false })
    expect(fresh).toEqual(expect.arrayContaining(dates))
    expect(fresh.join()).not.toContain('due for review')
  })

  it('says nothing of a review where nobody has signed exactly this text', () => {
    expect(pageWith(null).join()).not.toMatch(/review/i)
  })
})

describe('an answer as Markdown', () => {
  it('ends with its own sources and review', () => {
    const faq = { id: 'an-answer', question: 'How long?', shortAnswer: '12 weeks.', references }
    const context = textContext({ ...place, reviews: new Map([['an-answer', overdue]]) })
    const written = lines(markdownOf(faqTexts([faq], { context, depth: 3 })))
    expect(written.slice(0, 4)).toEqual([
      '### How long?',
      '12 weeks.',
      '**This answer is due for review.**',
      'Sources and review',
    ])
    expect(written[4]).toMatch(source)
    expect(written.slice(5)).toEqual(dates)
  })
})
