import type { Body, Collection, Content } from '../builders'
import type { Desk } from './desk'
import { type Answer, at, listAt } from './rest'

/** What changes with every write to a collection: the newest document, and how many there are. */
export async function storedOf({ payload }: Desk, collection: Collection): Promise<string> {
  const docs = await payload.db.find({ collection, limit: 1, sort: '-updatedAt', where: {} })
  const hasVersions = collection !== 'media' && collection !== 'redirects' && collection !== 'users'
  const versions = hasVersions
    ? await payload.db.countVersions({ collection, where: {} })
    : { totalDocs: 0 }
  return JSON.stringify([docs.docs, docs.totalDocs, versions.totalDocs])
}

/** What patients are shown of a document, or `null`. */
export async function publicText(desk: Desk, collection: Content, id: string) {
  const { status, text } = await desk.rest('GET', `/${collection}/${id}?depth=0`)
  return status === 200 ? text : null
}

/** The id of the version of a document that was saved last. */
export async function newestVersion(desk: Desk, collection: Content, id: string) {
  const path = `/${collection}/versions?where[parent][equals]=${id}&limit=100&sort=updatedAt`
  const { body } = await desk.as('admin')('GET', path)
  return String(at(listAt(body, 'docs').at(-1), 'id'))
}

/** A document as an admin reads it: its newest draft, in the trash or not. */
export async function readAsAdmin(desk: Desk, collection: Content, id: string): Promise<unknown> {
  const path = `/${collection}/${id}?depth=0&draft=true&trash=true`
  return (await desk.as('admin')('GET', path)).body
}

/** Changes a document as an admin. */
export function saveAsAdmin(
  desk: Desk,
  collection: Content,
  id: string,
  data: Body,
  query = '',
): Promise<Answer> {
  return desk.as('admin')('PATCH', `/${collection}/${id}${query}`, { data })
}
