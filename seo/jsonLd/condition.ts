import type { MedicalWebPage, WithContext } from 'schema-dts'
import type { Language } from '@/lib/languages'
import { practiceId, subjectId, urlOf } from './ids'

type ConditionFacts = {
  title: string
  summary: string
  path: string
  language: Language
  updatedAt: string
  alsoCalled: string[]
  treatments: { title: string; path: string }[]
}

/** Structured data for the page of a condition. */
export function conditionJsonLd(facts: ConditionFacts): WithContext<MedicalWebPage> {
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
    about: {
      '@type': 'MedicalCondition',
      '@id': subjectId(facts.path),
      name: facts.title,
      ...(facts.alsoCalled.length > 0 ? { alternateName: facts.alsoCalled } : {}),
      ...(facts.treatments.length > 0
        ? {
            possibleTreatment: facts.treatments.map(({ title, path }) => ({
              '@type': 'MedicalTherapy' as const,
              '@id': subjectId(path),
              name: title,
            })),
          }
        : {}),
    },
  }
}
