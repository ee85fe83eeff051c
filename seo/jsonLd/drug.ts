import type { Drug } from 'schema-dts'
import { urlOf } from './ids'

/** A medicine as the page shows it. */
export type DrugFacts = {
  slug?: string | null
  brandName: string
  establishedName: string
  maker: string
  prescribingInformation: string
  boxedWarning?: { title?: string | null; text?: string | null } | null
}

/** The id of a medicine; `listPath` is the list of treatments of its language. */
export const drugId = (slug: string, listPath: string) => `${urlOf(listPath)}#drug-${slug}`

/** Structured data for a medicine whose safety information stands on a page. */
export function drugJsonLd(facts: DrugFacts, listPath: string): Drug {
  const { slug, brandName, establishedName, maker, prescribingInformation, boxedWarning } = facts
  const warning = boxedWarning?.title ? (boxedWarning.text ?? boxedWarning.title) : null
  return {
    '@type': 'Drug',
    '@id': drugId(slug ?? '', listPath),
    name: brandName,
    nonProprietaryName: establishedName,
    manufacturer: { '@type': 'Organization', name: maker },
    prescribingInfo: prescribingInformation,
    ...(warning ? { warning } : {}),
  }
}
