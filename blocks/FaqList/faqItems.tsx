import type { FaqItem } from '@/components/patient/FaqList'
import { hasContent } from '@/lib/richText'
import type { TreatmentFaq } from '@/payload-types'
import type { RenderContext } from '../context'
import { RichText } from '../RichText'

/** A question as it is stored, with what a page shows of it. */
export type StoredFaq = Pick<TreatmentFaq, 'slug' | 'question' | 'shortAnswer' | 'answer'>

/** Questions as the list shows them; the slug of a question is its anchor on the page. */
export function faqItems(faqs: StoredFaq[], context: RenderContext): FaqItem[] {
  return faqs.map(({ slug, question, shortAnswer, answer }) => ({
    id: slug ?? '',
    question,
    shortAnswer,
    answer: hasContent(answer) ? <RichText value={answer} context={context} /> : null,
  }))
}
