import { runSchedules } from '@/jobs/runSchedules'
import type { Content } from '../builders'
import { type Desk, idOf, type Person } from './desk'
import { newestVersion } from './deskDocuments'
import { type Answer, at, listAt } from './rest'
import { askSchedule, makeDue, scheduleIn } from './schedules'
import { draftIn, publishByOverride, type TextState } from './texts'

/** What an attempt asks for, and the document that would be public if it got through. */
export type Attempt = { id: string; ask: (person: Person) => Promise<Answer> }

type Prepared = { desk: Desk; collection: Content; state: TextState }

/** Prepares a document whose text is in a state, and a request that would publish it. */
export type Path = (prepared: Prepared) => Promise<Attempt>

const publish = { _status: 'published' }

/** A request of the API about the draft itself. */
const patch =
  (query: string, data: object = publish): Path =>
  async ({ desk, collection, state }: Prepared): Promise<Attempt> => {
    const id = await draftIn(desk, collection, state)
    const path = `/${collection}/${id}${query}`
    return { id, ask: (person) => desk.as(person)('PATCH', path, { data }) }
  }

/** The answer to a bulk edit is 400 wherever a document was refused, and says of each one why. */
const ofOne = (answer: Answer): Answer =>
  answer.status === 400 && listAt(answer.body, 'errors').length > 0
    ? { ...answer, status: 409 }
    : answer

/** A request about every document that a query finds. */
const bulk =
  (query: string): Path =>
  async ({ desk, collection, state }) => {
    const id = await draftIn(desk, collection, state)
    const path = `/${collection}?where[id][equals]=${id}${query}`
    return {
      id,
      ask: async (person) => ofOne(await desk.as(person)('PATCH', path, { data: publish })),
    }
  }

/** A version that was public once, for the paths that bring it back. */
async function oncePublic({ desk, collection, state }: Prepared) {
  const id = await draftIn(desk, collection, state)
  if (state === 'valid') await desk.as('admin')('PATCH', `/${collection}/${id}`, { data: publish })
  else await publishByOverride(desk, collection, id)
  return id
}

/** Every way in which a text might become public. */
export const PUBLICATION_PATHS = {
  'the publish button': patch(''),
  'a save with draft=true': patch('?draft=true'),
  'an autosave': patch('?draft=true&autosave=true'),
  'a save of the whole document': async ({
    desk,
    collection,
    state,
  }: Prepared): Promise<Attempt> => {
    const id = await draftIn(desk, collection, state)
    const { body } = await desk.as('admin')('GET', `/${collection}/${id}?draft=true&depth=0`)
    const data = { ...(typeof body === 'object' ? body : {}), ...publish }
    return { id, ask: (person) => desk.as(person)('PATCH', `/${collection}/${id}`, { data }) }
  },
  'a save that claims to be signed': patch('', {
    ...publish,
    clinicalEditor: null,
    clinicalHash: '',
    signOffs: [{ hash: '' }],
  }),
  'the list': bulk('&draft=true'),
  'a bulk edit': bulk(''),
  'a schedule': async ({ desk, collection, state }: Prepared): Promise<Attempt> => {
    const id = await draftIn(desk, collection, state)
    return {
      id,
      ask: async (person) => {
        const answer = await askSchedule(desk, id, {}, person)
        if (answer.status !== 200) return answer
        await makeDue(desk, scheduleIn(answer))
        await runSchedules(desk.payload)
        return answer
      },
    }
  },
  'a version restored': async (prepared: Prepared): Promise<Attempt> => {
    const { desk, collection } = prepared
    const id = await oncePublic(prepared)
    const version = await newestVersion(desk, collection, id)
    await desk.as('admin')('PATCH', `/${collection}/${id}`, { data: { _status: 'draft' } })
    return { id, ask: (person) => desk.as(person)('POST', `/${collection}/versions/${version}`) }
  },
  'a way out of the trash': async (prepared: Prepared): Promise<Attempt> => {
    const { desk, collection } = prepared
    const id = await oncePublic(prepared)
    const path = `/${collection}/${id}`
    const trashed = { deletedAt: new Date().toISOString() }
    await desk.as('admin')('PATCH', path, { data: trashed })
    const data = { deletedAt: null }
    return { id, ask: (person) => desk.as(person)('PATCH', `${path}?trash=true`, { data }) }
  },
} satisfies Record<string, Path>

/** Ways that make a new document, which nobody can have signed. */
export const CREATION_PATHS = {
  'a new document': async ({ desk, collection, state }: Prepared): Promise<Attempt> => {
    const id = await draftIn(desk, collection, state)
    const { body } = await desk.as('admin')('GET', `/${collection}/${id}?draft=true&depth=0`)
    const data = { ...(typeof body === 'object' ? body : {}), ...publish }
    const fresh = Object.fromEntries(
      Object.entries(data).filter(([name]) => !['id', 'slug', 'createdAt'].includes(name)),
    )
    return { id, ask: (person) => desk.as(person)('POST', `/${collection}`, { data: fresh }) }
  },
  'a copy': async ({ desk, collection, state }: Prepared): Promise<Attempt> => {
    const id = await draftIn(desk, collection, state)
    const path = `/${collection}/${id}/duplicate?draft=false`
    return {
      id,
      ask: async (person) => {
        const answer = await desk.as(person)('POST', path, { data: publish })
        // A copy may be made; what must not be is a copy that patients see.
        const status = at(answer.body, 'doc', '_status')
        if (status !== 'draft') return answer
        const copy = idOf(answer)
        const seen = await desk.rest('GET', `/${collection}/${copy}`)
        return seen.status === 200 ? seen : { ...answer, status: 409 }
      },
    }
  },
} satisfies Record<string, Path>
