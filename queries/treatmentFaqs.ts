import type { Where } from 'payload'
import { listTag, relatedTag } from '@/lib/cacheTags'
import type { Language } from '@/lib/languages'
import { populated } from '@/lib/relations'
import type { TreatmentFaqsSelect } from '@/payload-types'
import { inLanguage } from './addressed'
import { readDocuments, type Reader } from './client'
import { orderedBy } from './order'

const select = {
  slug: true,
  language: true,
  question: true,
  shortAnswer: true,
  answer: true,
  references: true,
  topic: true,
  treatment: true,
  updatedAt: true,
} as const satisfies TreatmentFaqsSelect

type FaqQuery = {
  where: Where[]
  language: Language
  tag: string
  reader?: Reader | undefined
  limit?: number
}

async function readFaqs({ where, language, tag, reader, limit = 0 }: FaqQuery) {
  const { docs } = await readDocuments({
    collection: 'treatment-faqs',
    select,
    where: { and: [inLanguage(language), ...where] },
    tags: [tag],
    sort: orderedBy('order'),
    limit,
    ...(reader ? { reader } : {}),
  })
  return docs
}

/** A question with its answer, as pages show it. */
export type Faq = Awaited<ReturnType<typeof readFaqs>>[number]

/** The questions about one treatment. */
export type Shelf = {
  id: string
  title: string
  slug: string
  /** The language of the treatment's page. */
  language: Language
  faqs: Faq[]
}

/** Questions by the treatment that they are about; those of unpublished treatments are left out. */
export function shelvesOf(faqs: Faq[]): Shelf[] {
  const shelves = new Map<string, Shelf>()
  for (const faq of faqs) {
    const treatment = populated(faq.treatment)
    if (!treatment?.slug) continue
    const { id, title, slug, language } = treatment
    const shelf = shelves.get(id) ?? { id, title, slug, language, faqs: [] }
    shelf.faqs.push(faq)
    shelves.set(id, shelf)
  }
  return [...shelves.values()]
}

type About = { id: string; language: Language; reader?: Reader | undefined }

/** The questions about a treatment, in order. */
export function listFaqsOfTreatment({ id, language, reader }: About) {
  return readFaqs({
    where: [{ treatment: { equals: id } }],
    language,
    tag: relatedTag(id),
    reader,
  })
}

/** The questions that also stand on the page of a condition, in order. */
export function listFaqsAboutCondition({ id, language, reader }: About) {
  return readFaqs({ where: [{ conditions: { in: [id] } }], language, tag: relatedTag(id), reader })
}

/** One question, or `null`. */
export async function getFaq({ id, language, reader }: About) {
  const where = [{ id: { equals: id } }]
  const [faq] = await readFaqs({ where, language, tag: relatedTag(id), reader, limit: 1 })
  return faq ?? null
}

/** All questions of a language, in order. */
export function listFaqs(language: Language, reader?: Reader) {
  return readFaqs({ where: [], language, tag: listTag('treatment-faqs', language), reader })
}
