import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import type { Language } from '../../lib/languages'
import { keyOf, withIds, type Ids } from './keys'
import type { Report } from './report'

/** Collections of documents with an address and a language. */
export type ContentSlug = Extract<
  CollectionSlug,
  | 'articles'
  | 'clinicians'
  | 'conditions'
  | 'drug-products'
  | 'locations'
  | 'pages'
  | 'treatment-faqs'
  | 'treatments'
>

/** What a step of the seed works with. */
export type Seeding = { payload: Payload; ids: Ids; report: Report }

/** A document as the demo writes it, with keys in the place of ids. */
export type Written<S extends ContentSlug> = RequiredDataFromCollectionSlug<S> & { slug: string }

/** Documents of one collection. */
export type Group = { collection: ContentSlug; documents: Written<ContentSlug>[] }

type Place = { collection: ContentSlug; document: Written<ContentSlug> }

type Stored = { id: string; createdAt: string; updatedAt: string; deletedAt?: string | null }

type Found = { collection: ContentSlug; stored: Stored }

const NAMES: Record<ContentSlug, string> = {
  articles: 'Articles',
  clinicians: 'Clinicians',
  conditions: 'Conditions',
  'drug-products': 'Drug products',
  locations: 'Locations',
  pages: 'Pages',
  'treatment-faqs': 'Treatment FAQs',
  treatments: 'Treatments',
}

type Address = { collection: ContentSlug; slug: string; language: Language }

/** The document at an address, be it published, a draft or in the trash. */
export async function storedAt(payload: Payload, address: Address): Promise<Stored | undefined> {
  const { collection, slug, language } = address
  const { docs } = await payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, { language: { equals: language } }] },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { createdAt: true, updatedAt: true, deletedAt: true },
  })
  return docs[0]
}

/** How often a document was saved, its making included. */
export async function versionsOf(payload: Payload, { collection, stored }: Found): Promise<number> {
  const { totalDocs } = await payload.countVersions({
    collection,
    where: { parent: { equals: stored.id } },
  })
  return totalDocs
}

/**
 * Tells whether a run was killed between a document and its first version. Whatever a person saves has
 * a version.
 */
async function wasCutShort(payload: Payload, { collection, stored }: Found): Promise<boolean> {
  if (stored.createdAt !== stored.updatedAt) return false
  return (await versionsOf(payload, { collection, stored })) === 0
}

/** Makes one document unless it is there. */
async function ensureDocument(seeding: Seeding, place: Place): Promise<void> {
  const { payload, ids, report } = seeding
  const { collection, document } = place
  const { slug, language } = document
  const stored = await storedAt(payload, { collection, slug, language })
  const key = keyOf(collection, slug, language)
  if (stored) ids.set(key, stored.id)
  if (stored && !(await wasCutShort(payload, { collection, stored }))) {
    report.kept(NAMES[collection])
    return
  }
  const data = withIds(document, ids)
  const made = stored
    ? await payload.update({ collection, id: stored.id, data, depth: 0 })
    : await payload.create({ collection, data, depth: 0 })
  ids.set(key, made.id)
  report.made(NAMES[collection], `${language}/${slug}`)
}

/** Makes those documents of a collection that are not there, one after the other. */
export async function ensureDocuments(seeding: Seeding, group: Group): Promise<void> {
  for (const document of group.documents) {
    await ensureDocument(seeding, { collection: group.collection, document })
  }
}
