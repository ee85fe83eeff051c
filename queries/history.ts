import { cache } from 'react'
import type { Where } from 'payload'
import { CONTENT, type Content } from '@/lib/content'
import { isLanguage } from '@/lib/languages'
import { aroundMoment, NOTHING } from '@/lib/publicTimeline'
import {
  documentPath,
  type FixedRoute,
  isRoutedCollection,
  LISTED_COLLECTIONS,
  type ListRoute,
  type RouteTarget,
} from '@/lib/routes'
import { payload } from './client'

/** A change of what patients see, and the public path of the page from then on where it is known. */
export type PageChange = {
  at: string
  action: string
  collection: Content
  documentId: string
  version: string
}

const isContent = (value: unknown): value is Content => CONTENT.some((one) => one === value)

/** The time zone of the practice as it is set now: dates in addresses are meant in it. */
export const getPresentTimeZone = cache(
  async () => (await (await payload()).findGlobal({ slug: 'practice', depth: 0 })).timeZone,
)

/** When the site began to write down what is done; `null` where nothing has been done. */
export async function getSiteStart(): Promise<Date | null> {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'audit-log',
    select: { createdAt: true },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ? new Date(docs[0].createdAt) : null
}

const entriesOf = async (where: Where, options: { sort: string; limit: number }) => {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'audit-log',
    where: { and: [{ patientsSee: { exists: true } }, where] },
    select: {
      action: true,
      createdAt: true,
      documentCollection: true,
      documentId: true,
      patientsSee: true,
    },
    depth: 0,
    pagination: false,
    ...options,
  })
  return docs.flatMap(
    ({ action, createdAt, documentCollection, documentId, patientsSee }): PageChange[] =>
      isContent(documentCollection) && documentId && patientsSee
        ? [
            {
              at: createdAt,
              action,
              collection: documentCollection,
              documentId,
              version: patientsSee,
            },
          ]
        : [],
  )
}

/** The versions that were published at an address, of whatever document. */
async function versionsAtAddress(target: RouteTarget & { kind: 'document' }) {
  const { collection, language, slug } = target
  const { docs } = await (
    await payload()
  ).db.findVersions({
    collection,
    where: {
      and: [
        { 'version._status': { equals: 'published' } },
        { 'version.language': { equals: language } },
        { 'version.slug': { equals: slug } },
      ],
    },
    select: { parent: true },
    limit: 0,
    pagination: false,
  })
  return docs.map(({ id }) => String(id))
}

const isListRoute = (route: FixedRoute): route is ListRoute =>
  Object.hasOwn(LISTED_COLLECTIONS, route)

/** Which entries of the log changed the page at a path: of its document, or of what its list shows. */
async function changesOf(target: RouteTarget): Promise<Where | null> {
  if (target.kind === 'fixed') {
    const { route } = target
    const shown = isListRoute(route) ? [LISTED_COLLECTIONS[route]] : CONTENT
    return { documentCollection: { in: [...shown] } }
  }
  const versions = await versionsAtAddress(target)
  const entries = await entriesOf(
    { patientsSee: { in: versions } },
    { sort: 'createdAt', limit: 0 },
  )
  const ids = [...new Set(entries.map(({ documentId }) => documentId))]
  if (ids.length === 0) return null
  const { collection } = target
  return { and: [{ documentCollection: { equals: collection } }, { documentId: { in: ids } }] }
}

/** Where a document stood from a change on; `null` where it stood nowhere, or has no page of its own. */
async function pathAfter({ collection, version }: PageChange): Promise<string | null> {
  if (version === NOTHING || !isRoutedCollection(collection)) return null
  const { docs } = await (
    await payload()
  ).db.findVersions<{ slug?: string; language?: string }>({
    collection,
    where: { id: { equals: version } },
    select: { version: { slug: true, language: true } },
    limit: 1,
    pagination: false,
  })
  const { slug, language } = docs[0]?.version ?? {}
  return slug && isLanguage(language) ? documentPath({ collection, language, slug }) : null
}

/** Where a document stands now; `null` where patients see no page of it. */
async function presentPath({ collection, documentId }: PageChange): Promise<string | null> {
  if (!isRoutedCollection(collection)) return null
  const { docs } = await (
    await payload()
  ).find({
    collection,
    where: { id: { equals: documentId } },
    select: { slug: true, language: true },
    limit: 1,
    depth: 0,
    pagination: false,
    overrideAccess: false,
  })
  const { slug, language } = docs[0] ?? {}
  return slug && isLanguage(language) ? documentPath({ collection, language, slug }) : null
}

/** A change with the public path that shows it. */
export type ShownChange = { at: string; path: string }

/** What became of a page before and after a moment. */
export type PageHistory = {
  /** Since when it looked as it did at the moment, and who shows it: the version, where it is a document's. */
  current: PageChange | null
  previous: ShownChange | null
  next: ShownChange | null
  /** Where the page is now; `null` where patients do not see it any more. */
  now: string | null
}

type Asked = { target: RouteTarget; path: string; moment: Date }

async function changesAround(where: Where, moment: Date) {
  const at = moment.toISOString()
  const [before, after] = await Promise.all([
    entriesOf(
      { and: [where, { createdAt: { less_than_equal: at } }] },
      { sort: '-createdAt', limit: 2 },
    ),
    entriesOf(
      { and: [where, { createdAt: { greater_than: at } }] },
      { sort: 'createdAt', limit: 1 },
    ),
  ])
  return aroundMoment([...before.reverse(), ...after], moment)
}

/** The history of a page around a moment: of its document, or of the documents that it lists. */
export async function getPageHistory({ target, path, moment }: Asked): Promise<PageHistory> {
  const isDocument = target.kind === 'document'
  const where = await changesOf(target)
  if (!where) return { current: null, previous: null, next: null, now: null }
  const { previous, current, next } = await changesAround(where, moment)
  const shown = async (change: PageChange | null) => {
    if (!change) return null
    const own = isDocument ? await pathAfter(change) : null
    return { at: change.at, path: own ?? path }
  }
  const known = current ?? next
  return {
    current: isDocument ? current : null,
    previous: await shown(previous),
    next: await shown(next),
    now: isDocument && known ? await presentPath(known) : path,
  }
}
