import type { Content } from '../builders'
import { type Desk, openDesk, PEOPLE, type Person } from '../setup/desk'
import { publicText, storedOf } from '../setup/deskDocuments'
import {
  type Attempt,
  CREATION_PATHS,
  type Path,
  PUBLICATION_PATHS,
} from '../setup/publicationPaths'
import { SENTENCE, succeeded } from '../setup/refusals'
import { at, sentencesOf } from '../setup/rest'
import {
  clinicalChange,
  draftIn,
  publishByOverride,
  TEXT_STATES,
  type TextState,
} from '../setup/texts'

const CLINICAL = [
  'articles',
  'conditions',
  'treatments',
  'treatment-faqs',
  'drug-products',
] as const satisfies Content[]

const PUBLISHERS: Person[] = ['editor', 'admin']

let desk: Desk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
})
afterAll(() => desk.stop())

type Try = { collection: Content; state: TextState; isNew: boolean }

/** One attempt: the signed text may be published by who may publish, and everything else is refused. */
async function expectOutcome({ id, ask }: Attempt, person: Person, { collection, ...tried }: Try) {
  const { state, isNew } = tried
  const before = await storedOf(desk, collection)
  const answer = await ask(person)
  const may = !isNew && state === 'valid' && PUBLISHERS.includes(person)
  const isPublic = (await publicText(desk, collection, id)) !== null
  expect({ state, ok: succeeded(answer), isPublic }).toEqual({ state, ok: may, isPublic: may })
  if (may || at(answer.body, 'doc', '_status') === 'draft') return
  expect(sentencesOf(answer)).toMatch(SENTENCE)
  expect([401, 403, 404, 409]).toContain(answer.status)
  expect(answer.status === 409).toBe(PUBLISHERS.includes(person))
  expect(await storedOf(desk, collection)).toBe(before)
}

/** Everybody tries it on the same document; one that was published is followed by another one. */
async function expectGate(collection: Content, path: Path, isNew = false) {
  for (const state of TEXT_STATES) {
    let attempt: Attempt | null = null
    for (const person of PEOPLE) {
      attempt ??= await path({ desk, collection, state })
      await expectOutcome(attempt, person, { collection, state, isNew })
      if (state === 'valid' && PUBLISHERS.includes(person)) attempt = null
    }
  }
}

it.each(Object.entries(PUBLICATION_PATHS))(
  '%s makes no text public that is not signed, whoever asks',
  async (_, path) => {
    await expectGate('articles', path)
  },
)

it.each(Object.entries(CREATION_PATHS))('%s is never public at once', async (_, path) => {
  await expectGate('articles', path, true)
})

it.each(CLINICAL)('%s are published signed, or not at all', async (collection) => {
  await expectGate(collection, PUBLICATION_PATHS['the publish button'])
})

describe('code of the server itself', () => {
  it.each(TEXT_STATES)('publishes no %s text, unless it is valid', async (state) => {
    const id = await draftIn(desk, 'articles', state)
    const update = desk.payload.update({
      collection: 'articles',
      id,
      data: { _status: 'published' },
    })
    if (state === 'valid') await expect(update).resolves.toMatchObject({ _status: 'published' })
    else await expect(update).rejects.toThrow(/sign/)
    expect((await publicText(desk, 'articles', id)) !== null).toBe(state === 'valid')
  })
})

describe('what patients read', () => {
  it('stays as it was signed while a newer draft is written, saved without draft and status', async () => {
    const id = await draftIn(desk, 'articles', 'valid')
    await desk.as('editor')('PATCH', `/articles/${id}`, { data: { _status: 'published' } })
    const before = await publicText(desk, 'articles', id)
    const change = { data: clinicalChange.articles }
    expect((await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, change)).status).toBe(
      200,
    )
    expect((await desk.as('editor')('PATCH', `/articles/${id}`, change)).status).toBe(200)
    expect(await publicText(desk, 'articles', id)).toBe(before)
    const again = await desk.as('editor')('PATCH', `/articles/${id}`, {
      data: { _status: 'published' },
    })
    expect(again.status).toBe(409)
    expect(await publicText(desk, 'articles', id)).toBe(before)
  })

  it('is taken down at once, without anybody’s signature', async () => {
    const id = await draftIn(desk, 'articles', 'unsigned')
    await publishByOverride(desk, 'articles', id)
    const down = await desk.as('editor')('PATCH', `/articles/${id}`, { data: { _status: 'draft' } })
    expect(down.status).toBe(200)
    expect(await publicText(desk, 'articles', id)).toBeNull()
  })
})
