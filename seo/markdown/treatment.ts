import type { RenderContext } from '@/blocks/context'
import { FAQ_TOPICS } from '@/lib/faqTopics'
import { heading, plain, type TextBlock } from '@/lib/markdown'
import { BALANCE, TEXTS_AFTER_USES, TEXTS_BEFORE_USES } from '@/lib/pageParts'
import { populatedList } from '@/lib/relations'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { PageReview } from '@/lib/review'
import type { Faq } from '@/queries/treatmentFaqs'
import type { TreatmentPage } from '@/queries/treatments'
import { usesOfTreatment } from '@/queries/uses'
import { faqTexts } from './blocks'
import { careCards } from './careCards'
import { drugSafety, type TextContext } from './drug'
import { keyPointTexts, pageMarkdown, type PracticeFacts, sections, titled } from './page'
import { textContext } from './richText'
import { useTexts } from './uses'

type TreatmentTexts = {
  treatment: TreatmentPage
  faqs: Faq[]
  review: PageReview | null
  practice: PracticeFacts
  context: RenderContext
}

/** Questions under the topics that they belong to, the topics at the third level. */
export function faqsByTopic(faqs: Faq[], context: TextContext): TextBlock[] {
  const words = wordsIn(context.language)
  return FAQ_TOPICS.flatMap((topic) => {
    const ofTopic = faqs.filter((faq) => faq.topic === topic)
    if (ofTopic.length === 0) return []
    const title = heading(3, plain(words[`topic-${topic}`]))
    return [title, ...faqTexts(ofTopic, { context, depth: 4 })]
  })
}

/** The page of a treatment as Markdown. */
export function treatmentMarkdown(texts: TreatmentTexts): string {
  const { treatment, faqs, review, practice } = texts
  const context = textContext(texts.context)
  const { language } = context
  const path = documentPath({ collection: 'treatments', language, slug: treatment.slug ?? '' })
  const uses = usesOfTreatment(treatment, wordsIn(language))
  const products = populatedList(treatment.drugProducts)
  const safety = products.flatMap((product) => drugSafety(product, context))
  const help = careCards(treatment.whenToGetHelp, language)
  return pageMarkdown({
    ...{ practice, context },
    page: { ...treatment, path, review },
    body: [
      ...keyPointTexts(treatment.keyPoints, context),
      ...sections(treatment, { names: TEXTS_BEFORE_USES, context }),
      ...titled('uses', { context, body: useTexts(uses, context) }),
      ...sections(treatment, { names: [...BALANCE, ...TEXTS_AFTER_USES], context }),
      ...titled('safetyInformation', { context, body: safety }),
      ...titled('whenToGetHelp', { context, body: help }),
      ...sections(treatment, { names: ['cost'], context }),
      ...titled('questions', { context, body: faqsByTopic(faqs, context) }),
    ],
  })
}
