import type { Where } from 'payload'
import { listTag, relatedTag, routeTag } from '@/lib/cacheTags'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { ConditionsSelect } from '@/payload-types'
import { type Address, atAddress, inLanguage, oncePerRender } from './addressed'
import { cardsOf } from './cards'
import { readDocuments } from './client'
import { orderedBy } from './order'

const cardSelect = {
  title: true,
  slug: true,
  language: true,
  summary: true,
  heroImage: true,
} as const satisfies ConditionsSelect

const pageSelect = {
  ...cardSelect,
  alsoCalled: true,
  keyPoints: true,
  overview: true,
  symptoms: true,
  causes: true,
  riskFactors: true,
  diagnosis: true,
  whenToGetHelp: true,
  treatmentOverview: true,
  treatments: true,
  livingWith: true,
  codes: true,
  references: true,
  translationOf: true,
  meta: true,
  updatedAt: true,
} as const satisfies ConditionsSelect

/** The condition at an address, or `null`. */
export const getCondition = oncePerRender(async (address: Address) => {
  const path = documentPath({ collection: 'conditions', ...address })
  const { docs } = await readDocuments({
    collection: 'conditions',
    select: pageSelect,
    where: atAddress(address),
    tags: [routeTag(path)],
    limit: 1,
    depth: 2,
    ...(address.reader ? { reader: address.reader } : {}),
  })
  return docs[0] ?? null
})

/** A condition as its page shows it. */
export type ConditionPage = NonNullable<Awaited<ReturnType<typeof getCondition>>>

/** All conditions of a language with the names that they are also called by. */
export async function listConditions(language: Language) {
  const { docs } = await readDocuments({
    collection: 'conditions',
    select: { title: true, slug: true, language: true, alsoCalled: true },
    where: inLanguage(language),
    tags: [listTag('conditions', language)],
    sort: orderedBy('title'),
    depth: 0,
    isWholeList: true,
  })
  return docs
}

/** All conditions of a language with what each is, in a sentence or two. */
export async function listConditionSummaries(language: Language) {
  const { docs } = await readDocuments({
    collection: 'conditions',
    select: { title: true, slug: true, language: true, summary: true },
    where: inLanguage(language),
    tags: [listTag('conditions', language)],
    sort: orderedBy('title'),
    depth: 0,
    isWholeList: true,
  })
  return cardsOf('conditions', docs)
}

/** The cards of conditions that a treatment is named on, or that are among the given ones. */
export async function listConditionsTreatedBy(options: {
  language: Language
  treatment: string
  ids: string[]
}) {
  const either: Where[] = [{ treatments: { in: [options.treatment] } }]
  if (options.ids.length > 0) either.push({ id: { in: options.ids } })
  const { docs } = await readDocuments({
    collection: 'conditions',
    select: cardSelect,
    where: { and: [inLanguage(options.language), { or: either }] },
    tags: [relatedTag(options.treatment)],
    sort: orderedBy('title'),
  })
  return cardsOf('conditions', docs)
}
