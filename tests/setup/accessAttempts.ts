import { type Body, type Content, contentOf } from '../builders'
import type { Operation } from './accessMatrices'
import { type Desk, idOf, type Person } from './desk'
import { newestVersion, publicText } from './deskDocuments'
import { succeeded } from './refusals'
import type { Answer } from './rest'

const trashed = { deletedAt: '2026-05-03T12:00:00.000Z' }

async function madeInTrash(desk: Desk, collection: Content) {
  const id = await desk.make(collection)
  await desk.as('admin')('PATCH', `/${collection}/${id}`, { data: trashed })
  return id
}

const empty = { body: { errors: [{ message: 'It had no effect.' }] }, text: '' }
const ok = { ...empty, status: 200, headers: new Headers() }
const refused = { ...ok, status: 403 }

async function withRelations(desk: Desk, collection: Content, overrides: Body) {
  const treatment =
    collection === 'treatment-faqs' ? { treatment: await desk.make('treatments') } : {}
  return contentOf(collection, { ...treatment, ...overrides })
}

/** Prepares what an operation needs, and answers the request that tries it. */
type Attempt = (desk: Desk, collection: Content, person: Person) => Promise<() => Promise<Answer>>

/** What each operation needs beforehand, and the request that tries it. */
export const attempts: Record<Operation, Attempt> = {
  'read what is published': async (desk, collection, person) => {
    const id = await desk.make(collection)
    return () => desk.as(person)('GET', `/${collection}/${id}`)
  },
  'read a draft': async (desk, collection, person) => {
    const id = await desk.make(collection, {}, { status: 'draft' })
    return () => desk.as(person)('GET', `/${collection}/${id}?draft=true`)
  },
  'read what is in the trash': async (desk, collection, person) => {
    const id = await madeInTrash(desk, collection)
    return () => desk.as(person)('GET', `/${collection}/${id}?trash=true`)
  },
  'read versions': async (desk, collection, person) => {
    const version = await newestVersion(desk, collection, await desk.make(collection))
    return async () => {
      const list = await desk.as(person)('GET', `/${collection}/versions`)
      const one = await desk.as(person)('GET', `/${collection}/versions/${version}`)
      expect(succeeded(list)).toBe(succeeded(one))
      return one
    }
  },
  'create a draft': async (desk, collection, person) => {
    const data = await withRelations(desk, collection, { _status: 'draft' })
    return () => desk.as(person)('POST', `/${collection}?draft=true`, { data })
  },
  'create a published document': async (desk, collection, person) => {
    const data = await withRelations(desk, collection, { _status: 'published' })
    return () => desk.as(person)('POST', `/${collection}`, { data })
  },
  'save a draft of a published document': async (desk, collection, person) => {
    const id = await desk.make(collection)
    const before = await publicText(desk, collection, id)
    return async () => {
      const answer = await desk.as(person)('PATCH', `/${collection}/${id}?draft=true`, {
        data: contentOf(collection),
      })
      expect(await publicText(desk, collection, id)).toBe(before)
      return answer
    }
  },
  publish: async (desk, collection, person) => {
    const id = await desk.make(collection, {}, { status: 'draft' })
    return async () => {
      const data = { _status: 'published' }
      const answer = await desk.as(person)('PATCH', `/${collection}/${id}`, { data })
      expect((await publicText(desk, collection, id)) !== null).toBe(succeeded(answer))
      return answer
    }
  },
  unpublish: async (desk, collection, person) => {
    const id = await desk.make(collection)
    return async () => {
      const data = { _status: 'draft' }
      await desk.as(person)('PATCH', `/${collection}/${id}`, { data })
      // A contributor's save is a draft beside the page, so what counts is what patients see.
      const isDown = (await publicText(desk, collection, id)) === null
      return isDown ? ok : { ...refused, effect: person === 'contributor' ? 'draft' : 'none' }
    }
  },
  'restore a version': async (desk, collection, person) => {
    const id = await desk.make(collection)
    const version = await newestVersion(desk, collection, id)
    await desk.as('admin')('PATCH', `/${collection}/${id}?draft=true`, {
      data: contentOf(collection),
    })
    return () => desk.as(person)('POST', `/${collection}/versions/${version}`)
  },
  'restore a version as a draft': async (desk, collection, person) => {
    const id = await desk.make(collection)
    const before = await publicText(desk, collection, id)
    const version = await newestVersion(desk, collection, id)
    return async () => {
      const answer = await desk.as(person)('POST', `/${collection}/versions/${version}?draft=true`)
      expect(await publicText(desk, collection, id)).toBe(before)
      return answer
    }
  },
  'move to the trash': async (desk, collection, person) => {
    const id = await desk.make(collection)
    return async () => {
      const answer = await desk.as(person)('PATCH', `/${collection}/${id}`, { data: trashed })
      expect((await publicText(desk, collection, id)) === null).toBe(succeeded(answer))
      return answer
    }
  },
  'take out of the trash': async (desk, collection, person) => {
    const id = await madeInTrash(desk, collection)
    return () =>
      desk.as(person)('PATCH', `/${collection}/${id}?trash=true`, { data: { deletedAt: null } })
  },
  'delete for good': async (desk, collection, person) => {
    const id = await desk.make(collection)
    return () => desk.as(person)('DELETE', `/${collection}/${id}`)
  },
  duplicate: async (desk, collection, person) => {
    const id = await desk.make(collection)
    return async () => {
      const answer = await desk.as(person)('POST', `/${collection}/${id}/duplicate`)
      if (succeeded(answer)) expect(await publicText(desk, collection, idOf(answer))).toBeNull()
      return answer
    }
  },
}
