import config from '@payload-config'
import { getPayload, type GlobalSlug, type TypedCollectionSelect, type Where } from 'payload'
import { CACHE_TAGS_KEY, documentTag, globalTag } from '@/lib/cacheTags'
import type { Content } from '@/lib/content'
import { referencedIds } from '@/lib/documentIds'
import type { User } from '@/payload-types'
import { tagPage } from './cache'
import { momentContext } from './moment'
import { isOfShared, readSharedDraft } from './sharedDraft'
import { untilTags } from './withdrawals'

/** The one document whose newest draft somebody may read who was sent a link to it. */
export type SharedDocument = { collection: Content; id: string }

/**
 * Who reads: the public, a signed-in person who sees the newest drafts, or somebody with a link, who sees
 * the newest draft of one document and is the public for everything else.
 */
export type Reader = { drafts: boolean; user: User | null; shared?: SharedDocument }

/** A patient: sees what is published, and nothing else. */
export const PUBLIC_READER: Reader = { drafts: false, user: null }

/** The collections that pages are made of. */
export type ContentSlug = Content | 'media' | 'share-images'

/** What is read, and how. */
export type ReadOptions<Slug extends ContentSlug, Select extends TypedCollectionSelect[Slug]> = {
  collection: Slug
  select: Select
  where: Where
  /** What the answer depends on besides the documents that it holds. */
  tags: string[]
  reader?: Reader
  sort?: string[]
  /** How many documents at most; 0 for all. */
  limit?: number
  /** Which page of the answer, counted from 1; without it the answer is not counted. */
  page?: number
  /**
   * Whether `tags` hold whatever can change the answer, as those of whole lists do. The page is then not
   * filed under each of perhaps thousands of documents.
   */
  isWholeList?: boolean
  /** How far relations are followed: 1 for cards, 2 where a text holds blocks with relations. */
  depth?: 0 | 1 | 2
}

/** The CMS itself, for the readers of this folder only. */
export const payload = () => getPayload({ config })

/** Files the page under what was read, and ends it when something of that is to be taken down. */
async function tagRead(tags: ReadonlySet<string>): Promise<void> {
  await tagPage([...tags, ...(await untilTags(tags, await payload()))])
}

/**
 * Reads documents as the public (or a previewing member of staff) may see them, and files the page
 * that is being rendered under everything that was read.
 */
export async function readDocuments<
  Slug extends ContentSlug,
  Select extends TypedCollectionSelect[Slug],
>(options: ReadOptions<Slug, Select>) {
  if (isOfShared(options)) return readSharedDraft(await payload(), options)
  const { collection, select, where, sort, limit = 0, page, depth = 1 } = options
  const reader = options.reader ?? PUBLIC_READER
  const tags = new Set(options.tags)
  await tagPage(tags)
  const result = await (
    await payload()
  ).find<Slug, Select, boolean>({
    collection,
    select,
    where,
    limit,
    depth,
    pagination: page !== undefined,
    ...(page === undefined ? {} : { page }),
    draft: reader.drafts,
    user: reader.user,
    overrideAccess: false,
    context: { ...(options.isWholeList ? {} : { [CACHE_TAGS_KEY]: tags }), ...momentContext() },
    ...(sort ? { sort } : {}),
  })
  await tagRead(tags)
  return result
}

/** How many documents the public sees under a condition. */
export async function countDocuments(options: {
  collection: ContentSlug
  where: Where
  tags: string[]
}): Promise<number> {
  await tagRead(new Set(options.tags))
  const { collection, where } = options
  const { totalDocs } = await (
    await payload()
  ).count({ collection, where, overrideAccess: false, context: momentContext() })
  return totalDocs
}

/**
 * Reads a global with its relations, as the public sees them. What it points to may be unpublished now
 * and appear later, so the page is filed under that too.
 */
export async function readGlobal<Slug extends GlobalSlug>(slug: Slug, reader = PUBLIC_READER) {
  const tags = new Set([globalTag(slug)])
  await tagPage(tags)
  const global = await (
    await payload()
  ).findGlobal<Slug, Record<string, never>>({
    slug,
    depth: 2,
    user: reader.user,
    overrideAccess: false,
    context: { [CACHE_TAGS_KEY]: tags, ...momentContext() },
  })
  for (const id of referencedIds(global)) tags.add(documentTag(id))
  await tagRead(tags)
  return global
}

/**
 * Where a redirect leads, whether that is public or not. The list of redirects is for staff only; asking
 * for one tells no more than following it.
 */
export async function readRedirect(where: Where) {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'redirects',
    where,
    select: { kind: true, to: true, path: true },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/** The link that is kept under a digest, or `null`. */
export async function readPreviewLink(digest: string) {
  const { docs } = await (
    await payload()
  ).find({
    collection: 'preview-links',
    where: { digest: { equals: digest } },
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/** Counts that a link was opened, and when; not by whom. */
export async function countOpening(link: string): Promise<void> {
  const { db } = await payload()
  await db.updateOne({
    collection: 'preview-links',
    id: link,
    data: { opened: { $inc: 1 }, lastOpenedAt: new Date().toISOString() },
    returning: false,
  })
}

/** Where the newest draft of a document stands; `null` where it is in the trash or gone. */
export async function readDraftAddress({ collection, id }: SharedDocument) {
  const { docs } = await (
    await payload()
  ).find({
    collection,
    where: { id: { equals: id } },
    select: { slug: true, language: true },
    draft: true,
    limit: 1,
    depth: 0,
    pagination: false,
  })
  return docs[0] ?? null
}

/** The signed-in member of staff behind a request's headers, if there is one. */
export async function staffReader(headers: Headers): Promise<Reader | null> {
  const { user } = await (await payload()).auth({ headers })
  return user && user.roles.length > 0 ? { drafts: true, user } : null
}

/**
 * Asks the database for an answer.
 *
 * @throws whatever the database driver throws where it does not answer
 */
export async function pingDatabase(): Promise<void> {
  await (await payload()).count({ collection: 'users' })
}
