import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import type { Language } from '../../lib/languages'
import { keyOf, withIds, type Ids } from './keys'
import type { Report } from './report'
import { isUnfinished, noteBegun, noteWhole } from './unfinished'

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
export type Group = {
  collection: ContentSlug
  documents: Written<ContentSlug>[]
  /** False for documents that {@link completeDocuments} is to write once more. */
  isWhole?: boolean
}

type Place = { collection: ContentSlug; document: Written<ContentSlug>; isWhole: boolean }

type Stored = { id: string; updatedAt: string; deletedAt?: string | null }

type Write = { collection: ContentSlug; document: Written<ContentSlug>; stored: Stored | undefined }

type Found = { collection: ContentSlug; id: string }

type Known = { collection: ContentSlug; key: string; stored: Stored }

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
async function storedAt(payload: Payload, address: Address): Promise<Stored | undefined> {
  const { collection, slug, language } = address
  const { docs } = await payload.find({
    collection,
    where: { and: [{ slug: { equals: slug } }, { language: { equals: language } }] },
    trash: true,
    depth: 0,
    limit: 1,
    pagination: false,
    select: { updatedAt: true, deletedAt: true },
  })
  return docs[0]
}

async function versionsOf(payload: Payload, { collection, id }: Found): Promise<number> {
  const where = { parent: { equals: id } }
  return (await payload.countVersions({ collection, where })).totalDocs
}

/** Tells whether a document is half-made, and not by a person. */
async function isHalfMade(payload: Payload, { collection, key, stored }: Known): Promise<boolean> {
  if (stored.deletedAt) return false
  const versions = await versionsOf(payload, { collection, id: stored.id })
  return isUnfinished(payload, { key, state: { updatedAt: stored.updatedAt, versions } })
}

async function write({ payload, ids }: Seeding, { collection, document, stored }: Write) {
  const key = keyOf(collection, document.slug, document.language)
  const before = stored ? await versionsOf(payload, { collection, id: stored.id }) : 0
  await noteBegun(payload, { key, versions: before + 1 })
  const data = withIds(document, ids)
  const made = stored
    ? await payload.update({ collection, id: stored.id, data, depth: 0 })
    : await payload.create({ collection, data, depth: 0 })
  ids.set(key, made.id)
}

async function ensureDocument(seeding: Seeding, { collection, document, isWhole }: Place) {
  const { payload, ids, report } = seeding
  const { slug, language } = document
  const key = keyOf(collection, slug, language)
  const stored = await storedAt(payload, { collection, slug, language })
  if (stored && !(await isHalfMade(payload, { collection, key, stored }))) {
    ids.set(key, stored.id)
    await noteWhole(payload, key)
    return report.kept(NAMES[collection])
  }
  await write(seeding, { collection, document, stored })
  if (isWhole) await noteWhole(payload, key)
  report.made(NAMES[collection], `${language}/${slug}`)
}

/** Makes those documents of a collection that are not there, one after the other. */
export async function ensureDocuments(seeding: Seeding, group: Group): Promise<void> {
  const { collection, documents, isWhole = true } = group
  for (const document of documents) await ensureDocument(seeding, { collection, document, isWhole })
}

/** Writes the whole of those documents that were made in part, unless a person has saved them since. */
export async function completeDocuments(seeding: Seeding, group: Group): Promise<void> {
  const { payload } = seeding
  const { collection, documents } = group
  for (const document of documents) {
    const { slug, language } = document
    const key = keyOf(collection, slug, language)
    const stored = await storedAt(payload, { collection, slug, language })
    if (!stored || !(await isHalfMade(payload, { collection, key, stored }))) continue
    await write(seeding, { collection, document, stored })
    await noteWhole(payload, key)
  }
}
