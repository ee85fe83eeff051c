import { AnswerFoot } from '@/components/patient/AnswerFoot'
import type { FaqItem } from '@/components/patient/FaqList'
import { ReviewDates } from '@/components/patient/ReviewDates'
import { referenceItems } from '@/lib/references'
import { hasContent } from '@/lib/richText'
import { wordsIn } from '@/lib/words'
import type { TreatmentFaq } from '@/payload-types'
import type { RenderContext } from '../context'
import { reviewDatesOf } from '../reviewDatesOf'
import { RichText } from '../RichText'

/** A question as it is stored, with what a page shows of it. */
export type StoredFaq = Pick<
  TreatmentFaq,
  'id' | 'slug' | 'question' | 'shortAnswer' | 'answer' | 'references'
>

function footOf({ id, question, references }: StoredFaq, context: RenderContext) {
  const words = wordsIn(context.language)
  const review = context.reviews?.get(id)
  return (
    <AnswerFoot
      label={words.sourcesAndReview}
      question={question}
      due={review?.isDue ? words.answerDue : null}
      review={review ? <ReviewDates {...reviewDatesOf(review, context)} due={null} /> : null}
      sources={{
        items: referenceItems(references, context),
        readLabel: words.readOn,
        of: context.sourcesOf,
      }}
    />
  )
}

/**
 * Questions as the list shows them; the slug of a question is its anchor on the page, and its answer has
 * sources of its own.
 */
export function faqItems(faqs: StoredFaq[], context: RenderContext): FaqItem[] {
  return faqs.map((faq) => {
    const { slug, question, shortAnswer, answer } = faq
    const own = { ...context, sourcesOf: slug ?? '' }
    return {
      id: slug ?? '',
      question,
      shortAnswer,
      answer: hasContent(answer) ? <RichText value={answer} context={own} /> : null,
      foot: footOf(faq, own),
    }
  })
}
