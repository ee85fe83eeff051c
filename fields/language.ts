import type { CollectionSlug, Field, FilterOptions, Where } from 'payload'
import { DEFAULT_LANGUAGE, LANGUAGE_NAMES, LANGUAGES } from '../lib/languages'

const originals: FilterOptions = ({ id }) => {
  const inDefaultLanguage: Where = { language: { equals: DEFAULT_LANGUAGE } }
  return id ? { and: [inDefaultLanguage, { id: { not_equals: id } }] } : inDefaultLanguage
}

/** The language of a document and the original that it translates (ADR: document-level translations). */
export function languageFields(collection: CollectionSlug): Field[] {
  return [
    {
      name: 'language',
      type: 'select',
      required: true,
      index: true,
      defaultValue: DEFAULT_LANGUAGE,
      options: LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] })),
      admin: { position: 'sidebar' },
    },
    {
      name: 'translationOf',
      type: 'relationship',
      relationTo: collection,
      index: true,
      filterOptions: originals,
      admin: {
        position: 'sidebar',
        description: `The ${LANGUAGE_NAMES[DEFAULT_LANGUAGE]} page that this one translates.`,
        condition: (data) => data?.language !== DEFAULT_LANGUAGE,
      },
    },
  ]
}
