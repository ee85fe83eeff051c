import type { Body, Content } from '../builders'
import type { Desk } from './desk'
import type { PageCache } from './pageCache'
import { PUBLIC_PAGES } from './publicPages'
import { at } from './rest'

/** The collections whose documents are listed on a page. */
export const LISTED: Content[] = ['articles', 'conditions', 'treatments', 'clinicians', 'locations']

/** The collections whose documents have pages of their own. */
export const ROUTED: Content[] = [...LISTED, 'pages']

/** What puts a document in the trash. */
export const trash = { deletedAt: '2026-05-03T12:00:00.000Z' }

/** Saves on a desk, which is open by the time that they are called, and what they refresh. */
export function pageSaves(cache: PageCache, desk: () => Desk) {
  const patch = (collection: Content | 'media', id: string, data: Body, query = '') =>
    desk().as('admin')('PATCH', `/${collection}/${id}${query}`, { data })
  const publish = (collection: Content, id: string, data: Body = {}) =>
    patch(collection, id, { ...data, _status: 'published' })
  const publishSelecting = (collection: Content, id: string) =>
    patch(collection, id, { _status: 'published' }, '?select[id]=true')
  const saveDraft = (collection: Content, id: string, data: Body) =>
    patch(collection, id, data, '?draft=true')

  /** Takes a document away from patients, though a live page may need it. */
  const takeAway = (
    collection: Content | 'media',
    id: string,
    action: 'unpublish' | 'trash' | 'delete',
  ) =>
    desk().as('admin')('POST', `/${collection}/${id}/retire`, {
      data: { action, reason: 'The test is about what is refreshed.' },
    })

  const slugOf = async (collection: Content, id: string) =>
    String(at((await desk().as('admin')('GET', `/${collection}/${id}?trash=true`)).body, 'slug'))

  /** Whether a save makes a page be rendered anew. */
  async function refreshes(save: () => Promise<unknown>, page: () => Promise<unknown>) {
    const before = await cache.tagsOf(page)
    const purged = await cache.purgedBy(save)
    return [...before].some((tag) => purged.has(tag))
  }

  const page = async (collection: Content, id: string) => {
    const slug = await slugOf(collection, id)
    return () => PUBLIC_PAGES[collection](slug)
  }

  return { patch, publish, publishSelecting, saveDraft, takeAway, refreshes, page }
}
