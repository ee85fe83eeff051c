import type { Desk, Person } from './desk'
import { type Answer, at, listAt } from './rest'
import { hashOf } from './signOff'

type Article = { collection: 'articles'; id: string }

/** What people do with articles at a desk, as requests. */
export function workOn(desk: Desk) {
  const ask = (person: Person, id: string, action: string, data: object = {}): Promise<Answer> =>
    desk.as(person)('POST', `/articles/${id}/${action}`, { data })
  const place = (id: string): Article => ({ collection: 'articles', id })
  const sign = async (id: string) =>
    ask('reviewer', id, 'sign', { hash: await hashOf(desk.payload, place(id)) })
  const publish = (id: string) =>
    desk.as('editor')('PATCH', `/articles/${id}`, { data: { _status: 'published' } })
  const draft = (data: object = {}) =>
    desk.make('articles', { ...data }, { status: 'draft', by: 'editor' })
  return { ask, sign, publish, draft }
}

/** The links to a document, as somebody is told of them. */
export async function linksOf(desk: Desk, place: string, person: Person = 'editor') {
  const { body } = await desk.as(person)('GET', `/${place}/preview-links`)
  return listAt(body, 'links')
}

/** The token of a link that was made a moment ago. */
export function tokenIn({ body, status, text }: Answer): string {
  const url: unknown = at(body, 'url')
  if (typeof url !== 'string') throw new Error(`No link: ${status} ${text}`)
  return url.split('/').at(-1) ?? ''
}
