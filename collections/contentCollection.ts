import type { CollectionConfig, CollectionSlug, Field, Tab } from 'payload'
import { publishedOrStaff } from '../access/publishedOrStaff'
import { publishers } from '../access/publishers'
import { staff } from '../access/staff'
import { writers } from '../access/writers'
import { languageFields } from '../fields/language'
import { referencesField } from '../fields/references'
import { revisionField } from '../fields/revision'
import { slugField } from '../fields/slug'
import { forgetSaves, guardBase, noteEditing, releaseClaims } from '../hooks/guardBase'
import { guardPublication, noteDraftRestore } from '../hooks/guardPublication'
import { keepAddress } from '../hooks/keepAddress'
import { keepShareImage, removeShareImage } from '../hooks/keepShareImage'
import {
  keepOldAddress,
  passOnOldAddresses,
  removeOwnRedirect,
  takeBackRedirects,
} from '../hooks/keepOldAddress'
import { keepLiveText } from '../hooks/keepLiveText'
import { keepReviewRow, removeReviewRow } from '../hooks/keepReviewRow'
import { keepToSchedule } from '../hooks/keepToSchedule'
import { noteClinicalText } from '../hooks/noteClinicalText'
import { noteFirstPublication } from '../hooks/noteFirstPublication'
import { recordRead } from '../hooks/recordRead'
import {
  notePublicState,
  notePublicStateBeforeDelete,
  refreshPages,
  refreshPagesAfterDelete,
} from '../hooks/refreshPages'
import { refuseHiddenQueries } from '../hooks/refuseHiddenQueries'
import { refuseTakenAddress } from '../hooks/refuseTakenAddress'
import { requireRelations } from '../hooks/requireRelations'
import { settleSchedules } from '../hooks/settleSchedules'
import { isRoutedCollection } from '../lib/routes'
import { workflowEndpoints } from '../workflow/endpoints'
import { canBeShared, previewLinkEndpoints } from '../workflow/previewLinks'
import { togetherEndpoints } from '../workflow/together/endpoints'
import { previewAddress } from './previewAddress'

type ContentCollection = {
  slug: CollectionSlug
  labels: { singular: string; plural: string }
  group: 'Clinical content' | 'Practice' | 'Site'
  description: string
  /** The field whose text names the document, and from which its address is made. */
  titleField: string
  segments?: 'one' | 'many'
  columns: string[]
  searchIn?: string[]
  tabs: Tab[]
  /** Fields beside the tabs, after the address and the language. */
  sidebar?: Field[]
  /** What other documents read of this one: enough for a card or a link. */
  card: Record<string, true>
  /** The field that the public list is ordered by. */
  listedBy: string
  /** The fields that a clinician signs; none in collections that carry no medical statements. */
  clinicalFields?: readonly string[]
}

const firstPublishedAt: Field = {
  name: 'firstPublishedAt',
  type: 'date',
  admin: { hidden: true },
}

/** Which clinical text a version holds, and who changed it last. Only the server reads and writes them. */
const clinicalNotes: Field[] = ['clinicalHash', 'clinicalEditor', 'clinicalEditorName'].map(
  (name) => ({ name, type: 'text', hidden: true }),
)

const contentAccess: CollectionConfig['access'] = {
  read: publishedOrStaff,
  readVersions: staff,
  create: writers,
  update: writers,
  delete: publishers,
}

const alwaysInACard = { slug: true, language: true, updatedAt: true } as const

const hooksFor = (address: Parameters<typeof keepAddress>[0], isClinical: boolean) => ({
  beforeOperation: [keepLiveText, refuseHiddenQueries, noteEditing, noteDraftRestore],
  beforeValidate: [keepAddress(address)],
  beforeChange: [
    requireRelations,
    notePublicState,
    noteFirstPublication,
    ...(isClinical ? [noteClinicalText, keepToSchedule, guardPublication] : []),
    guardBase,
    // It writes, so it comes after everything that refuses.
    keepOldAddress,
  ],
  beforeRead: [recordRead],
  // Pages are refreshed last: they name the image.
  afterChange: [
    ...(isClinical ? [keepReviewRow] : []),
    removeOwnRedirect,
    keepShareImage,
    settleSchedules,
    refreshPages,
  ],
  beforeDelete: [notePublicStateBeforeDelete, passOnOldAddresses],
  afterDelete: [
    ...(isClinical ? [removeReviewRow] : []),
    removeShareImage,
    refreshPagesAfterDelete,
    forgetSaves,
  ],
  afterError: [releaseClaims, takeBackRedirects, refuseTakenAddress],
})

/**
 * An index that answers a public list without a look at the documents that it skips, and in order:
 * first what every public read asks for, then the order of `queries/order.ts`.
 */
const listIndex = (listedBy: string) => ({
  fields: ['_status', 'language', 'deletedAt', listedBy, 'slug', 'createdAt'],
})

const keepsUnsaved = {
  edit: { beforeDocumentControls: ['/components/admin/KeepUnsaved#KeepUnsaved'] },
}

const guardsPublication = {
  edit: {
    ...keepsUnsaved.edit,
    PublishButton: '/components/admin/review/GuardedPublishButton#GuardedPublishButton',
  },
}

/** A panel beside the fields of a document, which stores nothing. */
const panelBeside = (name: string, component: string): Field => ({
  name,
  type: 'ui',
  admin: { position: 'sidebar', components: { Field: component } },
})

/** How the document stands, and what can be done. */
const workflowPanel = panelBeside(
  'workflow',
  '/components/admin/review/WorkflowPanel#WorkflowPanel',
)

/** Links with which somebody without an account reads the newest draft. */
const previewLinksPanel = panelBeside(
  'previewLinks',
  '/components/admin/review/PreviewLinks#PreviewLinks',
)

/** Takes the page of a document down for good. */
const retirePanel = panelBeside('retire', '/components/admin/redirects/RetirePanel#RetirePanel')

/** Shorter intervals lose what is typed (payload#17676). */
const AUTOSAVE = { interval: 2_000, showSaveDraftButton: true }

function fieldsOf({ slug, tabs, sidebar, segments = 'one', clinicalFields }: ContentCollection) {
  const fields: Field[] = [
    {
      type: 'tabs',
      tabs: [...tabs, { label: 'References', fields: [referencesField] }],
    },
    ...(clinicalFields ? [workflowPanel] : []),
    ...(canBeShared(slug) ? [previewLinksPanel] : []),
    slugField({ segments }),
    ...languageFields(slug),
    ...(sidebar ?? []),
    ...(isRoutedCollection(slug) ? [retirePanel] : []),
    firstPublishedAt,
    revisionField,
    ...(clinicalFields ? clinicalNotes : []),
  ]
  return fields
}

/**
 * A collection of documents that patients read: drafts, versions, trash, address, language, references
 * and the access rules that all of them share.
 */
export function contentCollection(options: ContentCollection): CollectionConfig {
  const { slug, labels, group, description, titleField, segments = 'one', clinicalFields } = options
  return {
    slug,
    labels,
    trash: true,
    // The stale base of a save is refused (`hooks/guardBase.ts`); a lock would keep people out.
    lockDocuments: false,
    versions: { maxPerDoc: 0, drafts: { autosave: AUTOSAVE, schedulePublish: false } },
    indexes: [{ fields: ['language', 'slug'], unique: true }, listIndex(options.listedBy)],
    defaultPopulate: { ...alwaysInACard, [titleField]: true, ...options.card },
    access: contentAccess,
    admin: {
      group,
      description,
      useAsTitle: titleField,
      defaultColumns: [...options.columns, '_status', 'updatedAt'],
      listSearchableFields: [titleField, 'slug', ...(options.searchIn ?? [])],
      preview: (document) => previewAddress(slug, document),
      components: clinicalFields ? guardsPublication : keepsUnsaved,
    },
    hooks: hooksFor({ titleField, segments }, Boolean(clinicalFields)),
    ...(clinicalFields ? { custom: { clinicalFields } } : {}),
    endpoints: [
      ...togetherEndpoints(slug),
      ...(canBeShared(slug) ? previewLinkEndpoints(slug) : []),
      ...(clinicalFields ? workflowEndpoints(slug) : []),
    ],
    fields: fieldsOf(options),
  }
}
