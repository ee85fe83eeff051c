import {
  afterReadTraverseFields,
  type CollectionSlug,
  createLocalReq,
  type Payload,
  type TypedCollectionSelect,
} from 'payload'
import type { ContentSlug, Reader, ReadOptions } from './client'

type Followed = { collection: CollectionSlug; depth: number; document: object }

/** Reading a field can find more to read; this many rounds are far more than any document needs. */
const ROUNDS = 100

type Sought = { collection: ContentSlug; limit?: number; reader?: Reader }

/** Tells whether a read is that of the page of the document that its reader was sent a link to. */
export const isOfShared = ({ collection, limit, reader }: Sought): boolean =>
  limit === 1 && reader?.shared?.collection === collection

/**
 * Follows the relations of a document that was read with none, in place, as the public may: what is not
 * published stays an id. Payload itself would follow those of a draft to drafts.
 *
 * @throws Error where the fields of the document lead on for ever
 */
async function followPublicRelations(
  payload: Payload,
  { collection: slug, depth, document }: Followed,
): Promise<void> {
  const collection = payload.collections[slug].config
  const req = await createLocalReq({}, payload)
  const fields: Promise<void>[] = []
  const populations: Promise<void>[] = []
  afterReadTraverseFields({
    collection,
    context: req.context,
    currentDepth: 1,
    depth,
    doc: document,
    draft: false,
    fallbackLocale: null,
    fieldPromises: fields,
    fields: collection.fields,
    findMany: true,
    flattenLocales: true,
    global: null,
    locale: null,
    overrideAccess: false,
    parentIndexPath: '',
    parentPath: '',
    parentSchemaPath: '',
    populationPromises: populations,
    req,
    showHiddenFields: false,
    siblingDoc: document,
  })
  for (let round = 0; fields.length > 0 || populations.length > 0; round += 1) {
    if (round === ROUNDS) throw new Error(`The fields of ${slug} lead on for ever.`)
    await Promise.all(fields.splice(0))
    await Promise.all(populations.splice(0))
  }
}

/** The newest draft of the document that was shared, with what the public sees of everything else. */
export async function readSharedDraft<
  Slug extends ContentSlug,
  Select extends TypedCollectionSelect[Slug],
>(payload: Payload, options: ReadOptions<Slug, Select>) {
  const { collection, select, where, depth = 1, reader } = options
  const result = await payload.find<Slug, Select, boolean>({
    collection,
    select,
    where: { and: [where, { id: { equals: reader?.shared?.id ?? '' } }] },
    limit: 1,
    depth: 0,
    pagination: false,
    draft: true,
  })
  for (const document of result.docs) {
    await followPublicRelations(payload, { collection, document, depth })
  }
  return result
}
