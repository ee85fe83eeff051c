import {
  appendVersionToQueryKey,
  type BaseDatabaseAdapter,
  type CollectionSlug,
  type FindArgs,
  type GlobalSlug,
  type SelectIncludeType,
  type SelectType,
  type Where,
} from 'payload'
import { MOMENT_KEY } from './moment'
import { type PublicChange, shownVersions } from './publicTimeline'

/** The parts of a database that history is read from. */
type Reads = Pick<
  BaseDatabaseAdapter,
  'find' | 'findVersions' | 'countVersions' | 'findGlobalVersions' | 'payload'
>

type Asked = Pick<FindArgs, 'collection' | 'where' | 'req'>

/** Above so many documents, all entries of their collection are read in one go. */
const MANY = 500

/** An id that no document has, for a list that must not be empty. */
const NO_ID = '0'.repeat(24)

const published: Where = { 'version._status': { equals: 'published' } }

/** Whether a collection keeps drafts beside what is published, and so has a history. */
export function keepsHistory({ payload }: Pick<Reads, 'payload'>, collection: CollectionSlug) {
  return Boolean(payload.collections[collection].config.versions?.drafts)
}

/** The moment that a request reads the site of; `null` for the present. */
export function momentOf(req: FindArgs['req']): string | null {
  const moment: unknown = req?.context?.[MOMENT_KEY]
  return typeof moment === 'string' ? moment : null
}

/** The condition on versions that their documents met a condition. */
const versionWhere = (where: Where | undefined): Where => appendVersionToQueryKey(where ?? {})

const versionSort = (sort: FindArgs['sort']) => {
  const names = typeof sort === 'string' ? sort.split(',') : (sort ?? ['-createdAt'])
  return names.map((name) => name.replace(/^(-?)(.+)$/, '$1version.$2'))
}

const namesFields = (select: SelectType): select is SelectIncludeType =>
  !Object.values(select).includes(false)

const versionSelect = (select: SelectType): SelectType =>
  namesFields(select) ? { parent: true, version: select } : { version: select }

/** The entries of the audit log that changed what patients see, in order. */
async function changesOf(reads: Reads, { collection, where, req }: Asked) {
  const { docs } = await reads.find<PublicChange & { id: string }>({
    collection: 'audit-log',
    where: {
      and: [
        { documentCollection: { equals: collection } },
        { patientsSee: { exists: true } },
        where ?? {},
      ],
    },
    select: { documentId: true, patientsSee: true },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs
}

/** The documents of versions. A version outlives its document, whose id only the log has then. */
async function documentsOf(reads: Reads, { collection, where, req }: Asked) {
  const { docs: versions } = await reads.findVersions({
    collection,
    where: { and: [published, versionWhere(where)] },
    select: { parent: true },
    limit: 0,
    pagination: false,
    ...(req ? { req } : {}),
  })
  const parents = versions.flatMap(({ parent }) => (parent ? [String(parent)] : []))
  const orphans = versions.filter(({ parent }) => !parent).map(({ id }) => String(id))
  if (orphans.length === 0) return [...new Set(parents)]
  const known = { patientsSee: { in: orphans } }
  const entries = await changesOf(reads, { collection, where: known, ...(req ? { req } : {}) })
  return [...new Set([...parents, ...entries.map(({ documentId }) => documentId)])]
}

/** The versions that patients saw at a moment of the documents that ever met a condition. */
async function versionsAt(reads: Reads, asked: Asked & { moment: string }) {
  const { collection, moment, req } = asked
  const documents = await documentsOf(reads, asked)
  if (documents.length === 0) return new Map<string, string>()
  const before: Where = { createdAt: { less_than_equal: moment } }
  const named: Where[] = documents.length > MANY ? [] : [{ documentId: { in: documents } }]
  const where = { and: [before, ...named] }
  return shownVersions(await changesOf(reads, { collection, where, ...(req ? { req } : {}) }))
}

const amongVersions = (shown: Map<string, string>, where: Where | undefined): Where => ({
  and: [{ id: { in: shown.size > 0 ? [...shown.keys()] : [NO_ID] } }, versionWhere(where)],
})

/** Finds documents as patients saw them at a moment, and as `find` of the database would have then. */
export async function findAt<T>(reads: Reads, args: FindArgs & { moment: string }) {
  const { collection, where, select, sort, limit, page = 1, pagination, req } = args
  const shown = await versionsAt(reads, args)
  const found = await reads.findVersions<T & object>({
    collection,
    where: amongVersions(shown, where),
    sort: versionSort(sort),
    page,
    ...(limit === undefined ? {} : { limit }),
    ...(pagination === undefined ? {} : { pagination }),
    ...(select ? { select: versionSelect(select) } : {}),
    ...(req ? { req } : {}),
  })
  const documentOf = (version: string) => shown.get(version) ?? version
  const docs = found.docs.map(({ id, version }) =>
    Object.assign({}, version, { id: documentOf(String(id)) }),
  )
  return { ...found, docs }
}

/** How many documents patients saw at a moment under a condition. */
export async function countAt(reads: Reads, asked: Asked & { moment: string }) {
  const { collection, where, req } = asked
  const shown = await versionsAt(reads, asked)
  return reads.countVersions({
    collection,
    where: amongVersions(shown, where),
    ...(req ? { req } : {}),
  })
}

/**
 * A global as it was at a moment; where nothing of that time was kept, the oldest that was.
 *
 * @returns `null` where no version was kept at all
 */
export async function globalAt<T extends object>(
  reads: Reads,
  asked: { global: GlobalSlug; moment: string; req?: FindArgs['req'] },
) {
  const { global, moment, req } = asked
  const newest = async (sort: string, where: Where) => {
    const page = { global, sort, where, limit: 1, pagination: false }
    return (await reads.findGlobalVersions<T>({ ...page, ...(req ? { req } : {}) })).docs[0]
  }
  const then = await newest('-createdAt', { createdAt: { less_than_equal: moment } })
  const kept = then ?? (await newest('createdAt', { createdAt: { greater_than: moment } }))
  return kept ? kept.version : null
}
