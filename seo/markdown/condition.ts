import type { RenderContext } from '@/blocks/context'
import { labelled, plain, type TextBlock } from '@/lib/markdown'
import { type ConditionPart, conditionParts } from '@/lib/pageParts'
import { documentPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import type { ConditionPage } from '@/queries/conditions'
import type { PageReview } from '@/lib/review'
import type { Faq } from '@/queries/treatmentFaqs'
import type { TreatmentFor } from '@/queries/treatments'
import { usesForCondition } from '@/queries/uses'
import { faqTexts } from './blocks'
import { careCards } from './careCards'
import type { TextContext } from './drug'
import { keyPointTexts, linkList, pageMarkdown, type PracticeFacts, sections, titled } from './page'
import { textContext } from './richText'
import { useTexts } from './uses'

type ConditionTexts = {
  condition: ConditionPage
  /** The treatments of the practice for it. */
  offered: TreatmentFor[]
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

/** The treatments with whether they are approved for it, and then those that say nothing of it. */
function treatmentTexts(offered: TreatmentFor[], context: TextContext): TextBlock[] {
  const uses = usesForCondition(offered, wordsIn(context.language))
  const others = offered.filter(({ use }) => !use)
  return [...useTexts(uses, context), ...linkList(others)]
}

function partTexts(part: ConditionPart, texts: ConditionTexts): TextBlock[] {
  const { condition, offered, faqs } = texts
  const context = textContext(texts.context)
  const { language } = context
  if (part === 'whenToGetHelp') {
    return titled(part, { context, body: careCards(condition.whenToGetHelp, language) })
  }
  if (part === 'ourTreatments') {
    return titled(part, { context, body: treatmentTexts(offered, context) })
  }
  if (part === 'questions') {
    return titled(part, { context, body: faqTexts(faqs, { context, depth: 3 }) })
  }
  return sections(condition, { names: [part], context })
}

/** The page of a condition as Markdown. */
export function conditionMarkdown(texts: ConditionTexts): string {
  const { condition, review, practice } = texts
  const context = textContext(texts.context)
  const { language } = context
  const path = documentPath({ collection: 'conditions', language, slug: condition.slug ?? '' })
  return pageMarkdown({
    ...{ practice, context },
    page: { ...condition, path, review },
    body: [
      ...otherNames(condition, wordsIn(language).alsoCalled),
      ...keyPointTexts(condition.keyPoints, context),
      ...conditionParts(condition).flatMap((part) => partTexts(part, texts)),
    ],
    facts: codeFacts(condition),
  })
}
