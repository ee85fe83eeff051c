import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { relationIds } from '../lib/relations'

type IdsByCollection = Map<string, string[]>

/** Which documents are in the reviews that a condition finds: what is in work, and no more. */
async function reviewed(req: PayloadRequest, where: Where): Promise<IdsByCollection> {
  const { docs } = await req.payload.find({
    collection: 'reviews',
    where,
    select: { documentCollection: true, documentId: true },
    depth: 0,
    pagination: false,
    req,
  })
  const ids: IdsByCollection = new Map()
  for (const { documentCollection, documentId } of docs) {
    ids.set(documentCollection, [...(ids.get(documentCollection) ?? []), documentId])
  }
  return ids
}

/** The conditions and the drug products that the treatment's newest draft names. */
async function namedBy(req: PayloadRequest, treatment: string) {
  const document = await req.payload.findByID({
    collection: 'treatments',
    id: treatment,
    draft: true,
    depth: 0,
    disableErrors: true,
    req,
  })
  const used = (document?.uses ?? []).map(({ condition }) => condition)
  return {
    conditions: relationIds(used),
    drugs: relationIds(document?.drugProducts ?? []),
  }
}

/** How documents of each collection are about a treatment. */
async function relations(req: PayloadRequest, treatment: string) {
  const { conditions, drugs } = await namedBy(req, treatment)
  const tells: Where = { treatments: { in: [treatment] } }
  return {
    treatments: { id: { equals: treatment } },
    'treatment-faqs': { treatment: { equals: treatment } },
    articles: tells,
    conditions: { or: [tells, { id: { in: conditions } }] },
    'drug-products': { id: { in: drugs } },
  } satisfies Partial<Record<CollectionSlug, Where>>
}

/**
 * Narrows a condition on reviews to those of documents about a treatment, by their newest drafts: the
 * treatment itself, its questions, articles and conditions that name it or that it names, its drugs.
 *
 * @returns `null` where no document is
 */
export async function aboutTreatment(
  req: PayloadRequest,
  { where, treatment }: { where: Where; treatment: string },
): Promise<Where | null> {
  const ids = await reviewed(req, where)
  const found: Where[] = []
  const collections = await relations(req, treatment)
  for (const collection of ABOUT) {
    const own = ids.get(collection) ?? []
    if (own.length === 0) continue
    const { docs } = await req.payload.find({
      collection,
      where: { and: [{ id: { in: own } }, collections[collection]] },
      select: { updatedAt: true },
      draft: true,
      depth: 0,
      pagination: false,
      req,
    })
    if (docs.length === 0) continue
    const documentId = { in: docs.map(({ id }) => id) }
    found.push({ and: [{ documentCollection: { equals: collection } }, { documentId }] })
  }
  return found.length > 0 ? { and: [where, { or: found }] } : null
}

const ABOUT = ['treatments', 'treatment-faqs', 'articles', 'conditions', 'drug-products'] as const

/** The treatments that a list can be narrowed to, by their names. */
export async function treatmentChoices(req: PayloadRequest) {
  const { docs } = await req.payload.find({
    collection: 'treatments',
    select: { title: true },
    draft: true,
    sort: 'title',
    depth: 0,
    pagination: false,
    req,
  })
  return docs.map(({ id, title }) => ({ id, title: title || 'Without a title' }))
}
