import { listTag, relatedTag, routeTag } from '@/lib/cacheTags'
import { fullName } from '@/lib/fullName'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { CliniciansSelect } from '@/payload-types'
import { type Address, atAddress, inLanguage, oncePerRender } from './addressed'
import { type Card, cardOf } from './cards'
import { readDocuments } from './client'
import { orderedBy } from './order'

const cardSelect = {
  name: true,
  credentials: true,
  slug: true,
  language: true,
  summary: true,
  photo: true,
  specialties: true,
  languages: true,
} as const satisfies CliniciansSelect

const pageSelect = {
  ...cardSelect,
  biography: true,
  boardCertifications: true,
  conditions: true,
  treatments: true,
  locations: true,
  translationOf: true,
  meta: true,
  updatedAt: true,
} as const satisfies CliniciansSelect

/** The clinician at an address, or `null`. */
export const getClinician = oncePerRender(async (address: Address) => {
  const path = documentPath({ collection: 'clinicians', ...address })
  const { docs } = await readDocuments({
    collection: 'clinicians',
    select: pageSelect,
    where: atAddress(address),
    tags: [routeTag(path)],
    limit: 1,
    depth: 2,
    ...(address.reader ? { reader: address.reader } : {}),
  })
  return docs[0] ?? null
})

/** A clinician as their page shows them. */
export type ClinicianPage = NonNullable<Awaited<ReturnType<typeof getClinician>>>

/** What lists show of a clinician. */
export type ClinicianCard = Card & { specialties: string[]; languages: string[] }

/** The cards of the clinicians of a language, or of those who work at a location. */
export async function listClinicians(options: {
  language: Language
  location?: string
}): Promise<ClinicianCard[]> {
  const { language, location } = options
  const { docs } = await readDocuments({
    collection: 'clinicians',
    select: cardSelect,
    where: location
      ? { and: [inLanguage(language), { locations: { in: [location] } }] }
      : inLanguage(language),
    tags: [location ? relatedTag(location) : listTag('clinicians', language)],
    sort: orderedBy('name'),
  })
  return docs.flatMap((clinician) => {
    const card = cardOf('clinicians', { ...clinician, title: fullName(clinician) })
    if (!card) return []
    const specialties = (clinician.specialties ?? []).map(({ text }) => text)
    return [{ ...card, specialties, languages: clinician.languages ?? [] }]
  })
}
