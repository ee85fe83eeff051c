import type { GlobalSlug } from 'payload'
import { CONTENT } from '@/lib/content'
import { referencedIds } from '@/lib/documentIds'
import { NOTHING, shownVersions } from '@/lib/publicTimeline'
import { payload } from './client'
import type { PageChange } from './history'

/** What cannot be shown as it was, because it was not kept. */
export type LostHistory = {
  /** Whether menus, notices or settings of that time are missing. */
  settings: boolean
  /** How many pictures of the page are others now: files are kept as they are, not as they were. */
  pictures: number
  /** How many pages and pictures that may have been on it were deleted for good since. */
  deleted: number
}

const GLOBALS: GlobalSlug[] = ['practice', 'navigation', 'site-notice', 'home']

async function isKept(global: GlobalSlug, at: string): Promise<boolean> {
  const { db } = await payload()
  const { totalDocs: then } = await db.countGlobalVersions({
    global,
    where: { createdAt: { less_than_equal: at } },
  })
  if (then > 0) return true
  // What was never saved was then what it is now.
  return (await db.countGlobalVersions({ global, where: {} })).totalDocs === 0
}

async function changedPictures(change: PageChange | null, at: string): Promise<number> {
  if (!change || change.version === NOTHING) return 0
  const cms = await payload()
  const { docs } = await cms.db.findVersions<object>({
    collection: change.collection,
    where: { id: { equals: change.version } },
    limit: 1,
    pagination: false,
  })
  const ids = [...referencedIds(docs[0]?.version ?? {})]
  if (ids.length === 0) return 0
  const { totalDocs } = await cms.count({
    collection: 'media',
    where: { and: [{ id: { in: ids } }, { updatedAt: { greater_than: at } }] },
    trash: true,
  })
  return totalDocs
}

async function deletedSince(at: string): Promise<number> {
  const cms = await payload()
  const read = {
    select: { documentCollection: true, documentId: true },
    pagination: false,
  } as const
  const { docs: deleted } = await cms.find({
    collection: 'audit-log',
    where: {
      and: [
        { action: { equals: 'delete' } },
        { createdAt: { greater_than: at } },
        { documentCollection: { in: [...CONTENT, 'media'] } },
      ],
    },
    ...read,
  })
  const pictures = deleted.filter(({ documentCollection }) => documentCollection === 'media')
  const ids = deleted.flatMap(({ documentId }) => documentId ?? [])
  if (ids.length === 0) return 0
  const { docs: changes } = await cms.find({
    collection: 'audit-log',
    where: {
      and: [
        { documentId: { in: ids } },
        { patientsSee: { exists: true } },
        { createdAt: { less_than_equal: at } },
      ],
    },
    ...read,
    select: { documentId: true, patientsSee: true },
    sort: 'createdAt',
  })
  const known = changes.flatMap(({ documentId, patientsSee }) =>
    documentId && patientsSee ? [{ documentId, patientsSee }] : [],
  )
  return pictures.length + shownVersions(known).size
}

/** What a page of a moment cannot show as it was then. */
export async function getLostHistory(
  change: PageChange | null,
  moment: Date,
): Promise<LostHistory> {
  const at = moment.toISOString()
  const [kept, pictures, deleted] = await Promise.all([
    Promise.all(GLOBALS.map((global) => isKept(global, at))),
    changedPictures(change, at),
    deletedSince(at),
  ])
  return { settings: kept.includes(false), pictures, deleted }
}
