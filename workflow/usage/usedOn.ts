import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isLanguage } from '../../lib/languages'
import { documentPath, isRoutedCollection } from '../../lib/routes'
import type { Usage as Row } from '../../payload-types'
import { titleAt } from '../titleAt'
import { isCollection, isLive, type Kind, type Source } from './source'

/** Where a document is used, as staff are told of it. */
export type UsedOn = Source & {
  /** What kind of document or settings it is, in words. */
  label: string
  title: string
  state: Kind
  /** Whether it would be incomplete without the document. */
  needs: boolean
  /** The fields, in the words of the form. */
  places: string[]
  /** The public address, where it has a page of its own that patients see. */
  path: string | null
  adminPath: string
}

/** How many rows and documents are told of at once; the most important ones come first. */
const MOST_ROWS = 2_000
const MOST_TOLD = 200

/** These say something of their own, and are told of elsewhere. */
const isTold = ({ fromCollection, path }: Row) =>
  fromCollection !== 'redirects' && path !== 'translationOf'

/** The rows of the index that lead to a document, those of what needs it first. */
export async function rowsTo(
  req: PayloadRequest,
  { collection, id, only = [] }: Source & { only?: Where[] },
): Promise<Row[]> {
  const { docs } = await req.payload.db.find<Row>({
    collection: 'usages',
    where: { and: [{ toCollection: { equals: collection } }, { toId: { equals: id } }, ...only] },
    sort: ['-needs', '-kind', 'fromCollection'],
    limit: MOST_ROWS,
    pagination: false,
  })
  return docs.filter((row) => row.fromCollection !== collection || row.fromId !== id)
}

type Found = Record<string, unknown> & {
  id: string
  _status?: string | null
  deletedAt?: string | null
}

/** The public address of a document with a page of its own. */
export function pathOf(collection: string, document: object): string | null {
  const slug: unknown = Reflect.get(document, 'slug')
  const language: unknown = Reflect.get(document, 'language')
  if (!isRoutedCollection(collection) || typeof slug !== 'string' || !isLanguage(language)) {
    return null
  }
  return slug ? documentPath({ collection, language, slug }) : null
}

type Wanted = { collection: CollectionSlug; ids: string[]; state: Kind }

/** Documents with their names and addresses: as patients see them, or as their newest drafts. */
export async function foundAt(req: PayloadRequest, wanted: Wanted): Promise<Found[]> {
  const { collection, ids, state } = wanted
  const { payload } = req
  const where: Where = { id: { in: ids } }
  if (state === 'draft') {
    const query = { collection, where, draft: true, depth: 0, limit: ids.length } as const
    const { docs } = await payload.find({ ...query, pagination: false, req })
    return docs.map((document) => ({ ...document, id: String(document.id) }))
  }
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const names = ['slug', 'language', '_status', 'deletedAt', 'treatment', useAsTitle]
  const { docs } = await payload.db.find<Found>({
    collection,
    where,
    select: Object.fromEntries(names.map((name) => [name, true])),
    limit: ids.length,
    pagination: false,
    req,
  })
  return docs.filter((document) => isLive(payload, collection, document))
}

type Group = Source & { state: Kind; needs: boolean; places: string[] }

/** The rows of each document as one: what patients see says more than a draft of it. */
function groupsOf(rows: Row[]): Group[] {
  const bySource = new Map<string, Row[]>()
  for (const row of rows) {
    const key = `${row.fromCollection}:${row.fromId}`
    bySource.set(key, [...(bySource.get(key) ?? []), row])
  }
  return [...bySource.values()].flatMap((own) => {
    const live = own.filter(({ kind }) => kind === 'live')
    const shown = live.length > 0 ? live : own
    const [first] = shown
    if (!first) return []
    return {
      collection: first.fromCollection,
      id: first.fromId,
      state: first.kind,
      needs: shown.some(({ needs }) => needs),
      places: [...new Set(shown.map(({ place }) => place))],
    }
  })
}

const asText = (label: unknown, otherwise: string) =>
  typeof label === 'string' ? label : otherwise

function toldGlobal({ payload }: PayloadRequest, group: Group): UsedOn[] {
  const global = payload.globals.config.find(({ slug }) => slug === group.collection)
  if (!global) return []
  const title = asText(global.label, global.slug)
  const adminPath = `${payload.config.routes.admin}/globals/${global.slug}`
  return [{ ...group, label: 'Settings', title, path: null, adminPath }]
}

async function toldDocuments(
  req: PayloadRequest,
  { groups, collection, state }: Omit<Wanted, 'ids'> & { groups: Group[] },
): Promise<UsedOn[]> {
  const { config } = req.payload.collections[collection]
  const byId = new Map(groups.map((group) => [group.id, group]))
  if (byId.size === 0) return []
  const found = await foundAt(req, { collection, state, ids: [...byId.keys()] })
  return found.flatMap((document) => {
    const group = byId.get(document.id)
    if (!group) return []
    return {
      ...group,
      label: asText(config.labels.singular, collection),
      title: titleAt(req, { collection, id: document.id }, document),
      path: state === 'live' ? pathOf(collection, document) : null,
      adminPath: `${req.payload.config.routes.admin}/collections/${collection}/${document.id}`,
    }
  })
}

const rank = ({ needs, state }: UsedOn) => (needs ? 0 : 2) + (state === 'live' ? 0 : 1)

/** What a list of uses holds, and how many more there are. */
export type Told = { usedOn: UsedOn[]; more: number }

async function toldAt(req: PayloadRequest, groups: Group[]): Promise<UsedOn[]> {
  const collection = groups[0]?.collection ?? ''
  if (!isCollection(req, collection)) return groups.flatMap((one) => toldGlobal(req, one))
  const told: UsedOn[] = []
  for (const state of ['live', 'draft'] as const) {
    const own = groups.filter((group) => group.state === state)
    told.push(...(await toldDocuments(req, { groups: own, collection, state })))
  }
  return told
}

/**
 * Where rows of the index lead from: documents and settings with their names. Rows of documents that are
 * not there or not public any more, though the index says so, are left out.
 */
export async function toldOf(req: PayloadRequest, rows: Row[]): Promise<Told> {
  const groups = groupsOf(rows.filter(isTold))
  const shown = groups.slice(0, MOST_TOLD)
  const usedOn: UsedOn[] = []
  for (const collection of new Set(shown.map((group) => group.collection))) {
    const own = shown.filter((group) => group.collection === collection)
    usedOn.push(...(await toldAt(req, own)))
  }
  usedOn.sort((one, other) => rank(one) - rank(other) || one.title.localeCompare(other.title))
  return { usedOn, more: groups.length - shown.length }
}
