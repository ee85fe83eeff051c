import type {
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { admins } from '../access/admins'
import { clinicalFieldsOf } from '../workflow/clinicalFieldsOf'
import { OVERRIDE_KEY, overrideOf } from '../workflow/override'
import { publicationProblem } from '../workflow/publicationProblem'
import { refusal } from '../workflow/refusal'
import { signOffsOf } from '../workflow/signOffs'
import { workflowWords } from '../workflow/words'
import type { ClinicalDocument } from './clinicalDocument'

const RESTORES_DRAFT = 'restoresDraft'

/** Payload makes a restored version a draft only after the hooks that see it, so it is noted before. */
export const noteDraftRestore: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'restoreVersion') {
    req.context[RESTORES_DRAFT] = Reflect.get(args, 'draft') === true
  }
  // Relations are read in the middle of a save; they say nothing of it.
  if (operation === 'create' || operation === 'update') req.context[RESTORES_DRAFT] = false
  return args
}

/** Tells whether a request brings back a version as a draft, whatever the version says of itself. */
export const isRestoredAsDraft = ({ context }: Pick<PayloadRequest, 'context'>) =>
  context[RESTORES_DRAFT] === true

type Saving = Parameters<CollectionBeforeChangeHook<ClinicalDocument>>[0]

/** What is published and not in the trash is public once it is saved. */
const becomesPublic = ({ data, req }: Saving) =>
  data._status === 'published' && !data.deletedAt && !isRestoredAsDraft(req)

async function problemOf({ collection, data, originalDoc, operation, req }: Saving) {
  if (operation === 'create' || !originalDoc) return 'new-document'
  const place = { collection: collection.slug, id: originalDoc.id }
  const { clinicalHash: hash, clinicalEditor: editor } = data
  const signOffs = await signOffsOf(req, place)
  return publicationProblem({ hash: hash ?? '', editor: editor ?? null, signOffs }, new Date())
}

/** An admin who wrote down why may publish the text that they read, though nobody signed it. */
function isOverridden({ collection, data, originalDoc, req }: Saving): boolean {
  if (!originalDoc) return false
  const place = { collection: collection.slug, id: originalDoc.id }
  return req.context[OVERRIDE_KEY] === overrideOf(place, data.clinicalHash ?? '') && admins({ req })
}

/**
 * Lets a clinical document become public only with a valid sign-off on exactly this text. It stands where
 * every save comes through, whatever asked for it: the form, the list, the API, a restored version, the
 * trash, a schedule, an import. It comes after `noteClinicalText`, whose hash it takes.
 *
 * @throws APIError 409 with the reason; nothing has been written by then
 */
export const guardPublication: CollectionBeforeChangeHook<ClinicalDocument> = async (saving) => {
  const { collection, data } = saving
  if (!clinicalFieldsOf(collection) || !becomesPublic(saving) || isOverridden(saving)) return data
  const problem = await problemOf(saving)
  if (problem) throw refusal(409, workflowWords.refused[problem])
  return data
}
