import { type Body, type Content, contentOf } from '../builders'
import type { Operation } from './accessMatrices'
import { type Desk, idOf, type Person } from './desk'
import { newestVersion, publicText } from './deskDocuments'
import { succeeded } from './refusals'
import { type Answer, at, listAt } from './rest'

const trashed = { deletedAt: '2026-05-03T12:00:00.000Z' }

/** What attempts are about; the treatment is what a new question needs, and nothing for others. */
type Kind = 'published' | 'draft' | 'trashed' | 'edited' | 'treatment'

const makers: Record<Kind, (desk: Desk, collection: Content) => Promise<string>> = {
  published: (desk, collection) => desk.make(collection),
  draft: (desk, collection) => desk.make(collection, {}, { status: 'draft' }),
  async trashed(desk, collection) {
    const id = await desk.make(collection)
    await desk.as('admin')('PATCH', `/${collection}/${id}`, { data: trashed })
    return id
  },
  async edited(desk, collection) {
    const id = await desk.make(collection)
    await desk.as('admin')('PATCH', `/${collection}/${id}?draft=true`, {
      data: contentOf(collection),
    })
    return id
  },
  treatment: async (desk, collection) =>
    collection === 'treatment-faqs' ? desk.make('treatments') : '',
}

/** Documents of a collection, each made when it is first needed and kept until an attempt changes it. */
export function stockOf(desk: Desk, collection: Content) {
  const kept = new Map<Kind, string>()
  return {
    async take(kind: Kind): Promise<string> {
      const id = kept.get(kind) ?? (await makers[kind](desk, collection))
      kept.set(kind, id)
      return id
    },
    spend: (kind: Kind) => void kept.delete(kind),
    put: (kind: Kind, id: string) => void kept.set(kind, id),
  }
}

const empty = { body: { errors: [{ message: 'It had no effect.' }] }, text: '' }
const ok = { ...empty, status: 200, headers: new Headers() }
const refused = { ...ok, status: 403 }

/** Who tries it, on which document. */
type Tried = { desk: Desk; collection: Content; person: Person; id: string }

type Attempt = {
  needs: Kind
  /** Whether the document is the same afterwards, even where something new was made. */
  keeps?: true
  /** What the document is afterwards, where that is as good as one that was made so. */
  becomes?: Kind
  ask: (tried: Tried) => Promise<Answer>
}

const newData = (treatment: string, overrides: Body) => ({
  ...(treatment ? { treatment } : {}),
  ...overrides,
})

/** The version that was published, of a document that was edited since or not. */
async function publishedVersion({ desk, collection, id }: Tried) {
  const path = `/${collection}/versions?where[parent][equals]=${id}&where[version._status][equals]=published`
  const { body } = await desk.as('admin')('GET', `${path}&limit=1&sort=-updatedAt`)
  return String(at(listAt(body, 'docs')[0], 'id'))
}

/** What each operation needs beforehand, and the request that tries it. */
export const attempts: Record<Operation, Attempt> = {
  'read what is published': {
    needs: 'published',
    ask: ({ desk, collection, person, id }) => desk.as(person)('GET', `/${collection}/${id}`),
  },
  'read a draft': {
    needs: 'draft',
    ask: ({ desk, collection, person, id }) =>
      desk.as(person)('GET', `/${collection}/${id}?draft=true`),
  },
  'read what is in the trash': {
    needs: 'trashed',
    ask: ({ desk, collection, person, id }) =>
      desk.as(person)('GET', `/${collection}/${id}?trash=true`),
  },
  'read versions': {
    needs: 'published',
    async ask({ desk, collection, person, id }) {
      const version = await newestVersion(desk, collection, id)
      const list = await desk.as(person)('GET', `/${collection}/versions`)
      const one = await desk.as(person)('GET', `/${collection}/versions/${version}`)
      expect(succeeded(list)).toBe(succeeded(one))
      return one
    },
  },
  'create a draft': {
    needs: 'treatment',
    keeps: true,
    ask({ desk, collection, person, id }) {
      const data = contentOf(collection, newData(id, { _status: 'draft' }))
      return desk.as(person)('POST', `/${collection}?draft=true`, { data })
    },
  },
  'create a published document': {
    needs: 'treatment',
    keeps: true,
    ask({ desk, collection, person, id }) {
      const data = contentOf(collection, newData(id, { _status: 'published' }))
      return desk.as(person)('POST', `/${collection}`, { data })
    },
  },
  'save a draft of a published document': {
    needs: 'published',
    becomes: 'edited',
    async ask({ desk, collection, person, id }) {
      const before = await publicText(desk, collection, id)
      const answer = await desk.as(person)('PATCH', `/${collection}/${id}?draft=true`, {
        data: contentOf(collection),
      })
      expect(before).not.toBeNull()
      expect(await publicText(desk, collection, id)).toBe(before)
      return answer
    },
  },
  publish: {
    needs: 'draft',
    becomes: 'published',
    async ask({ desk, collection, person, id }) {
      const data = { _status: 'published' }
      const answer = await desk.as(person)('PATCH', `/${collection}/${id}`, { data })
      expect((await publicText(desk, collection, id)) !== null).toBe(succeeded(answer))
      return answer
    },
  },
  unpublish: {
    needs: 'published',
    async ask({ desk, collection, person, id }) {
      const data = { _status: 'draft' }
      await desk.as(person)('PATCH', `/${collection}/${id}`, { data })
      // A contributor's save is a draft beside the page, so what counts is what patients see.
      const isDown = (await publicText(desk, collection, id)) === null
      return isDown ? ok : { ...refused, effect: person === 'contributor' ? 'draft' : 'none' }
    },
  },
  'restore a version': {
    needs: 'edited',
    async ask(tried) {
      const { desk, collection, person } = tried
      const version = await publishedVersion(tried)
      return desk.as(person)('POST', `/${collection}/versions/${version}`)
    },
  },
  'restore a version as a draft': {
    needs: 'published',
    async ask(tried) {
      const { desk, collection, person, id } = tried
      const before = await publicText(desk, collection, id)
      const version = await publishedVersion(tried)
      const answer = await desk.as(person)('POST', `/${collection}/versions/${version}?draft=true`)
      expect(before).not.toBeNull()
      expect(await publicText(desk, collection, id)).toBe(before)
      return answer
    },
  },
  'move to the trash': {
    needs: 'published',
    becomes: 'trashed',
    async ask({ desk, collection, person, id }) {
      const answer = await desk.as(person)('PATCH', `/${collection}/${id}`, { data: trashed })
      expect((await publicText(desk, collection, id)) === null).toBe(succeeded(answer))
      return answer
    },
  },
  'take out of the trash': {
    needs: 'trashed',
    ask: ({ desk, collection, person, id }) =>
      desk.as(person)('PATCH', `/${collection}/${id}?trash=true`, { data: { deletedAt: null } }),
  },
  'delete for good': {
    needs: 'published',
    ask: ({ desk, collection, person, id }) => desk.as(person)('DELETE', `/${collection}/${id}`),
  },
  duplicate: {
    needs: 'published',
    keeps: true,
    async ask({ desk, collection, person, id }) {
      const answer = await desk.as(person)('POST', `/${collection}/${id}/duplicate`)
      if (succeeded(answer)) expect(await publicText(desk, collection, idOf(answer))).toBeNull()
      return answer
    },
  },
}
