import { routeTag } from '@/lib/cacheTags'
import { documentPath } from '@/lib/routes'
import type { PagesSelect } from '@/payload-types'
import { type Address, atAddress, oncePerRender } from './addressed'
import { readDocuments } from './client'

const pageSelect = {
  title: true,
  slug: true,
  language: true,
  summary: true,
  layout: true,
  references: true,
  translationOf: true,
  meta: true,
  updatedAt: true,
} as const satisfies PagesSelect

/** The page at an address of any number of segments, or `null`. */
export const getPage = oncePerRender(async (address: Address) => {
  const path = documentPath({ collection: 'pages', ...address })
  const { docs } = await readDocuments({
    collection: 'pages',
    select: pageSelect,
    where: atAddress(address),
    tags: [routeTag(path)],
    limit: 1,
    depth: 2,
    ...(address.reader ? { reader: address.reader } : {}),
  })
  return docs[0] ?? null
})

/** A page as it is shown. */
export type StaticPage = NonNullable<Awaited<ReturnType<typeof getPage>>>
