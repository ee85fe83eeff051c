import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionConfig,
  Field,
  GlobalAfterChangeHook,
  GlobalConfig,
  Plugin,
} from 'payload'
import { usageEndpoints } from '../workflow/usage/endpoints'
import { forgetDocument, keepUses } from '../workflow/usage/keep'
import {
  type Asker,
  type Source,
  USED_COLLECTIONS,
  USING_COLLECTIONS,
} from '../workflow/usage/source'
import { guardUsage, guardUsageBeforeDelete, noteDraftSave } from './guardUsage'
import type { StoredDocument } from './storedDocument'

type Noting = { source: Source; work: Promise<void> }

/** The index is for staff: no save waits for it to be right, and none fails with it. */
async function neverFailing({ payload }: Asker, { source, work }: Noting) {
  try {
    await work
  } catch (error) {
    const msg = 'Where things are used could not be noted. Run: npm run references:rebuild'
    payload.logger.error({ err: error, msg, ...source })
  }
}

const noteUses: CollectionAfterChangeHook<StoredDocument> = async ({ collection, doc, req }) => {
  const source = { collection: collection.slug, id: doc.id }
  await neverFailing(req, { source, work: keepUses(req, { source }) })
}

const noteUsesOfGlobal: GlobalAfterChangeHook = async ({ global, req }) => {
  const source = { collection: global.slug, id: global.slug }
  await neverFailing(req, { source, work: keepUses(req, { source }) })
}

const forgetUses: CollectionAfterDeleteHook = async ({ collection, id, req }) => {
  const source = { collection: collection.slug, id: String(id) }
  await neverFailing(req, { source, work: forgetDocument(req, source) })
}

/** Where the document is used, beside its fields. */
const usagePanel: Field = {
  name: 'usedOn',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/components/admin/usage/UsagePanel#UsagePanel' },
  },
}

const isAmong = (slugs: readonly string[], { slug }: CollectionConfig) => slugs.includes(slug)

function indexed(collection: CollectionConfig): CollectionConfig {
  if (!isAmong(USING_COLLECTIONS, collection)) return collection
  const { hooks } = collection
  return {
    ...collection,
    hooks: {
      ...hooks,
      afterChange: [...(hooks?.afterChange ?? []), noteUses],
      afterDelete: [...(hooks?.afterDelete ?? []), forgetUses],
    },
  }
}

function guarded(collection: CollectionConfig): CollectionConfig {
  const slug = USED_COLLECTIONS.find((one) => one === collection.slug)
  if (!slug) return collection
  const { hooks, endpoints } = collection
  return {
    ...collection,
    endpoints: [...(endpoints || []), ...usageEndpoints(slug)],
    fields: [...collection.fields, usagePanel],
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), noteDraftSave],
      beforeChange: [...(hooks?.beforeChange ?? []), guardUsage],
      beforeDelete: [guardUsageBeforeDelete, ...(hooks?.beforeDelete ?? [])],
    },
  }
}

const indexedGlobal = (global: GlobalConfig): GlobalConfig => ({
  ...global,
  hooks: { ...global.hooks, afterChange: [...(global.hooks?.afterChange ?? []), noteUsesOfGlobal] },
})

/**
 * Keeps an index of which document uses which, shows it beside every document, and refuses to take away
 * what a live page needs.
 */
export const usageIndex: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(indexed).map(guarded),
  globals: (config.globals ?? []).map(indexedGlobal),
})
