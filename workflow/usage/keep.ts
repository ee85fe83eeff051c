import type { Payload, Where } from 'payload'
import type { Usage as Row } from '../../payload-types'
import { type Asker, isCollection, type Kind, type Source, storedAt, usesOf } from './source'
import type { Usage } from './usagesIn'

const KINDS: Kind[] = ['live', 'draft']

const keyOf = (row: Omit<Row, 'id'>) =>
  [row.kind, row.path, row.place, Boolean(row.needs), row.toCollection, row.toId].join(' ')

const ofSource = ({ collection, id }: Source): Where => ({
  and: [{ fromCollection: { equals: collection } }, { fromId: { equals: id } }],
})

const rowOf = (source: Source, kind: Kind) => (usage: Usage) => ({
  ...{ fromCollection: source.collection, fromId: source.id, kind },
  ...{ path: usage.path, place: usage.place, needs: usage.needs },
  ...{ toCollection: usage.collection, toId: usage.id },
})

/** Which documents exist, as one run found out: what thousands name is looked for once. */
export type Known = Map<string, boolean>

async function exists(asker: Asker, { toCollection, toId }: Omit<Row, 'id'>) {
  if (!isCollection(asker, toCollection)) return false
  return Boolean(await storedAt(asker, { collection: toCollection, id: toId }))
}

// eslint-disable-next-line max-params -- what to look for, and what is known of it
async function existing(asker: Asker, rows: Omit<Row, 'id'>[], known: Known) {
  const kept: Omit<Row, 'id'>[] = []
  for (const row of rows) {
    const key = `${row.toCollection}:${row.toId}`
    const isThere = known.get(key) ?? (await exists(asker, row))
    known.set(key, isThere)
    if (isThere) kept.push(row)
  }
  return kept
}

async function storedRows({ db }: Payload, source: Source): Promise<Row[]> {
  const query = { collection: 'usages', limit: 0, pagination: false } as const
  return (await db.find<Row>({ ...query, where: ofSource(source) })).docs
}

type Task = {
  source: Source
  /** Given where the rows that are there already are doubted, too. */
  known?: Known | undefined
}

/**
 * Writes what differs between the index and the document, and nothing else. Rows are written outside of
 * the transaction of the save: an index that cannot be written must not fail it.
 */
async function bringUpToDate(asker: Asker, { source, known }: Task): Promise<void> {
  const { db } = asker.payload
  const uses = await usesOf(asker, source)
  const all = KINDS.flatMap((kind) => uses[kind].map(rowOf(source, kind)))
  const wanted = known ? await existing(asker, all, known) : all
  const missing = new Map(wanted.map((row) => [keyOf(row), row]))
  const left: string[] = []
  // What is there twice, because two servers wrote at once, goes as well.
  for (const row of await storedRows(asker.payload, source)) {
    if (!missing.delete(keyOf(row))) left.push(row.id)
  }
  if (left.length > 0) await db.deleteMany({ collection: 'usages', where: { id: { in: left } } })
  for (const data of await existing(
    asker,
    [...missing.values()],
    known ?? new Map<string, boolean>(),
  )) {
    await db.create({ collection: 'usages', data, returning: false })
  }
}

const turns = new WeakMap<Payload['db'], Map<string, Promise<void>>>()

type Turn = { key: string; work: () => Promise<void> }

/** One after the other for each document: two saves at once would each write what the other one writes. */
async function inTurn({ db }: Payload, { key, work }: Turn): Promise<void> {
  const own = turns.get(db) ?? new Map<string, Promise<void>>()
  turns.set(db, own)
  const turn = (own.get(key) ?? Promise.resolve()).catch(() => {}).then(work)
  own.set(key, turn)
  try {
    await turn
  } finally {
    if (own.get(key) === turn) own.delete(key)
  }
}

/** Brings the rows of a document in line with what it uses now. */
export async function keepUses(asker: Asker, task: Task): Promise<void> {
  const key = `${task.source.collection}:${task.source.id}`
  await inTurn(asker.payload, { key, work: () => bringUpToDate(asker, task) })
}

const toTarget = ({ collection, id }: Source): Where => ({
  and: [{ toCollection: { equals: collection } }, { toId: { equals: id } }],
})

/** Removes what the index holds of a document that is deleted for good, as source and as target. */
export async function forgetDocument(asker: Asker, place: Source): Promise<void> {
  const where: Where = { or: [ofSource(place), toTarget(place)] }
  await asker.payload.db.deleteMany({ collection: 'usages', where })
}

/** The documents of a collection that the index knows of. */
export async function indexedIds({ db }: Payload, collection: string): Promise<Set<string>> {
  const { docs } = await db.find<Row>({
    collection: 'usages',
    where: { fromCollection: { equals: collection } },
    select: { fromId: true },
    limit: 0,
    pagination: false,
  })
  return new Set(docs.map(({ fromId }) => fromId))
}

type Places = { collections: readonly string[]; globals: readonly string[] }

/** Removes what the index holds of places that there are no more, such as a collection that was given up. */
export async function forgetElsewhere({ db }: Payload, places: Places): Promise<void> {
  const { collections, globals } = places
  const isElsewhere: Where = { fromCollection: { not_in: [...collections, ...globals] } }
  // A global is one document, whose id is its name.
  const isNoGlobal = globals.map((slug): Where => ({
    and: [{ fromCollection: { equals: slug } }, { fromId: { not_equals: slug } }],
  }))
  await db.deleteMany({ collection: 'usages', where: { or: [isElsewhere, ...isNoGlobal] } })
}
