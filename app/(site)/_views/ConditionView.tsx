import type { RenderContext } from '@/blocks/context'
import { faqItems } from '@/blocks/FaqList/faqItems'
import { FaqList } from '@/components/patient/FaqList'
import { KeyPoints } from '@/components/patient/KeyPoints'
import { PageHeading } from '@/components/patient/PageHeading'
import { TitleList } from '@/components/patient/TitleList'
import { UseList } from '@/components/patient/UseList'
import type { Language } from '@/lib/languages'
import { type ConditionPart, conditionParts } from '@/lib/pageParts'
import { relationIds } from '@/lib/relations'
import { hasContent } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { listArticlesAbout } from '@/queries/articles'
import type { Reader } from '@/queries/client'
import type { ConditionPage } from '@/queries/conditions'
import { type Faq, listFaqsAboutCondition } from '@/queries/treatmentFaqs'
import { listTreatmentsFor, type TreatmentFor } from '@/queries/treatments'
import { getReview } from '@/queries/reviews'
import { listTranslations } from '@/queries/translations'
import { offLabelOf, usesForCondition } from '@/queries/uses'
import { conditionJsonLd } from '@/seo/jsonLd/condition'
import { CareCards } from './CareCards'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { ReadingPage } from './ReadingPage'
import { Related } from './Related'
import { renderContext } from './renderContext'
import { reviewFacts } from './reviewFacts'
import { contentsOf, Section, type SectionKey, TitledSection } from './Section'

type ConditionViewProps = { condition: ConditionPage; language: Language; reader?: Reader }

/** The names that are shown: misspellings only help the search. */
const shownNames = ({ alsoCalled }: ConditionPage) =>
  (alsoCalled ?? []).filter(({ kind }) => kind !== 'misspelling').map(({ name }) => name)

async function surroundingsOf({ condition, language, reader }: ConditionViewProps) {
  const { id, treatments } = condition
  const faqs = await listFaqsAboutCondition({ id, language, reader })
  const [offered, articles, context, review] = await Promise.all([
    listTreatmentsFor({ language, condition: id, ids: relationIds(treatments) }),
    listArticlesAbout({ language, ids: [id], by: ['conditions'] }),
    renderContext(language, { page: condition, faqs }),
    getReview({ collection: 'conditions', ...condition }),
  ])
  return { offered, faqs, articles, context, review }
}

type PartsProps = {
  condition: ConditionPage
  offered: TreatmentFor[]
  faqs: Faq[]
  context: RenderContext
}

function isThere(part: ConditionPart, { condition, offered, faqs }: PartsProps): boolean {
  if (part === 'whenToGetHelp') return Boolean(condition.whenToGetHelp?.length)
  if (part === 'ourTreatments') return offered.length > 0
  if (part === 'questions') return faqs.length > 0
  return hasContent(condition[part])
}

function OurTreatments({ offered, context }: Pick<PartsProps, 'offered' | 'context'>) {
  const words = wordsIn(context.language)
  const uses = usesForCondition(offered, words)
  const others = offered.filter(({ use }) => !use)
  return (
    <TitledSection name="ourTreatments" context={context}>
      {uses.length > 0 ? <UseList items={uses} offLabel={offLabelOf(words)} /> : null}
      {others.length > 0 ? <TitleList items={others} level={3} /> : null}
    </TitledSection>
  )
}

function PartOf({ part, ...props }: PartsProps & { part: ConditionPart }) {
  const { condition, offered, faqs, context } = props
  if (!isThere(part, props)) return null
  if (part === 'whenToGetHelp') {
    return <CareCards cards={condition.whenToGetHelp} context={context} />
  }
  if (part === 'ourTreatments') return <OurTreatments offered={offered} context={context} />
  if (part === 'questions') {
    return (
      <TitledSection name="questions" context={context}>
        <FaqList items={faqItems(faqs, context)} level={3} />
      </TitledSection>
    )
  }
  return <Section name={part} value={condition[part]} context={context} />
}

function codesOf({ codes }: ConditionPage) {
  return [
    { label: 'ICD-10-CM', value: (codes?.icd10cm ?? []).join(', ') },
    { label: 'MeSH', value: (codes?.mesh ?? []).join(', ') },
  ].filter(({ value }) => value)
}

function Heading({ condition, words }: { condition: ConditionPage; words: Words }) {
  const names = shownNames(condition)
  return (
    <div className="grid gap-6">
      <PageHeading
        kind={words.condition}
        title={condition.title}
        standfirst={condition.summary}
        note={names.length > 0 ? `${words.alsoCalled}: ${names.join(', ')}` : null}
      />
      <KeyPoints
        heading={words.keyPoints}
        points={(condition.keyPoints ?? []).map(({ text }) => text)}
      />
    </div>
  )
}

/** The page of a condition. */
export async function ConditionView(props: ConditionViewProps) {
  const { condition, language } = props
  const { articles, review, ...surroundings } = await surroundingsOf(props)
  const { offered, context } = surroundings
  const words = wordsIn(language)
  const path = documentPath({ collection: 'conditions', language, slug: condition.slug ?? '' })
  const order = conditionParts(condition)
  const parts = { condition, ...surroundings }
  const onPage = order.filter((part) => isThere(part, parts)) satisfies SectionKey[]
  const subject = {
    alsoCalled: shownNames(condition),
    treatments: offered.map(({ title, href }) => ({ title, path: href })),
  }
  const place = { language, path, timeZone: context.timeZone }
  const facts = { ...condition, ...subject, ...place, ...reviewFacts(review) }
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.conditions, path: fixedPath('conditions', language) },
        { label: condition.title, path },
      ]}
      jsonLd={conditionJsonLd(facts)}
      translations={await listTranslations('conditions', condition)}
    >
      <ReadingPage
        heading={<Heading condition={condition} words={words} />}
        contents={{ heading: words.contents, items: contentsOf(onPage, context) }}
        after={<Related groups={[{ heading: words.relatedArticles, items: articles }]} />}
      >
        {order.map((part) => (
          <PartOf key={part} part={part} {...parts} />
        ))}
        <PageFoot {...condition} codes={codesOf(condition)} review={review} context={context} />
      </ReadingPage>
    </PageFrame>
  )
}
