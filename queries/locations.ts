import { listTag, routeTag } from '@/lib/cacheTags'
import type { Language } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import type { LocationsSelect } from '@/payload-types'
import { type Address, atAddress, inLanguage, oncePerRender } from './addressed'
import { readDocuments } from './client'
import { orderedBy } from './order'

const cardSelect = {
  name: true,
  slug: true,
  language: true,
  summary: true,
  address: true,
  phone: true,
  hours: true,
  geo: true,
} as const satisfies LocationsSelect

const pageSelect = {
  ...cardSelect,
  directions: true,
  parking: true,
  access: true,
  services: true,
  translationOf: true,
  meta: true,
  updatedAt: true,
} as const satisfies LocationsSelect

/** The location at an address, or `null`. */
export const getLocation = oncePerRender(async (address: Address) => {
  const path = documentPath({ collection: 'locations', ...address })
  const { docs } = await readDocuments({
    collection: 'locations',
    select: pageSelect,
    where: atAddress(address),
    tags: [routeTag(path)],
    limit: 1,
    ...(address.reader ? { reader: address.reader } : {}),
  })
  return docs[0] ?? null
})

/** A location as its page shows it. */
export type LocationPage = NonNullable<Awaited<ReturnType<typeof getLocation>>>

/** A location as lists show it. */
export type LocationCard = Pick<LocationPage, 'id' | keyof typeof cardSelect>

/** The locations of a language, by name. */
export async function listLocations(language: Language) {
  const { docs } = await readDocuments({
    collection: 'locations',
    select: cardSelect,
    where: inLanguage(language),
    tags: [listTag('locations', language)],
    sort: orderedBy('name'),
    depth: 0,
  })
  return docs
}
