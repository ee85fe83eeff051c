import type { RenderContext } from '@/blocks/context'
import { DrugSafety } from '@/blocks/SafetyInformation/Component'
import { KeyPoints } from '@/components/patient/KeyPoints'
import { PageHeading } from '@/components/patient/PageHeading'
import { UseList } from '@/components/patient/UseList'
import type { Language } from '@/lib/languages'
import { BALANCE, TEXTS_AFTER_USES, TEXTS_BEFORE_USES } from '@/lib/pageParts'
import { populatedList, relationIds } from '@/lib/relations'
import { hasContent, textBeforeBlocks } from '@/lib/richText'
import { documentPath, faqPath, fixedPath } from '@/lib/routes'
import { wordsIn, type Words } from '@/lib/words'
import { listArticlesAbout } from '@/queries/articles'
import type { Reader } from '@/queries/client'
import { listConditionsTreatedBy } from '@/queries/conditions'
import { type Faq, listFaqsOfTreatment } from '@/queries/treatmentFaqs'
import type { TreatmentPage } from '@/queries/treatments'
import { getReview } from '@/queries/reviews'
import { listTranslations } from '@/queries/translations'
import { offLabelOf, usesOfTreatment } from '@/queries/uses'
import { treatmentJsonLd } from '@/seo/jsonLd/treatment'
import { CareCards } from './CareCards'
import { FaqsByTopic } from './FaqsByTopic'
import { PageFoot } from './PageFoot'
import { PageFrame } from './PageFrame'
import { ReadingPage } from './ReadingPage'
import { Related } from './Related'
import { renderContext } from './renderContext'
import { reviewFacts } from './reviewFacts'
import { contentsOf, Section, type SectionKey, TitledSection } from './Section'

type TreatmentViewProps = { treatment: TreatmentPage; language: Language; reader?: Reader }

type TextName =
  (typeof TEXTS_BEFORE_USES | typeof TEXTS_AFTER_USES | typeof BALANCE)[number] | 'cost'

async function surroundingsOf({ treatment, language, reader }: TreatmentViewProps) {
  const { id, uses } = treatment
  const used = relationIds((uses ?? []).map(({ condition }) => condition))
  const faqs = await listFaqsOfTreatment({ id, language, reader })
  const [conditions, articles, context, review] = await Promise.all([
    listConditionsTreatedBy({ language, treatment: id, ids: used }),
    listArticlesAbout({ language, ids: [id] }),
    renderContext(language, { page: treatment, faqs }),
    getReview({ collection: 'treatments', ...treatment }),
  ])
  return { conditions, faqs, articles, context, review }
}

function sectionsOf(treatment: TreatmentPage, faqs: Faq[]): (SectionKey | false)[] {
  const uses = usesOfTreatment(treatment, wordsIn(treatment.language))
  const written = (name: TextName) => hasContent(treatment[name]) && name
  return [
    ...TEXTS_BEFORE_USES.map(written),
    uses.length > 0 && 'uses',
    ...BALANCE.map(written),
    ...TEXTS_AFTER_USES.map(written),
    populatedList(treatment.drugProducts).length > 0 && 'safetyInformation',
    Boolean(treatment.whenToGetHelp?.length) && 'whenToGetHelp',
    written('cost'),
    faqs.length > 0 && 'questions',
  ]
}

function SafetySection({ treatment, context }: PartProps) {
  const products = populatedList(treatment.drugProducts)
  if (products.length === 0) return null
  return (
    <TitledSection name="safetyInformation" context={context}>
      {products.map((product) => (
        <DrugSafety key={product.id} product={product} context={context} place={product.id} />
      ))}
    </TitledSection>
  )
}

type PartProps = { treatment: TreatmentPage; context: RenderContext }

/** What it is used for, and whether each use is approved or off-label. */
function Uses({ treatment, context }: PartProps) {
  const words = wordsIn(context.language)
  const items = usesOfTreatment(treatment, words)
  if (items.length === 0) return null
  return (
    <TitledSection name="uses" context={context}>
      <UseList items={items} offLabel={offLabelOf(words)} />
    </TitledSection>
  )
}

/** Benefits beside risks: neither is read without the other. */
function Balance({ treatment, context }: PartProps) {
  return (
    <div className="apart grid gap-x-10 gap-y-16 sm:grid-cols-2">
      {BALANCE.map((name) => (
        <Section key={name} name={name} value={treatment[name]} context={context} />
      ))}
    </div>
  )
}

function TreatmentTexts({ treatment, context }: PartProps) {
  return (
    <>
      {TEXTS_BEFORE_USES.map((name) => (
        <Section key={name} name={name} value={treatment[name]} context={context} />
      ))}
      <Uses treatment={treatment} context={context} />
      <Balance treatment={treatment} context={context} />
      {TEXTS_AFTER_USES.map((name) => (
        <Section key={name} name={name} value={treatment[name]} context={context} />
      ))}
      <SafetySection treatment={treatment} context={context} />
      <CareCards cards={treatment.whenToGetHelp} context={context} />
      <Section name="cost" value={treatment.cost} context={context} />
    </>
  )
}

function Questions({ faqs, context }: { faqs: Faq[]; context: RenderContext }) {
  if (faqs.length === 0) return null
  return (
    <TitledSection name="questions" context={context}>
      <FaqsByTopic faqs={faqs} context={context} />
    </TitledSection>
  )
}

/** A question with its answer, as far as the page shows it in one piece. */
const questionOf = (treatmentSlug: string) => (faq: Faq) => ({
  path: faqPath({ treatmentSlug, slug: faq.slug ?? '', language: faq.language }),
  question: faq.question,
  answer: `${faq.shortAnswer} ${textBeforeBlocks(faq.answer)}`.trim(),
})

/** What machines read of a treatment: what stands on its page. */
function factsOf(treatment: TreatmentPage, faqs: Faq[]) {
  return {
    ...treatment,
    drugs: populatedList(treatment.drugProducts),
    questions: faqs.map(questionOf(treatment.slug ?? '')),
  }
}

function Heading({ treatment, words }: { treatment: TreatmentPage; words: Words }) {
  const { title, summary, keyPoints } = treatment
  return (
    <div className="grid gap-6">
      <PageHeading kind={words.treatment} title={title} standfirst={summary} />
      <KeyPoints heading={words.keyPoints} points={(keyPoints ?? []).map(({ text }) => text)} />
    </div>
  )
}

/** The page of a treatment with its questions. */
export async function TreatmentView(props: TreatmentViewProps) {
  const { treatment, language } = props
  const { conditions, faqs, articles, context, review } = await surroundingsOf(props)
  const words = wordsIn(language)
  const path = documentPath({ collection: 'treatments', language, slug: treatment.slug ?? '' })
  const place = { language, path, timeZone: context.timeZone, ...reviewFacts(review) }
  return (
    <PageFrame
      language={language}
      crumbs={[
        { label: words.treatments, path: fixedPath('treatments', language) },
        { label: treatment.title, path },
      ]}
      jsonLd={treatmentJsonLd({ ...factsOf(treatment, faqs), ...place })}
      translations={await listTranslations('treatments', treatment)}
    >
      <ReadingPage
        heading={<Heading treatment={treatment} words={words} />}
        contents={{
          heading: words.contents,
          items: contentsOf(sectionsOf(treatment, faqs), context),
        }}
        after={
          <Related
            groups={[
              { heading: words.relatedConditions, items: conditions },
              { heading: words.relatedArticles, items: articles },
            ]}
          />
        }
      >
        <TreatmentTexts treatment={treatment} context={context} />
        <Questions faqs={faqs} context={context} />
        <PageFoot {...treatment} review={review} context={context} />
      </ReadingPage>
    </PageFrame>
  )
}
