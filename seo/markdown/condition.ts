import type { RenderContext } from '@/blocks/context'
import { labelled, plain, type TextBlock } from '@/lib/markdown'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { ConditionPage } from '@/queries/conditions'
import type { PageReview } from '@/lib/review'
import type { Faq } from '@/queries/treatmentFaqs'
import { faqTexts } from './blocks'
import { careCards } from './careCards'
import { keyPointTexts, linkList, pageMarkdown, type PracticeFacts, sections, titled } from './page'
import { textContext } from './richText'

const BEFORE_HELP = ['overview', 'symptoms'] as const
const AFTER_HELP = ['causes', 'riskFactors', 'diagnosis', 'treatmentOverview'] as const

type ConditionTexts = {
  condition: ConditionPage
  /** The treatments of the practice for it. */
  offered: { title: string; href: string }[]
  faqs: Faq[]
  review: PageReview | null
  practice: PracticeFacts
  context: RenderContext
}

/** Misspellings only help the search. */
function otherNames({ alsoCalled }: ConditionPage, label: string): TextBlock[] {
  const names = (alsoCalled ?? []).filter(({ kind }) => kind !== 'misspelling')
  return names.length > 0 ? [labelled(label, plain(names.map(({ name }) => name).join(', ')))] : []
}

function codeFacts({ codes }: ConditionPage) {
  return [
    { label: 'ICD-10-CM', value: codes?.icd10cm },
    { label: 'MeSH', value: codes?.mesh },
  ].flatMap(({ label, value }) =>
    value?.length ? [{ label, value: [plain(value.join(', '))] }] : [],
  )
}

/** The page of a condition as Markdown. */
export function conditionMarkdown(texts: ConditionTexts): string {
  const { condition, offered, faqs, review, practice } = texts
  const context = textContext(texts.context)
  const { language } = context
  const path = documentPath({ collection: 'conditions', language, slug: condition.slug ?? '' })
  const help = careCards(condition.whenToGetHelp, language)
  const questions = faqTexts(faqs, { context, depth: 3 })
  return pageMarkdown({
    ...{ practice, context },
    page: { ...condition, path, review },
    body: [
      ...otherNames(condition, wordsIn(language).alsoCalled),
      ...keyPointTexts(condition.keyPoints, context),
      ...sections(condition, { names: BEFORE_HELP, context }),
      ...titled('whenToGetHelp', { context, body: help }),
      ...sections(condition, { names: AFTER_HELP, context }),
      ...titled('ourTreatments', { context, body: linkList(offered) }),
      ...sections(condition, { names: ['livingWith'], context }),
      ...titled('questions', { context, body: questions }),
    ],
    facts: codeFacts(condition),
  })
}
