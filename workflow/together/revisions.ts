import { setTimeout } from 'node:timers/promises'
import { type Payload, type PayloadRequest, ValidationError } from 'payload'
import type { Revision } from '../../payload-types'
import { type Place, placeKey } from '../place'
import { type Attempt, CLAIM_LASTS, isUnderWay, judge, type Write } from './staleBase'

/** How long a save waits for one that is under way, and how often it looks, in milliseconds. */
const PATIENCE = CLAIM_LASTS + 5_000
const GLANCE = 40

/** How many saves of a document stay written down. */
const KEPT = 200

/** The rows are written outside of the transaction of a request: every other save has to see them. */
type Store = Pick<PayloadRequest, 'payload'>

const isText = (value: unknown): value is string => typeof value === 'string'

const writeOf = ({ revision, actor, actorName, tab, fields, at }: Revision): Write => ({
  revision,
  actor: actor ?? null,
  actorName,
  tab: tab ?? null,
  fields: Array.isArray(fields) ? fields.filter(isText) : [],
  at,
})

/** A save of a document, by its number. */
type Numbered = { place: Place; revision: number }

const claimOf = ({ place, revision }: Numbered) => `${placeKey(place)}:${revision}`

/** What is written down of the saves of a document after one of them, the oldest first. */
export async function writesSince(
  { payload }: Store,
  { place, seen }: { place: Place; seen: number },
) {
  const { docs } = await payload.find({
    collection: 'revisions',
    where: {
      and: [{ document: { equals: placeKey(place) } }, { revision: { greater_than: seen } }],
    },
    sort: 'revision',
    depth: 0,
    pagination: false,
  })
  return docs.map(writeOf)
}

/** The save that made a revision, where it is written down. */
export async function writeAt({ payload }: Store, { place, revision }: Numbered) {
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { claim: { equals: claimOf({ place, revision }) } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ? writeOf(docs[0]) : null
}

/** The number of a save that was begun last, whether or not its version is there. */
async function newestClaim({ payload }: Store, place: Place): Promise<Write | null> {
  const { docs } = await payload.find({
    collection: 'revisions',
    where: { document: { equals: placeKey(place) } },
    sort: '-revision',
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ? writeOf(docs[0]) : null
}

/** What the database holds of the newest version of a document. */
export type NewestVersion = { revision: number; hash: string | null; isAutosaved: boolean }

/** The newest version of a document, as it stands in the database at this moment. */
export async function newestVersion(
  { payload }: { payload: Payload },
  { collection, id }: Place,
): Promise<NewestVersion> {
  const { docs } = await payload.db.findVersions({
    collection,
    where: { and: [{ parent: { equals: id } }, { latest: { equals: true } }] },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  })
  const [row] = docs
  const revision: unknown = row?.version.revision
  const hash: unknown = row?.version.clinicalHash
  return {
    revision: typeof revision === 'number' ? revision : 0,
    hash: isText(hash) ? hash : null,
    isAutosaved: row !== undefined && Reflect.get(row, 'autosave') === true,
  }
}

type Author = Pick<Write, 'actorName' | 'fields'>

/** The save that wants a number: who makes it, on what, and whether it gives way to others. */
export type Claim = Attempt & Author & { place: Place; givesWay: boolean }

/** Why a save got no number, or the number that it got. */
export type Claimed =
  { state: 'taken'; revision: number } | { state: 'stale'; writes: Write[] } | { state: 'busy' }

/** Takes a number. Of two saves that want the same one, the database lets only one have it. */
async function take({ payload }: Store, claim: Claim & Numbered): Promise<boolean> {
  const { place, actor, actorName, tab, fields, revision } = claim
  try {
    await payload.create({
      collection: 'revisions',
      data: {
        document: placeKey(place),
        claim: claimOf({ place, revision }),
        ...{ revision, actor, actorName, tab },
        fields: [...fields],
        at: new Date().toISOString(),
      },
      depth: 0,
      // Within a transaction MongoDB answers with a conflict of its own kind.
      disableTransaction: true,
    })
    return true
  } catch (error) {
    if (error instanceof ValidationError) return false
    throw error
  }
}

async function prune({ payload }: Store, { place, revision }: Numbered): Promise<void> {
  if (revision % KEPT !== 0) return
  const isOld = { revision: { less_than: revision - KEPT } }
  await payload.db.deleteMany({
    collection: 'revisions',
    where: { and: [{ document: { equals: placeKey(place) } }, isOld] },
  })
}

/** One try: `null` where it has to be made again. */
async function tryClaim(store: Store, claim: Claim): Promise<Claimed | null> {
  const { place, givesWay } = claim
  const newest = await newestClaim(store, place)
  const { revision: stored } = await newestVersion(store, place)
  if (isUnderWay(newest, { stored, now: new Date() })) {
    await setTimeout(GLANCE)
    return null
  }
  const since = await writesSince(store, claim)
  const { isStale, writes } = judge(claim, { stored, writes: since })
  if (isStale && givesWay) return { state: 'stale', writes }
  const revision = Math.max(newest?.revision ?? 0, stored) + 1
  // What it goes over counts as changed by it, so that the others are told.
  const fields = [...new Set([...claim.fields, ...writes.flatMap((write) => write.fields)])]
  if (!(await take(store, { ...claim, fields, revision }))) return null
  await prune(store, { place, revision })
  return { state: 'taken', revision }
}

/**
 * Gives a save its number, one save of a document after another, on however many servers. A number is
 * taken before the version is written and holds others up until the version is there; one whose version
 * never comes (a crash, a refusal further on) holds them up for {@link CLAIM_LASTS} at most.
 */
export async function claimRevision(store: Store, claim: Claim): Promise<Claimed> {
  const end = Date.now() + PATIENCE
  while (Date.now() < end) {
    const claimed = await tryClaim(store, claim)
    if (claimed) return claimed
  }
  return { state: 'busy' }
}

/** Gives a number back whose version was not written, so that nobody has to wait for it. */
export async function releaseRevision(store: Store, { place, revision }: Numbered): Promise<void> {
  const { revision: stored } = await newestVersion(store, place)
  if (stored >= revision) return
  await store.payload.db.deleteMany({
    collection: 'revisions',
    where: { claim: { equals: claimOf({ place, revision }) } },
  })
}

/** Forgets the saves of a document that is deleted for good. */
export async function forgetRevisions({ payload }: Store, place: Place): Promise<void> {
  await payload.db.deleteMany({
    collection: 'revisions',
    where: { document: { equals: placeKey(place) } },
  })
}
