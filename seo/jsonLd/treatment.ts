import type { FAQPage, MedicalWebPage, WithContext } from 'schema-dts'
import type { Language } from '@/lib/languages'
import { practiceId, subjectId, urlOf } from './ids'

type TreatmentFacts = {
  title: string
  summary: string
  path: string
  language: Language
  updatedAt: string
}

type Question = { id: string; question: string; answer: string }

/** Structured data for the page of a treatment. */
export function treatmentJsonLd(facts: TreatmentFacts): WithContext<MedicalWebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': urlOf(facts.path),
    name: facts.title,
    description: facts.summary,
    url: urlOf(facts.path),
    inLanguage: facts.language,
    dateModified: facts.updatedAt,
    publisher: { '@type': 'MedicalClinic', '@id': practiceId() },
    about: { '@type': 'MedicalTherapy', '@id': subjectId(facts.path), name: facts.title },
  }
}

/** Structured data for the questions that stand on a page, each with the answer that stands there. */
export function faqJsonLd(path: string, questions: Question[]): WithContext<FAQPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    '@id': `${urlOf(path)}#faq`,
    mainEntity: questions.map(({ id, question, answer }) => ({
      '@type': 'Question',
      '@id': `${urlOf(path)}#${id}`,
      name: question,
      acceptedAnswer: { '@type': 'Answer', text: answer },
    })),
  }
}
