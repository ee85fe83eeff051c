import type { MedicalTherapy, MedicalWebPage } from 'schema-dts'
import { fixedPath } from '@/lib/routes'
import { type DrugFacts, drugId, drugJsonLd } from './drug'
import { faqJsonLd, type QuestionFacts } from './faq'
import type { GraphNode } from './graph'
import { subjectId } from './ids'
import { type PageFacts, pageProperties } from './page'

type TreatmentFacts = PageFacts & {
  /** The medicines whose safety information stands on the page. */
  drugs: DrugFacts[]
  questions: QuestionFacts[]
}

/** Structured data for the page of a treatment, its medicines and its questions. */
export function treatmentJsonLd(facts: TreatmentFacts): GraphNode[] {
  const { title, path, language, drugs, questions } = facts
  const listPath = fixedPath('treatments', language)
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    ...pageProperties(facts),
    about: { '@id': subjectId(path) },
  }
  const therapy: MedicalTherapy = {
    '@type': 'MedicalTherapy',
    '@id': subjectId(path),
    name: title,
    ...(drugs.length > 0
      ? { drug: drugs.map(({ slug }) => ({ '@id': drugId(slug ?? '', listPath) })) }
      : {}),
  }
  const products = drugs.map((drug) => drugJsonLd(drug, listPath))
  return [page, therapy, ...products, ...faqJsonLd(path, questions)]
}
