import type { Desk, Person } from './desk'
import { type Answer, at, listAt } from './rest'
import { hashOf } from './signOff'
import { clinicalChange } from './texts'

/** The review of articles, as the people of a desk do it over the API. */
export type ReviewDesk = ReturnType<typeof reviewDesk>

export function reviewDesk(desk: Desk) {
  const ask = (person: Person, id: string, action: string, data: object = {}): Promise<Answer> =>
    desk.as(person)('POST', `/articles/${id}/${action}`, { data })

  return {
    ask,

    make: () => desk.make('articles', {}, { status: 'draft', by: 'editor' }),

    edit: (id: string, person: Person = 'editor') =>
      desk.as(person)('PATCH', `/articles/${id}?draft=true`, { data: clinicalChange.articles }),

    sign: async (id: string, person: Person = 'reviewer') =>
      ask(person, id, 'sign', { hash: await hashOf(desk.payload, { collection: 'articles', id }) }),

    /** What the editor is told of an article. */
    async told(id: string) {
      const { body } = await desk.as('editor')('GET', `/articles/${id}/workflow`)
      return {
        state: at(body, 'state'),
        sentence: at(body, 'sentence'),
        remarks: at(body, 'remarks'),
      }
    },

    /** Who did what with an article, the oldest first. */
    async auditOf(id: string): Promise<string[]> {
      const where = `where[documentId][equals]=${id}`
      const path = `/audit-log?${where}&limit=100&sort=createdAt`
      const { body } = await desk.as('admin')('GET', path)
      return listAt(body, 'docs').map(
        (entry) => `${String(at(entry, 'actorName'))}: ${String(at(entry, 'action'))}`,
      )
    },
  }
}
