import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  Plugin,
} from 'payload'
import type { AuditAction } from '../lib/auditActions'
import { actorOf, recordAudit } from '../workflow/auditEntry'
import { changedFields } from '../workflow/changedFields'
import { placeKey } from '../workflow/place'
import { changedSummary, isLogged } from '../workflow/together/autosaveAudit'
import { editingOf } from '../workflow/together/editing'
import type { ClinicalDocument } from './clinicalDocument'
import { publicChange } from './refreshPages'

/** What is written by the server itself as a consequence of what is in the log already. */
const UNRECORDED = [
  ...['audit-log', 'sign-offs', 'reviews', 'remarks', 'schedules', 'purges', 'share-images'],
  ...['preview-links', 'leases', 'job-runs', 'usages', 'revisions', 'presences'],
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

const titleOf = (document: object, field = 'id'): string => {
  const title: unknown = Reflect.get(document, field)
  return typeof title === 'string' ? title : ''
}

/** More than one person's autosaves of a document make entries in ten minutes. */
const LOOKED_AT = 30

/** Tells whether an autosave needs no entry, because the newest entries say the same. */
async function isLoggedAutosave({ collection, doc, req }: Saved, labels: string[]) {
  const { docs } = await req.payload.find({
    collection: 'audit-log',
    where: {
      and: [
        { documentCollection: { equals: collection.slug } },
        { documentId: { equals: doc.id } },
      ],
    },
    sort: '-createdAt',
    limit: LOOKED_AT,
    depth: 0,
    pagination: false,
    req,
  })
  return isLogged({ actor: actorOf(req).actor, labels, now: new Date() }, docs)
}

/** What is written down of a save; nothing of an autosave that is in the log already. */
async function actionOf(saved: Saved, labels: string[]): Promise<AuditAction | null> {
  const { collection, doc, operation, req } = saved
  if (operation === 'create') return 'create'
  const action = await updateAction(saved)
  const place = placeKey({ collection: collection.slug, id: doc.id })
  if (action !== 'update' || !editingOf(req, place)?.isAutosave) return action
  return (await isLoggedAutosave(saved, labels)) ? null : 'autosave'
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
    summary: changedSummary(changed),
  }
  const action = await actionOf(saved, changed)
  if (action) await recordAudit(req, { ...place, action })
  if (operation === 'create' && doc._status === 'published')
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
    summary: changedSummary(changed),
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
