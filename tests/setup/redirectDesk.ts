import type { Body, Content } from '../builders'
import type { Desk } from './desk'
import { type Answer, at, listAt } from './rest'

/** What somebody is answered at an address where no page is. Modules are imported late, after a stand-in. */
export async function answerAt(path: string): Promise<string> {
  const { getMove } = await import('../../queries/redirects')
  const move = await getMove(path)
  if (!move) return '404'
  return move.kind === 'gone' ? '410' : `308 ${move.to}`
}

/** What editors do to addresses, on a desk that is open by the time that they are called. */
export function redirectDesk(desk: () => Desk) {
  const patch = async (
    collection: Content,
    id: string,
    data: Body,
    query = '',
  ): Promise<Answer> => {
    const answer = await desk().as('editor')('PATCH', `/${collection}/${id}${query}`, { data })
    if (answer.status !== 200) throw new Error(`${answer.status} ${answer.text}`)
    return answer
  }
  const publish = (collection: Content, id: string, data: Body = {}) =>
    patch(collection, id, { ...data, _status: 'published' })
  const saveDraft = (collection: Content, id: string, data: Body) =>
    patch(collection, id, data, '?draft=true')
  const unpublish = (collection: Content, id: string) => patch(collection, id, { _status: 'draft' })

  /** Every redirect, as its path and what is stored of it. */
  async function stored(): Promise<Map<string, unknown>> {
    const { body } = await desk().as('admin')('GET', '/redirects?depth=0&pagination=false')
    return new Map(listAt(body, 'docs').map((doc) => [String(at(doc, 'from')), doc]))
  }

  const add = (data: Body) => desk().as('admin')('POST', '/redirects', { data })

  const retire = (data: Body, person: 'admin' | 'editor' = 'editor') =>
    desk().as(person)('POST', '/redirects/retire', { data })

  return { publish, saveDraft, unpublish, stored, add, retire }
}
