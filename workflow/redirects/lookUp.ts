import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import { isLanguage } from '../../lib/languages'
import { documentPath, type RoutedCollection, routeTarget } from '../../lib/routes'
import { fixedPageAt } from './pathProblem'
import { storedTarget } from './storedTarget'
import type { Known, Target } from './target'

type StoredPage = {
  id: string
  slug?: string | null
  language?: string | null
  _status?: string | null
  deletedAt?: string | null
}

type DocumentTarget = Extract<Target, { kind: 'document' }>

type Query = { collection: CollectionSlug; where: Where }

/** The document that patients see under a condition, as it is stored: never its newer draft. */
async function publicRow(req: PayloadRequest, { collection, where }: Query) {
  const row = await req.payload.db.findOne<StoredPage>({ collection, where, req })
  return row && row._status === 'published' && !row.deletedAt ? row : null
}

/** The public path of a document as it is stored; `null` where its row names none. */
export function storedPath(
  collection: RoutedCollection,
  { slug, language }: Pick<StoredPage, 'slug' | 'language'>,
): string | null {
  return slug && isLanguage(language) ? documentPath({ collection, language, slug }) : null
}

/** The address at which patients find a document; `null` where they do not. */
export async function publicPathOf(
  req: PayloadRequest,
  { collection, id }: { collection: RoutedCollection; id: string },
): Promise<string | null> {
  const row = await publicRow(req, { collection, where: { id: { equals: id } } })
  return row && storedPath(collection, row)
}

/** What is public at a path: a document, a page of the site that is none, or nothing. */
export async function pageAt(req: PayloadRequest, path: string): Promise<Target | null> {
  if (fixedPageAt(path)) return { kind: 'path', path }
  const target = routeTarget(path.split('/').filter(Boolean))
  if (target.kind === 'fixed') return null
  const { collection, language, slug } = target
  const where: Where = { and: [{ language: { equals: language } }, { slug: { equals: slug } }] }
  const row = await publicRow(req, { collection, where })
  return row && { kind: 'document', collection, id: row.id }
}

async function storedRedirect(req: PayloadRequest, where: Where): Promise<Target | null> {
  const { docs } = await req.payload.find({
    collection: 'redirects',
    where,
    limit: 1,
    depth: 0,
    pagination: false,
    req,
  })
  return docs[0] ? storedTarget(docs[0]) : null
}

/** All that is stored about where addresses lead. */
export const lookUp = (req: PayloadRequest): Known => ({
  pageAt: (path) => pageAt(req, path),
  redirectFrom: (path) => storedRedirect(req, { from: { equals: path } }),
  isPublic: async ({ collection, id }: DocumentTarget) =>
    (await publicPathOf(req, { collection, id })) !== null,
  retirementOf: (id) => storedRedirect(req, { retires: { equals: id } }),
})
