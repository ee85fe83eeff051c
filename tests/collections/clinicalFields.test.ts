import { sqliteAdapter } from '@payloadcms/db-sqlite'
import { type Config, flattenAllFields } from 'payload'
import { CLINICAL_FIELDS, isClinical, OTHER_FIELDS } from '../../collections/clinicalFields'
import { searchEngineTab } from '../../seo/plugin'
import { clinicalCollections } from '../workflow/clinicalCollections'

/** What Payload adds to every collection by itself, none of it text. */
const PAYLOADS_OWN = ['id', 'updatedAt', 'createdAt', 'deletedAt', '_status']

/** The names of the fields of each clinical collection, with those that plugins add. */
async function configuredFields() {
  const config: Config = {
    // Plugins take a whole configuration; nothing is opened.
    db: sqliteAdapter({ client: { url: 'file::memory:' } }),
    secret: '',
    collections: clinicalCollections.map(({ slug, fields }) => ({ slug, fields })),
  }
  const { collections = [] } = await searchEngineTab(config)
  return new Map(
    collections.map(({ slug, fields }) => {
      const names = flattenAllFields({ fields }).map(({ name }) => name)
      return [slug, names.filter((name) => !PAYLOADS_OWN.includes(name))]
    }),
  )
}

describe('the clinical fields', () => {
  const slugs = clinicalCollections.map(({ slug }) => slug)

  it('are declared for the collections that make medical statements', () => {
    expect(Object.keys(CLINICAL_FIELDS).sort()).toEqual([...slugs].sort())
    expect(slugs.every(isClinical)).toBe(true)
    expect(['clinicians', 'locations', 'pages', 'media', 'toString'].some(isClinical)).toBe(false)
  })

  it.each(slugs)('of %s and its other fields are all of its fields', async (slug) => {
    // A new field is in neither list. Put it into one of those in collections/<Name>/clinicalFields.ts:
    // a reviewer signs what a patient reads as a statement.
    const decided = [...CLINICAL_FIELDS[slug], ...OTHER_FIELDS[slug]]
    expect([...decided].sort()).toEqual((await configuredFields()).get(slug)?.sort())
  })

  it.each(slugs)('of %s are each named once', (slug) => {
    const decided: string[] = [...CLINICAL_FIELDS[slug], ...OTHER_FIELDS[slug]]
    expect(new Set(decided).size).toBe(decided.length)
  })
})
