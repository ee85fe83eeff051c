import type { PayloadRequest } from 'payload'
import { clinicalHash } from './clinicalHash'
import { fieldsAt } from './loadFacts'
import type { Place } from './place'

const AT_ONCE = 25

/**
 * The document whose text a hash stands for: the newest version that has it. A sign-off names a text by
 * its hash, and versions are never pruned.
 *
 * @returns `null` where no version has that text
 */
export async function signedDocument(
  req: PayloadRequest,
  { collection, id, hash }: Place & { hash: string },
): Promise<object | null> {
  const fields = fieldsAt(req, { collection })
  for (let page = 1; ; page += 1) {
    const { docs, hasNextPage } = await req.payload.findVersions({
      collection,
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      depth: 0,
      limit: AT_ONCE,
      page,
      req,
    })
    const signed = docs.find(({ version }) => clinicalHash({ fields, document: version }) === hash)
    if (signed) return signed.version
    if (!hasNextPage) return null
  }
}
