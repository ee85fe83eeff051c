import type { Where } from 'payload'
import { listTag, relatedTag, routeTag } from '@/lib/cacheTags'
import type { Language } from '@/lib/languages'
import { relationId } from '@/lib/relations'
import { documentPath } from '@/lib/routes'
import type { TreatmentsSelect } from '@/payload-types'
import { type Address, atAddress, inLanguage, oncePerRender } from './addressed'
import { type Card, cardOf, cardsOf } from './cards'
import { readDocuments } from './client'
import { orderedBy } from './order'

const cardSelect = {
  title: true,
  slug: true,
  language: true,
  summary: true,
  heroImage: true,
} as const satisfies TreatmentsSelect

const pageSelect = {
  ...cardSelect,
  keyPoints: true,
  whatItIs: true,
  howItWorks: true,
  uses: true,
  whoItSuits: true,
  whoItDoesNotSuit: true,
  before: true,
  during: true,
  after: true,
  onset: true,
  duration: true,
  benefits: true,
  risks: true,
  drugProducts: true,
  whenToGetHelp: true,
  cost: true,
  references: true,
  translationOf: true,
  meta: true,
  updatedAt: true,
} as const satisfies TreatmentsSelect

/** The treatment at an address, or `null`. */
export const getTreatment = oncePerRender(async (address: Address) => {
  const path = documentPath({ collection: 'treatments', ...address })
  const { docs } = await readDocuments({
    collection: 'treatments',
    select: pageSelect,
    where: atAddress(address),
    tags: [routeTag(path)],
    limit: 1,
    depth: 2,
    ...(address.reader ? { reader: address.reader } : {}),
  })
  return docs[0] ?? null
})

/** A treatment as its page shows it. */
export type TreatmentPage = NonNullable<Awaited<ReturnType<typeof getTreatment>>>

/** The cards of all treatments of a language. */
export async function listTreatments(language: Language) {
  const { docs } = await readDocuments({
    collection: 'treatments',
    select: cardSelect,
    where: inLanguage(language),
    tags: [listTag('treatments', language)],
    sort: orderedBy('title'),
  })
  return cardsOf('treatments', docs)
}

/** One use of a treatment, as it is stored. */
export type TreatmentUse = NonNullable<TreatmentPage['uses']>[number]

/** A treatment for a condition: its card, and its use for this condition where one is described. */
export type TreatmentFor = Card & { use: TreatmentUse | null }

/** The treatments that are used for a condition, or that are among the given ones. */
export async function listTreatmentsFor(options: {
  language: Language
  condition: string
  ids: string[]
}): Promise<TreatmentFor[]> {
  const { language, condition, ids } = options
  const either: Where[] = [{ 'uses.condition': { equals: condition } }]
  if (ids.length > 0) either.push({ id: { in: ids } })
  const { docs } = await readDocuments({
    collection: 'treatments',
    select: { ...cardSelect, uses: true },
    where: { and: [inLanguage(language), { or: either }] },
    tags: [relatedTag(condition)],
    sort: orderedBy('title'),
  })
  return docs.flatMap((treatment) => {
    const card = cardOf('treatments', treatment)
    const use = (treatment.uses ?? []).find((one) => relationId(one.condition) === condition)
    return card ? [{ ...card, use: use ?? null }] : []
  })
}
