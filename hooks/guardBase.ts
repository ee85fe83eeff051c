import type {
  CollectionAfterDeleteHook,
  CollectionAfterErrorHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { actorOf } from '../workflow/auditEntry'
import { changedFields } from '../workflow/changedFields'
import { clinicalFieldsOf } from '../workflow/clinicalFieldsOf'
import { reviewRow } from '../workflow/loadFacts'
import { type Place, placeKey } from '../workflow/place'
import { refusal } from '../workflow/refusal'
import { signOffsOf } from '../workflow/signOffs'
import {
  type Editing,
  editingIn,
  editingOf,
  noteEditing as note,
  TAB_FIELD,
} from '../workflow/together/editing'
import { staleRefusal } from '../workflow/together/refuseStale'
import {
  type Claimed,
  claimRevision,
  forgetRevisions,
  newestVersion,
  releaseRevision,
  writeAt,
} from '../workflow/together/revisions'
import { mayOverwrite } from '../workflow/together/staleBase'
import { togetherWords } from '../workflow/together/words'
import type { ClinicalDocument } from './clinicalDocument'

/** A list is no values of a document; whoever comes later refuses it. */
const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Tells whether a text was signed, or waits for a reviewer who has to find it as it is. */
async function isReferred(req: PayloadRequest, { place, hash }: { place: Place; hash: string }) {
  if ((await reviewRow(req, place))?.hash === hash) return true
  return (await signOffsOf(req, place)).some((signOff) => signOff.hash === hash)
}

/** Payload writes an autosave over the newest version where that is an autosave too, whoever made it. */
async function overwritesSafely(
  req: PayloadRequest,
  { place, tab }: { place: Place; tab: string | null },
) {
  const { revision, hash, isAutosaved } = await newestVersion(req, place)
  if (!isAutosaved) return true
  const isClinical = clinicalFieldsOf(req.payload.collections[place.collection].config) !== null
  const newest = {
    write: await writeAt(req, { place, revision }),
    isReferred: isClinical && hash !== null && (await isReferred(req, { place, hash })),
  }
  return mayOverwrite(newest, { tab, actor: actorOf(req).actor })
}

/** The values of a save without what only says how it came about. */
const withoutTab = (data: object) =>
  Object.fromEntries(Object.entries(data).filter(([name]) => name !== TAB_FIELD))

const NO_EDITING: Editing = { base: null, tab: null, isAutosave: false, isTakingDown: false }

/**
 * Notes on which revision a save was made and by which window, and makes an autosave that would be
 * written over what has to stay a version of its own.
 */
export const noteEditing: CollectionBeforeOperationHook = async (hook) => {
  const { args, collection, operation, req } = hook
  if (operation === 'restoreVersion') note(req, { place: '', editing: NO_EDITING })
  const data: unknown = Reflect.get(args, 'data')
  if (!isObject(data)) return args
  if (operation !== 'update') return { ...args, data: withoutTab(data) }
  const isAutosave = Reflect.get(args, 'autosave') === true
  const id: unknown = Reflect.get(args, 'id')
  if (typeof id !== 'string') {
    note(req, { place: '', editing: NO_EDITING })
    return { ...args, data: withoutTab(data) }
  }
  const place = { collection: collection.slug, id }
  const editing = editingIn(data, { isAutosave })
  note(req, { place: placeKey(place), editing })
  const autosave = isAutosave && (await overwritesSafely(req, { place, tab: editing.tab }))
  return { ...args, data: withoutTab(data), autosave }
}

const CLAIMS = 'claimedRevisions'

type Taken = { place: Place; revision: number }

const isTaken = (value: unknown): value is Set<Taken> => value instanceof Set

function noteClaim({ context }: PayloadRequest, taken: Taken): void {
  const known: unknown = context[CLAIMS]
  context[CLAIMS] = isTaken(known) ? known.add(taken) : new Set([taken])
}

type Saving = Parameters<CollectionBeforeChangeHook<Revised>>[0]
type Revised = ClinicalDocument & { revision?: number | null }

function claimFor({ collection, data, req }: Saving, original: Revised): Promise<Claimed> {
  const place = { collection: collection.slug, id: original.id }
  const editing = editingOf(req, placeKey(place)) ?? NO_EDITING
  return claimRevision(req, {
    place,
    ...actorOf(req),
    tab: editing.tab,
    seen: editing.base ?? original.revision ?? 0,
    fields: changedFields(collection.flattenedFields, { before: original, after: data }),
    isPublishing: data._status === 'published',
    // Taking a page down never waits for anyone.
    givesWay: !editing.isTakingDown,
  })
}

type Refused = Exclude<Claimed, { state: 'taken' }>

async function refusalOf(
  req: PayloadRequest,
  { claimed, editing }: { claimed: Refused; editing: Editing | null },
) {
  if (claimed.state === 'busy') return refusal(409, togetherWords.busy)
  const isForm = editing !== null && editing.base !== null
  return staleRefusal(req, { writes: claimed.writes, isForm })
}

/**
 * Counts the saves of a document, and refuses one that was made on an older revision than the newest:
 * it would go over what somebody else wrote without knowing it. A save that names no revision is made
 * on the one that it has just read. It is the last hook before the database, so that little can fail
 * between the number and the version.
 *
 * @throws APIError 409 with who, when and what; nothing has been written by then
 */
export const guardBase: CollectionBeforeChangeHook<Revised> = async (saving) => {
  const { collection, data, operation, originalDoc, req } = saving
  if (operation === 'create' || !originalDoc) return { ...data, revision: 1 }
  const place = { collection: collection.slug, id: originalDoc.id }
  const claimed = await claimFor(saving, originalDoc)
  if (claimed.state !== 'taken') {
    throw await refusalOf(req, { claimed, editing: editingOf(req, placeKey(place)) })
  }
  noteClaim(req, { place, revision: claimed.revision })
  return { ...data, revision: claimed.revision }
}

/** Gives the number of a save back that failed after it was taken. */
export const releaseClaims: CollectionAfterErrorHook = async ({ req }) => {
  const known: unknown = req.context?.[CLAIMS]
  if (!isTaken(known)) return
  try {
    for (const taken of known) await releaseRevision(req, taken)
  } catch (err) {
    // The number is free after a while, and what failed before is what the person has to be told.
    req.payload.logger.warn({ err, msg: 'A revision could not be given back.' })
  }
}

/** Forgets the saves of a document with the document. */
export const forgetSaves: CollectionAfterDeleteHook = async ({ collection, id, req }) =>
  forgetRevisions(req, { collection: collection.slug, id: String(id) })
