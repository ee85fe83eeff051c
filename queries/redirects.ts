import { documentTag, routeTag } from '@/lib/cacheTags'
import { isLanguage } from '@/lib/languages'
import { documentPath } from '@/lib/routes'
import { tagPage } from './cache'
import { readDocuments, readMove } from './client'

/**
 * Where a page that stood at a path stands now, or `null` where nothing public is known. The page that
 * asks is filed under the path, so that a redirect that is made later is followed at once.
 *
 * @param path - the public path that was asked for
 */
export async function getMovedTo(path: string): Promise<string | null> {
  await tagPage([routeTag(path)])
  const target = await readMove(path)
  if (!target) return null
  const { docs } = await readDocuments({
    collection: target.collection,
    select: { slug: true, language: true },
    where: { id: { equals: target.id } },
    tags: [documentTag(target.id)],
    limit: 1,
    depth: 0,
  })
  const [document] = docs
  if (!document?.slug || !isLanguage(document.language)) return null
  const { slug, language } = document
  return documentPath({ collection: target.collection, language, slug })
}
