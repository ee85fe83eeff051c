import { isPopulatedDocument } from '@/lib/documentIds'
import { populatedList } from '@/lib/relations'
import type { FaqListBlock, TreatmentFaq } from '@/payload-types'

const isFaqList = (value: object): value is FaqListBlock =>
  'blockType' in value && value.blockType === 'faqList' && 'faqs' in value

function faqsOf(value: unknown): TreatmentFaq[] {
  if (typeof value !== 'object' || value === null) return []
  if (isFaqList(value)) return populatedList(value.faqs).flatMap((faq) => [faq, ...faqsIn(faq)])
  return isPopulatedDocument(value) ? [] : Object.values(value).flatMap(faqsOf)
}

/**
 * The questions in the lists that stand within the texts of a document, and within their answers, as far as
 * they are populated.
 */
export function faqsIn(document: object): TreatmentFaq[] {
  return Object.values(document).flatMap(faqsOf)
}
