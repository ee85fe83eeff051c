import type { CollectionConfig, Field, Plugin } from 'payload'
import { CONTENT } from '../lib/content'

const panel: Field = {
  name: 'together',
  type: 'ui',
  admin: { components: { Field: '/components/admin/together/Together#Together' } },
}

const withPanel = (collection: CollectionConfig): CollectionConfig =>
  CONTENT.some((slug) => slug === collection.slug)
    ? { ...collection, fields: [panel, ...collection.fields] }
    : collection

/**
 * Shows above the fields of every document who else has it open, and what to do where two people changed
 * it. A plugin, because the one of the search engine tab puts all fields into a tab of its own unless
 * the tabs come first.
 */
export const togetherPanel: Plugin = (config) => ({
  ...config,
  collections: (config.collections ?? []).map(withPanel),
})
