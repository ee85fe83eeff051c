import type { Person } from 'schema-dts'
import { practiceId, subjectId, urlOf } from './ids'

type ClinicianFacts = {
  name: string
  credentials?: string | null
  summary: string
  path: string
  languages?: string[] | null
  specialties?: { text: string }[] | null
  /** The address of the photo, as the page shows it. */
  image?: string | null
}

/** Structured data for a clinician. */
export function clinicianJsonLd(facts: ClinicianFacts): Person {
  const { name, credentials, summary, path, languages, specialties, image } = facts
  return {
    '@type': 'Person',
    '@id': subjectId(path),
    name,
    description: summary,
    url: urlOf(path),
    worksFor: { '@id': practiceId() },
    ...(credentials ? { honorificSuffix: credentials } : {}),
    ...(languages?.length ? { knowsLanguage: languages } : {}),
    ...(specialties?.length ? { knowsAbout: specialties.map(({ text }) => text) } : {}),
    ...(image ? { image: urlOf(image) } : {}),
  }
}
