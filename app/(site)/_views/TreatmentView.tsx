import type { RenderContext } from '@/blocks/context'
import { DrugSafety } from '@/blocks/SafetyInformation/Component'
import { ContentsList } from '@/components/patient/ContentsList'
import { KeyPoints } from '@/components/patient/KeyPoints'
import { PageHeading } from '@/components/patient/PageHeading'
import { RelatedLinks } from '@/components/patient/RelatedLinks'
import type { Language } from '@/lib/languages'
import { populatedList, relationIds } from '@/lib/relations'
import { hasContent, plainText } from '@/lib/richText'
import { documentPath, fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'
import { listArticlesAbout } from '@/queries/articles'
import type { Reader } from '@/queries/client'
import { listConditionsTreatedBy } from '@/queries/conditions'
import { type Faq, listFaqsOfTreatment } from '@/queries/treatmentFaqs'
import type { TreatmentPage } from '@/queries/treatments'
import { faqJsonLd, treatmentJsonLd } from '@/seo/jsonLd/treatment'
import { CareCards } from './CareCards'
import { FaqsByTopic } from './FaqsByTopic'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { renderContext } from './renderContext'
import { contentsOf, Section, type SectionKey, TitledSection } from './Section'
import { TreatmentUses } from './TreatmentUses'

type TreatmentViewProps = { treatment: TreatmentPage; language: Language; reader?: Reader }

const TEXTS_BEFORE_USES = ['whatItIs', 'howItWorks'] as const
const TEXTS_AFTER_USES = [
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

async function surroundingsOf({ treatment, language, reader }: TreatmentViewProps) {
  const { id, uses } = treatment
  const used = relationIds((uses ?? []).map(({ condition }) => condition))
  const [conditions, faqs, articles, context] = await Promise.all([
    listConditionsTreatedBy({ language, treatment: id, ids: used }),
    listFaqsOfTreatment({ id, language, reader }),
    listArticlesAbout({ language, ids: [id] }),
    renderContext(language),
  ])
  return { conditions, faqs, articles, context }
}

function sectionsOf(treatment: TreatmentPage, faqs: Faq[]): (SectionKey | false)[] {
  const written = (name: (typeof TEXTS_BEFORE_USES | typeof TEXTS_AFTER_USES)[number] | 'cost') =>
    hasContent(treatment[name]) && name
  return [
    ...TEXTS_BEFORE_USES.map(written),
    Boolean(treatment.uses?.length) && 'uses',
    ...TEXTS_AFTER_USES.map(written),
    Boolean(treatment.drugProducts?.length) && 'safetyInformation',
    Boolean(treatment.whenToGetHelp?.length) && 'whenToGetHelp',
    written('cost'),
    faqs.length > 0 && 'questions',
  ]
}

function SafetySection({
  treatment,
  context,
}: {
  treatment: TreatmentPage
  context: RenderContext
}) {
  const products = populatedList(treatment.drugProducts)
  if (products.length === 0) return null
  return (
    <TitledSection name="safetyInformation" context={context}>
      {products.map((product) => (
        <DrugSafety key={product.id} product={product} context={context} />
      ))}
    </TitledSection>
  )
}

function TreatmentTexts({
  treatment,
  context,
}: {
  treatment: TreatmentPage
  context: RenderContext
}) {
  return (
    <>
      {TEXTS_BEFORE_USES.map((name) => (
        <Section key={name} name={name} value={treatment[name]} context={context} />
      ))}
      <TreatmentUses uses={treatment.uses} context={context} />
      {TEXTS_AFTER_USES.map((name) => (
        <Section key={name} name={name} value={treatment[name]} context={context} />
      ))}
      <SafetySection treatment={treatment} context={context} />
      <CareCards cards={treatment.whenToGetHelp} context={context} />
      <Section name="cost" value={treatment.cost} context={context} />
    </>
  )
}

/** A question with the whole of its answer, as the page shows it. */
const questionOf = ({ slug, question, shortAnswer, answer }: Faq) => ({
  id: slug ?? '',
  question,
  answer: `${shortAnswer} ${plainText(answer)}`.trim(),
})

/** The page of a treatment with its questions. */
export async function TreatmentView(props: TreatmentViewProps) {
  const { treatment, language } = props
  const { conditions, faqs, articles, context } = await surroundingsOf(props)
  const words = wordsIn(language)
  const path = documentPath({ collection: 'treatments', language, slug: treatment.slug ?? '' })
  const questions = faqs.map(questionOf)
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.treatments, path: fixedPath('treatments', language) },
        { label: treatment.title, path },
      ]}
      jsonLd={[
        treatmentJsonLd({ ...treatment, language, path }),
        ...(questions.length > 0 ? [faqJsonLd(path, questions)] : []),
      ]}
    >
      <PageHeading title={treatment.title} standfirst={treatment.summary} />
      <KeyPoints
        heading={words.keyPoints}
        points={(treatment.keyPoints ?? []).map(({ text }) => text)}
      />
      <ContentsList
        heading={words.contents}
        items={contentsOf(sectionsOf(treatment, faqs), context)}
      />
      <TreatmentTexts treatment={treatment} context={context} />
      {faqs.length > 0 ? (
        <TitledSection name="questions" context={context}>
          <FaqsByTopic faqs={faqs} context={context} />
        </TitledSection>
      ) : null}
      <PageFoot {...treatment} context={context} />
      <RelatedLinks heading={words.relatedConditions} items={conditions} />
      <RelatedLinks heading={words.relatedArticles} items={articles} />
    </PageFrame>
  )
}
