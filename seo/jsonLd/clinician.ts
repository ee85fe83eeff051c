import type { Person, WithContext } from 'schema-dts'
import { practiceId, subjectId, urlOf } from './ids'

type ClinicianFacts = {
  name: string
  credentials?: string | null
  summary: string
  path: string
  languages: string[]
  image?: string | null
}

/** Structured data for a clinician. */
export function clinicianJsonLd(facts: ClinicianFacts): WithContext<Person> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Person',
    '@id': subjectId(facts.path),
    name: facts.name,
    description: facts.summary,
    url: urlOf(facts.path),
    worksFor: { '@type': 'MedicalClinic', '@id': practiceId() },
    ...(facts.credentials ? { honorificSuffix: facts.credentials } : {}),
    ...(facts.languages.length > 0 ? { knowsLanguage: facts.languages } : {}),
    ...(facts.image ? { image: urlOf(facts.image) } : {}),
  }
}
