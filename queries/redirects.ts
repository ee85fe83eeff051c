import { documentTag, routeTag } from '@/lib/cacheTags'
import { isLanguage } from '@/lib/languages'
import {
  documentPath,
  fixedPath,
  hasMarkdown,
  markdownPath,
  type RoutedCollection,
  routeTarget,
} from '@/lib/routes'
import { storedTarget } from '@/workflow/redirects/storedTarget'
import { follow, type End, type Known } from '@/workflow/redirects/target'
import { tagPage } from './cache'
import { readDocuments, readRedirect } from './client'

/** What became of the page that stood at an address: where it is now, or that it is gone for good. */
export type Move = { kind: 'moved'; to: string } | { kind: 'gone' }

/** The address of a document that the public sees; `null` where it sees none. */
async function publicPath(document: { collection: RoutedCollection; id: string }) {
  const { collection, id } = document
  const { docs } = await readDocuments({
    collection,
    select: { slug: true, language: true },
    where: { id: { equals: id } },
    tags: [documentTag(id)],
    limit: 1,
    depth: 0,
  })
  const [found] = docs
  if (!found?.slug || !isLanguage(found.language)) return null
  return documentPath({ collection, language: found.language, slug: found.slug })
}

async function redirectOf(where: Parameters<typeof readRedirect>[0]) {
  const redirect = await readRedirect(where)
  return redirect && storedTarget(redirect)
}

/** What the public knows. A path that is stored as a target is one of the site's own pages. */
const PUBLIC: Known = {
  pageAt: (path) => ({ kind: 'path', path }),
  redirectFrom: (path) => redirectOf({ from: { equals: path } }),
  isPublic: async (document) => (await publicPath(document)) !== null,
  retirementOf: (id) => redirectOf({ retires: { equals: id } }),
}

async function moveTo(end: End): Promise<Move | null> {
  if (end.kind === 'gone') return end
  if (end.kind === 'path') return { kind: 'moved', to: end.path }
  const to = end.kind === 'document' ? await publicPath(end) : null
  return to ? { kind: 'moved', to } : null
}

/**
 * What became of the page that stood at a path, or `null` where nothing public is known. The page that
 * asks is filed under the path and under every document on the way, so that a redirect that is made
 * later, and a page that moves again, is followed at once.
 *
 * @param path - the public path that was asked for
 */
export async function getMove(path: string): Promise<Move | null> {
  await tagPage([routeTag(path)])
  const target = await redirectOf({ from: { equals: path } })
  const move = target && (await moveTo(await follow(target, { known: PUBLIC })))
  // A redirect to itself is one that is not removed yet from where its page is public.
  return move?.kind === 'moved' && move.to === path ? null : move
}

const hasMarkdownVersion = (path: string) => {
  const target = routeTarget(path.split('/').filter(Boolean))
  return target.kind === 'document'
    ? hasMarkdown(target.collection)
    : path === fixedPath('faqs', target.language)
}

/** What became of the Markdown version of a page: it moved to the page where that has none now. */
export async function getMarkdownMove(segments: string[]): Promise<Move | null> {
  const target = routeTarget(segments)
  const move = await getMove(
    target.kind === 'document' ? documentPath(target) : fixedPath(target.route, target.language),
  )
  if (move?.kind !== 'moved' || !hasMarkdownVersion(move.to)) return move
  return { kind: 'moved', to: markdownPath(move.to) }
}
