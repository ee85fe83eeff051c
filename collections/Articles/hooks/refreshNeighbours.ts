import type { CollectionAfterChangeHook, PayloadRequest, Where } from 'payload'
import { purge } from '../../../delivery/purge'
import { publicChange } from '../../../hooks/refreshPages'
import { routeTag } from '../../../lib/cacheTags'
import { isLanguage } from '../../../lib/languages'
import { documentPath } from '../../../lib/routes'
import type { Article } from '../../../payload-types'

type Placed = { id: string; language: unknown; publishedAt: unknown }

type Search = { article: Placed; isNewer: boolean; req: PayloadRequest }

/** The tag of the page of the article that was published next, before or after this one. */
async function neighbourTag({ article, isNewer, req }: Search): Promise<string[]> {
  const { id, language, publishedAt } = article
  const where: Where = {
    and: [
      { _status: { equals: 'published' } },
      { language: { equals: language } },
      { publishedAt: { [isNewer ? 'greater_than' : 'less_than']: publishedAt } },
      { id: { not_equals: id } },
    ],
  }
  const { docs } = await req.payload.find({
    collection: 'articles',
    where,
    sort: isNewer ? 'publishedAt' : '-publishedAt',
    limit: 1,
    depth: 0,
    pagination: false,
    select: { slug: true, language: true },
    req,
  })
  return docs.flatMap(({ slug, language: of }) =>
    slug && isLanguage(of)
      ? [routeTag(documentPath({ collection: 'articles', language: of, slug }))]
      : [],
  )
}

/**
 * After an article is published, or its date changes, refreshes the pages of the articles before and
 * after it: they lead to it from now on. Those that led to it before are refreshed because they show it.
 */
export const refreshNeighbours: CollectionAfterChangeHook<Article> = async (hook) => {
  const { before, after } = (await publicChange(hook)) ?? {}
  if (!after?.publishedAt || before?.publishedAt === after.publishedAt) return
  const { doc, req } = hook
  const article = { id: doc.id, language: after.language, publishedAt: after.publishedAt }
  const tags = [
    ...(await neighbourTag({ article, isNewer: false, req })),
    ...(await neighbourTag({ article, isNewer: true, req })),
  ]
  await purge(tags, req)
}
