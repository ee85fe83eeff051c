import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  GlobalAfterChangeHook,
  GlobalConfig,
  Plugin,
} from 'payload'
import type { AuditAction } from '../lib/auditActions'
import { NOTHING } from '../lib/publicTimeline'
import { actorOf, recordAudit } from '../workflow/auditEntry'
import { changedFields } from '../workflow/changedFields'
import { placeKey } from '../workflow/place'
import { titleOf } from '../workflow/titleAt'
import { changedSummary, isLogged } from '../workflow/together/autosaveAudit'
import { editingOf } from '../workflow/together/editing'
import type { ClinicalDocument } from './clinicalDocument'
import { publicVersion } from './publicVersion'
import { publicChange, publicBefore } from './refreshPages'

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

type Change = Awaited<ReturnType<typeof publicChange>>

/** What a save of an existing document was: what counts is what patients see before and after it. */
function updateAction(saved: Saved, change: Change): AuditAction {
  const trash = trashAction(saved)
  if (trash) return trash
  if (saved.req.context.isRestoringVersion) return 'restore'
  if (change?.after) return 'publish'
  return change?.before ? 'unpublish' : 'update'
}

/** What patients see of the document from this save on; nothing where the save changed nothing for them. */
async function seenAfter({ collection, req }: Saved, change: Change): Promise<string | undefined> {
  if (change?.after) return publicVersion(req, { collection: collection.slug, text: change.after })
  return change?.before ? NOTHING : undefined
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

type Told = { change: Change; labels: string[] }

/** What is written down of a save of an existing document; nothing of an autosave that is in the log. */
async function actionOf(saved: Saved, { change, labels }: Told): Promise<AuditAction | null> {
  const action = updateAction(saved, change)
  const place = placeKey({ collection: saved.collection.slug, id: saved.doc.id })
  if (action !== 'update' || !editingOf(saved.req, place)?.isAutosave) return action
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
  const change = collection.versions?.drafts ? await publicChange(saved) : null
  const patientsSee = await seenAfter(saved, change)
  if (operation === 'create') {
    await recordAudit(req, { ...place, action: 'create' })
    if (change?.after) await recordAudit(req, { ...place, action: 'publish', patientsSee })
    return
  }
  const action = await actionOf(saved, { change, labels: changed })
  if (action) await recordAudit(req, { ...place, action, patientsSee })
}

const auditDeletion: CollectionAfterDeleteHook<ClinicalDocument> = async (deleted) => {
  const { collection, doc, id, req, context } = deleted
  const title = titleOf(doc, collection.admin.useAsTitle)
  const wasSeen = collection.versions?.drafts && publicBefore(String(id), context)
  await recordAudit(req, {
    ...{ action: 'delete', collection: collection.slug, id: String(id), title },
    patientsSee: wasSeen ? NOTHING : undefined,
  })
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
