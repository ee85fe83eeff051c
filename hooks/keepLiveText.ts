import { APIError, type CollectionBeforeOperationHook, type PayloadRequest } from 'payload'
import { publishers } from '../access/publishers'

const NOT_A_PUBLISHER =
  'Your role may write drafts but not publish them. Save a draft and ask an editor to publish it.'
const NOT_A_RESTORER =
  'Your role may bring back a version as a draft only. Choose “Restore as draft”, or ask an editor.'
const NOT_A_RESCUER =
  'Your role may not take a document out of the trash. Ask an editor to bring it back.'

const refusal = (message: string) => new APIError(message, 403, null, true)

/** A signed-in person without the right to publish. Code without a person behind it may publish. */
const maySaveDraftsOnly = (req: PayloadRequest) => Boolean(req.user) && !publishers({ req })

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** What a save says of the trash: into it, out of it, or nothing. */
function trashIntent(args: object, data: object): 'in' | 'out' | null {
  if (!('deletedAt' in data)) return null
  if (data.deletedAt) return 'in'
  return Reflect.get(args, 'trash') === true ? 'out' : null
}

/** Refuses what a person may not do, who writes drafts only. */
function refuseBeyondDrafts(args: object, data: object): void {
  if (Reflect.get(data, '_status') === 'published') throw refusal(NOT_A_PUBLISHER)
  if (trashIntent(args, data) === 'out') throw refusal(NOT_A_RESCUER)
}

/** A version may hold a draft, and would take the page down with it. */
function refusePublicRestore(args: object, req: PayloadRequest): void {
  const isDraft = Reflect.get(args, 'draft') === true
  if (maySaveDraftsOnly(req) && !isDraft) throw refusal(NOT_A_RESTORER)
}

/** Tells whether an update is to be a draft. */
function becomesDraft(args: object, data: object): boolean {
  return trashIntent(args, data) === null && Reflect.get(data, '_status') === undefined
}

/**
 * Tells whether many documents are to be published at once. Payload would publish the text that stands
 * beside the newest drafts, unless it is told to look at the drafts; what is meant are the newest texts.
 */
const publishesMany = (args: object, data: object) =>
  Reflect.get(args, 'id') === undefined && Reflect.get(data, '_status') === 'published'

/** Tells whether an update is about the newest drafts. */
const isAboutDrafts = (args: object, data: object) =>
  becomesDraft(args, data) || publishesMany(args, data)

/**
 * Makes every update that does not say what it means for patients a draft. Without it, Payload merges
 * the newest draft into the live document on any update without `draft` and `_status`
 * (payload#13267). Saves of people who may not publish are always drafts.
 *
 * @throws APIError 403 where somebody who may not publish asks to
 */
export const keepLiveText: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') refusePublicRestore(args, req)
  const data: unknown = Reflect.get(args, 'data')
  const isSave = operation === 'update' || operation === 'create'
  // Payload itself asks for the right to delete before it moves anything into the trash.
  if (!isSave || !isObject(data) || trashIntent(args, data) === 'in') return args
  const draftsOnly = maySaveDraftsOnly(req)
  if (draftsOnly) refuseBeyondDrafts(args, data)
  const isDraft = draftsOnly || (operation === 'update' && isAboutDrafts(args, data))
  return isDraft ? { ...args, draft: true } : args
}
