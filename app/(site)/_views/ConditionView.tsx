import type { RenderContext } from '@/blocks/context'
import { faqItems } from '@/blocks/FaqList/faqItems'
import { ContentsList } from '@/components/patient/ContentsList'
import { CardList } from '@/components/patient/CardList'
import { FaqList } from '@/components/patient/FaqList'
import { KeyPoints } from '@/components/patient/KeyPoints'
import { PageHeading } from '@/components/patient/PageHeading'
import { RelatedLinks } from '@/components/patient/RelatedLinks'
import type { Language } from '@/lib/languages'
import { relationIds } from '@/lib/relations'
import { hasContent } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listArticlesAbout } from '@/queries/articles'
import type { Card } from '@/queries/cards'
import type { Reader } from '@/queries/client'
import type { ConditionPage } from '@/queries/conditions'
import { type Faq, listFaqsAboutCondition } from '@/queries/treatmentFaqs'
import { listTreatmentsFor } from '@/queries/treatments'
import { conditionJsonLd } from '@/seo/jsonLd/condition'
import { CareCards } from './CareCards'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { renderContext } from './renderContext'
import { contentsOf, Section, type SectionKey, TitledSection } from './Section'

type ConditionViewProps = { condition: ConditionPage; language: Language; reader?: Reader }

const TEXTS_BEFORE = ['overview', 'symptoms'] as const
const TEXTS_AFTER = ['causes', 'riskFactors', 'diagnosis', 'treatmentOverview'] as const

/** The names that are shown: misspellings only help the search. */
const shownNames = ({ alsoCalled }: ConditionPage) =>
  (alsoCalled ?? []).filter(({ kind }) => kind !== 'misspelling').map(({ name }) => name)

async function surroundingsOf({ condition, language, reader }: ConditionViewProps) {
  const { id, treatments } = condition
  const [offered, faqs, articles, context] = await Promise.all([
    listTreatmentsFor({ language, condition: id, ids: relationIds(treatments) }),
    listFaqsAboutCondition({ id, language, reader }),
    listArticlesAbout({ language, ids: [id] }),
    renderContext(language),
  ])
  return { offered, faqs, articles, context }
}

function sectionsOf(condition: ConditionPage, also: { offered: Card[]; faqs: unknown[] }) {
  const written = (name: (typeof TEXTS_BEFORE | typeof TEXTS_AFTER)[number] | 'livingWith') =>
    hasContent(condition[name]) && name
  const names: (SectionKey | false)[] = [
    ...TEXTS_BEFORE.map(written),
    Boolean(condition.whenToGetHelp?.length) && 'whenToGetHelp',
    ...TEXTS_AFTER.map(written),
    also.offered.length > 0 && 'ourTreatments',
    written('livingWith'),
    also.faqs.length > 0 && 'questions',
  ]
  return names
}

type ConditionTextsProps = {
  condition: ConditionPage
  offered: Card[]
  faqs: Faq[]
  context: RenderContext
}

function ConditionTexts({ condition, offered, faqs, context }: ConditionTextsProps) {
  return (
    <>
      {TEXTS_BEFORE.map((name) => (
        <Section key={name} name={name} value={condition[name]} context={context} />
      ))}
      <CareCards cards={condition.whenToGetHelp} context={context} />
      {TEXTS_AFTER.map((name) => (
        <Section key={name} name={name} value={condition[name]} context={context} />
      ))}
      {offered.length > 0 ? (
        <TitledSection name="ourTreatments" context={context}>
          <CardList items={offered} level={3} />
        </TitledSection>
      ) : null}
      <Section name="livingWith" value={condition.livingWith} context={context} />
      {faqs.length > 0 ? (
        <TitledSection name="questions" context={context}>
          <FaqList items={faqItems(faqs, context)} level={3} />
        </TitledSection>
      ) : null}
    </>
  )
}

/** The page of a condition. */
export async function ConditionView(props: ConditionViewProps) {
  const { condition, language } = props
  const { offered, faqs, articles, context } = await surroundingsOf(props)
  const words = wordsIn(language)
  const path = documentPath({ collection: 'conditions', language, slug: condition.slug ?? '' })
  const alsoCalled = shownNames(condition)
  const treatments = offered.map(({ title, href }) => ({ title, path: href }))
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.conditions, path: fixedPath('conditions', language) },
        { label: condition.title, path },
      ]}
      jsonLd={[conditionJsonLd({ ...condition, language, path, alsoCalled, treatments })]}
    >
      <PageHeading
        title={condition.title}
        standfirst={condition.summary}
        note={alsoCalled.length > 0 ? `${words.alsoCalled}: ${alsoCalled.join(', ')}` : null}
      />
      <KeyPoints
        heading={words.keyPoints}
        points={(condition.keyPoints ?? []).map(({ text }) => text)}
      />
      <ContentsList
        heading={words.contents}
        items={contentsOf(sectionsOf(condition, { offered, faqs }), context)}
      />
      <ConditionTexts condition={condition} offered={offered} faqs={faqs} context={context} />
      <PageFoot {...condition} context={context} />
      <RelatedLinks heading={words.relatedArticles} items={articles} />
    </PageFrame>
  )
}
