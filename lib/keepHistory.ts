import type {
  BaseDatabaseAdapter,
  Config,
  GlobalSlug,
  Payload,
  TypeWithID,
  UpdateVersionArgs,
} from 'payload'
import { countAt, findAt, globalAt, keepsHistory, momentOf } from './history'

const PUBLISHED = 'published'

/** Tells whether the text of a version was once published. */
async function isPublished(adapter: BaseDatabaseAdapter, args: UpdateVersionArgs) {
  const { collection, id, req } = args
  if (id === undefined || !keepsHistory(adapter, collection)) return false
  const { docs } = await adapter.findVersions<{ _status?: unknown }>({
    collection,
    where: { id: { equals: id } },
    select: { version: { _status: true } },
    limit: 1,
    pagination: false,
    ...(req ? { req } : {}),
  })
  return docs[0]?.version._status === PUBLISHED
}

/** Writes over no published text, and throws none away: what patients saw can be told for good. */
function keepPublished(adapter: BaseDatabaseAdapter): void {
  const updateVersion = adapter.updateVersion.bind(adapter)
  const deleteVersions = adapter.deleteVersions.bind(adapter)

  // Payload writes over the newest version when all languages are taken down, and with each autosave.
  adapter.updateVersion = async (args) => {
    if (!(await isPublished(adapter, args))) return updateVersion(args)
    const { collection, versionData, req } = args
    const now = versionData.updatedAt ?? new Date().toISOString()
    return adapter.createVersion({
      collectionSlug: collection,
      parent: versionData.parent ?? '',
      autosave: false,
      createdAt: now,
      updatedAt: now,
      versionData: versionData.version,
      ...(req ? { req } : {}),
    })
  }

  adapter.deleteVersions = async (args) => {
    const { collection, where } = args
    if (!collection || !keepsHistory(adapter, collection)) return deleteVersions(args)
    const unpublished = { 'version._status': { not_equals: PUBLISHED } }
    return deleteVersions({ ...args, where: { and: [where, unpublished] } })
  }
}

/** Tells whether a global of that name keeps its versions. */
const isKept = ({ globals }: Payload, slug: string): slug is GlobalSlug =>
  globals.config.some((global) => global.slug === slug && Boolean(global.versions))

/** Answers a request that carries a moment as the database would have answered it then. */
function readMoments(adapter: BaseDatabaseAdapter, payload: Payload): void {
  const find = adapter.find.bind(adapter)
  const findOne = adapter.findOne.bind(adapter)
  const count = adapter.count.bind(adapter)
  const findGlobal = adapter.findGlobal.bind(adapter)
  const findVersions = adapter.findVersions.bind(adapter)
  const countVersions = adapter.countVersions.bind(adapter)
  const findGlobalVersions = adapter.findGlobalVersions.bind(adapter)
  const reads = { payload, find, findVersions, countVersions, findGlobalVersions }

  adapter.find = async (args) => {
    const moment = momentOf(args.req)
    if (!moment || !keepsHistory(adapter, args.collection)) return find(args)
    return findAt(reads, { ...args, moment })
  }

  adapter.findOne = async <T extends TypeWithID>(args: Parameters<typeof findOne>[0]) => {
    const moment = momentOf(args.req)
    if (!moment || !keepsHistory(adapter, args.collection)) return findOne<T>(args)
    const { docs } = await findAt<T>(reads, { ...args, limit: 1, pagination: false, moment })
    return docs[0] ?? null
  }

  adapter.count = async (args) => {
    const moment = momentOf(args.req)
    if (!moment || !keepsHistory(adapter, args.collection)) return count(args)
    return countAt(reads, { ...args, moment })
  }

  adapter.findGlobal = async <T extends Record<string, unknown>>(
    args: Parameters<typeof findGlobal>[0],
  ) => {
    const { slug, req } = args
    const moment = momentOf(req)
    if (!moment || !isKept(payload, slug)) return findGlobal<T>(args)
    return (await globalAt<T>(reads, { global: slug, moment, req })) ?? findGlobal<T>(args)
  }
}

/**
 * A database that keeps whatever was published, and can be asked what it held at a moment: a request
 * whose context carries one (`lib/moment.ts`) is answered from the versions and the audit log. Everything
 * above it reads as ever, relations and texts included. Requests from outside cannot carry one.
 */
export function keepHistory(database: Config['db']): Config['db'] {
  const init: typeof database.init = (args) => {
    const adapter = database.init(args)
    keepPublished(adapter)
    readMoments(adapter, args.payload)
    return adapter
  }
  return { ...database, init }
}
