import type { MedicalCode, MedicalCondition, MedicalWebPage } from 'schema-dts'
import type { GraphNode } from './graph'
import { subjectId } from './ids'
import { type PageFacts, pageProperties } from './page'

type ConditionFacts = PageFacts & {
  /** The names that the page shows; misspellings only help the search. */
  alsoCalled: string[]
  codes?: { icd10cm?: string[] | null; mesh?: string[] | null } | null
  treatments: { title: string; path: string }[]
}

function codesOf(codes: ConditionFacts['codes']): MedicalCode[] {
  const inSystem = (codingSystem: string) => (codeValue: string) => ({
    '@type': 'MedicalCode' as const,
    codeValue,
    codingSystem,
  })
  return [
    ...(codes?.icd10cm ?? []).map(inSystem('ICD-10-CM')),
    ...(codes?.mesh ?? []).map(inSystem('MeSH')),
  ]
}

/** Structured data for the page of a condition. */
export function conditionJsonLd(facts: ConditionFacts): GraphNode[] {
  const { title, path, alsoCalled, treatments } = facts
  const code = codesOf(facts.codes)
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    ...pageProperties(facts),
    about: { '@id': subjectId(path) },
  }
  const condition: MedicalCondition = {
    '@type': 'MedicalCondition',
    '@id': subjectId(path),
    name: title,
    ...(alsoCalled.length > 0 ? { alternateName: alsoCalled } : {}),
    ...(code.length > 0 ? { code } : {}),
    ...(treatments.length > 0
      ? {
          possibleTreatment: treatments.map((treatment) => ({
            '@type': 'MedicalTherapy' as const,
            '@id': subjectId(treatment.path),
            name: treatment.title,
          })),
        }
      : {}),
  }
  return [page, condition]
}
