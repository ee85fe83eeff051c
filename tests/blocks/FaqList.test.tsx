import { render, screen, within } from '@testing-library/react'
import { RenderBlock } from '@/blocks/RenderBlocks'
import { faqsIn } from '@/blocks/FaqList/faqsIn'
import type { PageReview } from '@/lib/review'
import type { TreatmentFaq } from '@/payload-types'

const source = {
  title: 'Botulinum toxin',
  publisher: 'MedlinePlus',
  url: 'https://medlineplus.gov/botox.html',
  readOn: '2026-11-16T12:00:00.000Z',
}

const marker = {
  type: 'inlineBlock',
  version: 1,
  fields: { blockType: 'referenceMarker', number: 1 },
}
const text = { type: 'text', version: 1, text: 'It wears off.', format: 0 }
const paragraph = { type: 'paragraph', version: 1, children: [text, marker] }

/** An id as documents have them. */
const idOf = (slug: string) => Buffer.from(slug.padEnd(12)).toString('hex').slice(0, 24)

const faq = (slug: string, rest: Partial<TreatmentFaq> = {}): TreatmentFaq => ({
  ...{ id: idOf(slug), slug, question: `${slug}?`, shortAnswer: 'About 12 weeks.' },
  ...{ language: 'en', treatment: 'a-treatment', topic: 'about', order: 1 },
  ...{ createdAt: '2026-11-16T12:00:00.000Z', updatedAt: '2026-11-16T12:00:00.000Z' },
  answer: {
    root: {
      ...{ type: 'root', version: 1, direction: 'ltr', format: '', indent: 0 },
      children: [paragraph],
    },
  },
  references: [source],
  ...rest,
})

const review = (rest: Partial<PageReview> = {}): PageReview => ({
  reviewer: { name: 'Sample Clinician', credentials: 'MD', path: '/clinicians/sample-clinician' },
  lastReviewed: '2026-11-16T18:00:00.000Z',
  nextReview: '2027-11-16T18:00:00.000Z',
  isDue: false,
  ...rest,
})

function show(faqs: TreatmentFaq[], reviews: [string, PageReview][] = []) {
  const context = { language: 'en', phone: null, timeZone: 'America/Chicago' } as const
  const block = { blockType: 'faqList', faqs } as const
  return render(<RenderBlock block={block} context={{ ...context, reviews: new Map(reviews) }} />)
}

describe('a list of questions', () => {
  it('has the numbers in each answer lead to the sources of that answer', () => {
    show([faq('how-long'), faq('how-often')])
    for (const slug of ['how-long', 'how-often']) {
      const section = document.getElementById(slug)
      if (!section) throw new Error(`There is no answer ${slug}.`)
      const link = within(section).getByRole('link', { name: 'Reference 1' })
      const target = document.querySelector(link.getAttribute('href') ?? '')
      expect(target).toHaveTextContent('Botulinum toxin. MedlinePlus (read November 16, 2026).')
      expect(section).toContainElement(target instanceof HTMLElement ? target : null)
    }
  })

  it('says who checked an answer, and marks in words the one whose review is due', () => {
    show(
      [faq('checked'), faq('overdue'), faq('unsigned', { references: [] })],
      [
        [idOf('checked'), review()],
        [idOf('overdue'), review({ isDue: true })],
      ],
    )
    const part = (slug: string) => document.getElementById(slug)
    expect(part('checked')).toHaveTextContent('Medically reviewed by: Sample Clinician, MD')
    expect(part('checked')).not.toHaveTextContent('due for review')
    const due = screen.getByText('This answer is due for review.')
    expect(part('overdue')).toContainElement(due)
    expect(due.closest('details')).toBeNull()
    expect(part('unsigned')?.querySelector('details')).toBeNull()
  })
})

describe('faqsIn', () => {
  it('finds the questions in all texts of a document, and none of the documents that it leads to', () => {
    const listOf = (...faqs: unknown[]) => ({
      type: 'block',
      fields: { blockType: 'faqList', faqs },
    })
    const answerOf = (...children: object[]) => ({ answer: { root: { children } } })
    const one = { ...faq('one'), ...answerOf(listOf(faq('within-one'))) }
    const list = listOf(one, 'an-id')
    const other = { ...faq('other'), ...answerOf(listOf(faq('elsewhere'))) }
    const link = { type: 'link', fields: { doc: { relationTo: 'treatment-faqs', value: other } } }
    const prose = { blockType: 'prose', text: { root: { children: [link, list] } } }
    const found = faqsIn({ id: 'page', updatedAt: 'now', overview: null, layout: [prose] })
    expect(found.map(({ slug }) => slug)).toEqual(['one', 'within-one'])
  })
})
