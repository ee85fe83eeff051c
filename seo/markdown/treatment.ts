import type { RenderContext } from '@/blocks/context'
import { FAQ_TOPICS } from '@/lib/faqTopics'
import { fill } from '@/lib/fill'
import { heading, labelled, paragraph, plain, strong, type TextBlock } from '@/lib/markdown'
import { populated, populatedList } from '@/lib/relations'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { PageReview } from '@/lib/review'
import type { Faq } from '@/queries/treatmentFaqs'
import type { TreatmentPage } from '@/queries/treatments'
import { linkTo } from './addresses'
import { faqTexts } from './blocks'
import { careCards } from './careCards'
import { drugSafety, type TextContext } from './drug'
import { keyPointTexts, pageMarkdown, type PracticeFacts, sections, titled } from './page'
import { textContext } from './richText'

const BEFORE_USES = ['whatItIs', 'howItWorks'] as const
const AFTER_USES = [
  'whoItSuits',
  'whoItDoesNotSuit',
  'before',
  'during',
  'after',
  'onset',
  'duration',
  'benefits',
  'risks',
] as const

type Use = NonNullable<TreatmentPage['uses']>[number]

type TreatmentTexts = {
  treatment: TreatmentPage
  faqs: Faq[]
  review: PageReview | null
  practice: PracticeFacts
  context: RenderContext
}

function useText(use: Use, context: TextContext): TextBlock[] {
  const words = wordsIn(context.language)
  const condition = populated(use.condition)
  if (!condition?.slug) return []
  const { language, slug, title } = condition
  const product = populated(use.product)?.establishedName
  const detail = [
    product ? fill(words.withProduct, { product }) : null,
    use.population ? `${words.for} ${use.population}` : null,
  ].filter(Boolean)
  const lines = [
    { label: words.onset, text: use.onset },
    { label: words.duration, text: use.duration },
    { label: words.whatIsKnown, text: use.evidenceNote },
  ]
  return [
    heading(3, linkTo(documentPath({ collection: 'conditions', language, slug }), title)),
    paragraph(strong(`${words[use.status]}.`), plain(` ${detail.join(', ')}`)),
    ...lines.flatMap(({ label, text }) => (text ? [labelled(label, plain(text))] : [])),
  ]
}

/** What a treatment is used for, and whether each use is approved or off-label. */
function useTexts({ uses }: TreatmentPage, context: TextContext): TextBlock[] {
  const all = uses ?? []
  const texts = all.flatMap((use) => useText(use, context))
  const isOffLabel = texts.length > 0 && all.some(({ status }) => status === 'off-label')
  const meaning = isOffLabel ? [paragraph(plain(wordsIn(context.language).offLabelMeaning))] : []
  return [...meaning, ...texts]
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
  const products = populatedList(treatment.drugProducts)
  const safety = products.flatMap((product) => drugSafety(product, context))
  const help = careCards(treatment.whenToGetHelp, language)
  return pageMarkdown({
    ...{ practice, context },
    page: { ...treatment, path, review },
    body: [
      ...keyPointTexts(treatment.keyPoints, context),
      ...sections(treatment, { names: BEFORE_USES, context }),
      ...titled('uses', { context, body: useTexts(treatment, context) }),
      ...sections(treatment, { names: AFTER_USES, context }),
      ...titled('safetyInformation', { context, body: safety }),
      ...titled('whenToGetHelp', { context, body: help }),
      ...sections(treatment, { names: ['cost'], context }),
      ...titled('questions', { context, body: faqsByTopic(faqs, context) }),
    ],
  })
}
