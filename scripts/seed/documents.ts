import type { CollectionSlug, Payload, RequiredDataFromCollectionSlug } from 'payload'
import { isClinical } from '../../collections/clinicalFields'
import type { Language } from '../../lib/languages'
import { keyOf, withIds, type Ids } from './keys'
import type { Report } from './report'
import { signAsDemo } from './signOffs'
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
}

type Place = { collection: ContentSlug; document: Written<ContentSlug> }

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

/** Writes a document; a text that a clinician has to sign first stays a draft. */
async function write({ payload, ids }: Seeding, { collection, document, stored }: Write) {
  const key = keyOf(collection, document.slug, document.language)
  const before = stored ? await versionsOf(payload, { collection, id: stored.id }) : 0
  await noteBegun(payload, { key, versions: before + 1 })
  const whole = withIds(document, ids)
  const isDraft = isClinical(collection)
  const data = isDraft ? { ...whole, _status: 'draft' as const } : whole
  const made = stored
    ? await payload.update({ collection, id: stored.id, data, draft: isDraft, depth: 0 })
    : await payload.create({ collection, data, draft: isDraft, depth: 0 })
  ids.set(key, made.id)
}

async function ensureDocument(seeding: Seeding, { collection, document }: Place) {
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
  if (!isClinical(collection)) await noteWhole(payload, key)
  report.made(NAMES[collection], `${language}/${slug}`)
}

/** Makes those documents of a collection that are not there, one after the other. */
export async function ensureDocuments(seeding: Seeding, group: Group): Promise<void> {
  const { collection, documents } = group
  for (const document of documents) await ensureDocument(seeding, { collection, document })
}

/** Those documents of a group that this run, or one that was killed, has made and nobody has saved since. */
async function* halfMade({ payload }: Seeding, { collection, documents }: Group) {
  for (const document of documents) {
    const { slug, language } = document
    const key = keyOf(collection, slug, language)
    const stored = await storedAt(payload, { collection, slug, language })
    if (stored && (await isHalfMade(payload, { collection, key, stored }))) {
      yield { collection, document, stored, key }
    }
  }
}

/** Writes the whole of those documents that were made in part, unless a person has saved them since. */
export async function completeDocuments(seeding: Seeding, group: Group): Promise<void> {
  for await (const one of halfMade(seeding, group)) await write(seeding, one)
}

/** Signs and publishes those clinical documents that were made, unless a person has saved them since. */
export async function publishDocuments(seeding: Seeding, group: Group): Promise<void> {
  const { payload } = seeding
  for await (const { collection, stored, key } of halfMade(seeding, group)) {
    const { id } = stored
    await signAsDemo(payload, { collection, id })
    const before = await versionsOf(payload, { collection, id })
    await noteBegun(payload, { key, versions: before + 1 })
    await payload.update({ collection, id, data: { _status: 'published' }, depth: 0 })
    await noteWhole(payload, key)
  }
}
