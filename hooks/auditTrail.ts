import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  Plugin,
} from 'payload'
import type { AuditAction } from '../lib/auditActions'
import { recordAudit } from '../workflow/auditEntry'
import { changedFields } from '../workflow/changedFields'
import type { ClinicalDocument } from './clinicalDocument'
import { publicChange } from './refreshPages'

/** What is written by the server itself as a consequence of what is in the log already. */
const UNRECORDED = [
  ...['audit-log', 'sign-offs', 'reviews', 'remarks', 'schedules', 'purges', 'share-images'],
  ...['preview-links', 'leases', 'job-runs', 'usages'],
]

type Saved = Parameters<CollectionAfterChangeHook<ClinicalDocument>>[0]

/** Whether a save moves a document into the trash or out of it. */
function trashAction({ doc, previousDoc }: Saved): AuditAction | null {
  if (doc.deletedAt && !previousDoc?.deletedAt) return 'trash'
  return !doc.deletedAt && previousDoc?.deletedAt ? 'untrash' : null
}

/** What a save of an existing document was: what counts is what patients see before and after it. */
async function updateAction(saved: Saved): Promise<AuditAction> {
  const trash = trashAction(saved)
  if (trash) return trash
  if (saved.req.context.isRestoringVersion) return 'restore'
  if (!saved.collection.versions?.drafts) return 'update'
  const change = await publicChange(saved)
  if (change?.after) return 'publish'
  return change?.before ? 'unpublish' : 'update'
}

const summaryOf = (changed: string[]) =>
  changed.length > 0 ? `Changed: ${changed.join(', ')}.` : undefined

const titleOf = (document: object, field = 'id'): string => {
  const title: unknown = Reflect.get(document, field)
  return typeof title === 'string' ? title : ''
}

const auditChange: CollectionAfterChangeHook<ClinicalDocument> = async (saved) => {
  const { collection, doc, previousDoc, operation, req } = saved
  const changed = changedFields(collection.flattenedFields, {
    before: previousDoc ?? {},
    after: doc,
  })
  const place = {
    collection: collection.slug,
    id: doc.id,
    title: titleOf(doc, collection.admin.useAsTitle),
    version: doc.updatedAt,
    hash: doc.clinicalHash ?? undefined,
    summary: summaryOf(changed),
  }
  const isCreated = operation === 'create'
  await recordAudit(req, { ...place, action: isCreated ? 'create' : await updateAction(saved) })
  if (isCreated && doc._status === 'published')
    await recordAudit(req, { ...place, action: 'publish' })
}

const auditDeletion: CollectionAfterDeleteHook<ClinicalDocument> = async (deleted) => {
  const { collection, doc, id, req } = deleted
  const title = titleOf(doc, collection.admin.useAsTitle)
  await recordAudit(req, { action: 'delete', collection: collection.slug, id: String(id), title })
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Payload's types leave the documents of a global open. */
const asObject = (value: unknown): object => (isObject(value) ? value : {})

const auditSettings: GlobalAfterChangeHook = async ({ global, doc, previousDoc, req }) => {
  const versions = { before: asObject(previousDoc), after: asObject(doc) }
  const changed = changedFields(global.flattenedFields, versions)
  await recordAudit(req, {
    action: 'settings',
    collection: global.slug,
    title: typeof global.label === 'string' ? global.label : global.slug,
    summary: summaryOf(changed),
  })
}

const audited = (collection: CollectionConfig): CollectionConfig =>
  UNRECORDED.includes(collection.slug)
    ? collection
    : {
        ...collection,
        hooks: {
          ...collection.hooks,
          afterChange: [...(collection.hooks?.afterChange ?? []), auditChange],
          afterDelete: [...(collection.hooks?.afterDelete ?? []), auditDeletion],
        },
      }

const auditedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), auditSettings] },
})

/** Has every change of every collection and every global written into the audit log. */
export const auditTrail: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(audited),
  globals: (config.globals ?? []).map(auditedGlobal),
})
