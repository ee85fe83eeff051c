import type { CollectionBeforeChangeHook } from 'payload'
import { actorOf } from '../workflow/auditEntry'
import { clinicalFieldsOf } from '../workflow/clinicalFieldsOf'
import { clinicalHash } from '../workflow/clinicalHash'
import type { ClinicalDocument } from './clinicalDocument'

/**
 * Writes down beside the text which text it is, and who changed it last. Whatever a request says of
 * that is not listened to; a save that leaves the clinical text as it is changes neither.
 */
export const noteClinicalText: CollectionBeforeChangeHook<ClinicalDocument> = (hook) => {
  const { collection, data, originalDoc, operation, req } = hook
  const fields = clinicalFieldsOf(collection)
  if (!fields) return data
  const hash = clinicalHash({ fields, document: data })
  const before =
    operation === 'update' && originalDoc ? clinicalHash({ fields, document: originalDoc }) : null
  if (hash === before) {
    const { clinicalEditor = null, clinicalEditorName = null } = originalDoc ?? {}
    return { ...data, clinicalHash: hash, clinicalEditor, clinicalEditorName }
  }
  const { actor, actorName } = actorOf(req)
  return { ...data, clinicalHash: hash, clinicalEditor: actor, clinicalEditorName: actorName }
}
