import { isClinical } from '@/collections/clinicalFields'
import { CONTENT, type Body, type Content } from '../builders'
import { attempts } from '../setup/accessAttempts'
import {
  CLINICAL_MATRIX,
  CONTENT_MATRIX,
  GLOBAL_MATRIX,
  type GlobalName,
  type Operation,
  OTHER_MATRIX,
  type OtherCollection,
} from '../setup/accessMatrices'
import {
  type Desk,
  openDesk,
  PASSWORD,
  PEOPLE,
  type Person,
  smallPicture,
  uploadForm,
} from '../setup/desk'
import { storedOf } from '../setup/deskDocuments'
import { expectRefusal, SENTENCE, succeeded } from '../setup/refusals'
import { type Answer, sentencesOf } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

async function whoMay(collection: Content, operation: Operation): Promise<string> {
  const allowed: Person[] = []
  for (const person of PEOPLE) {
    const attempt = await attempts[operation](desk, collection, person)
    const before = await storedOf(desk, collection)
    const answer = await attempt()
    if (succeeded(answer)) allowed.push(person)
    else if (!('effect' in answer && answer.effect === 'draft')) {
      expectRefusal(answer, { before, after: await storedOf(desk, collection) })
    }
  }
  return allowed.join(' ')
}

describe.each(CONTENT)('%s', (collection) => {
  const matrix = isClinical(collection) ? CLINICAL_MATRIX : CONTENT_MATRIX
  it.each(Object.entries(matrix))('lets the right people %s', async (name, people) => {
    const isOperation = (value: string): value is Operation => value in CONTENT_MATRIX
    expect(isOperation(name) && (await whoMay(collection, name))).toBe(people)
  })
})

const others: OtherCollection[] = ['media', 'redirects', 'users']

async function otherAttempt(collection: OtherCollection, operation: string) {
  const id = await desk.make(collection)
  const picture = { name: 'spine.png', type: 'image/png', bytes: await smallPicture() }
  const page = await desk.make('pages')
  const creations = {
    media: () => ({ form: uploadForm({ alt: 'A spine' }, picture) }),
    redirects: () => ({ data: { from: `/${id}`, to: { relationTo: 'pages', value: page } } }),
    users: () => ({
      data: { email: `${id}@example.org`, password: PASSWORD, name: 'Sam', roles: ['editor'] },
    }),
  }
  const changes = { media: { caption: 'New' }, redirects: { from: '/new' }, users: { name: 'New' } }
  return (person: Person) => {
    const send = desk.as(person)
    if (operation === 'read') return send('GET', `/${collection}/${id}`)
    if (operation === 'create') return send('POST', `/${collection}`, creations[collection]())
    if (operation === 'delete') return send('DELETE', `/${collection}/${id}`)
    return send('PATCH', `/${collection}/${id}`, { data: changes[collection] })
  }
}

describe.each(others)('%s', (collection) => {
  it.each(Object.entries(OTHER_MATRIX[collection]))(
    'lets the right people %s',
    async (operation, people) => {
      const allowed: Person[] = []
      for (const person of PEOPLE) {
        const attempt = await otherAttempt(collection, operation)
        const before = await storedOf(desk, collection)
        const answer = await attempt(person)
        if (succeeded(answer)) allowed.push(person)
        else expectRefusal(answer, { before, after: await storedOf(desk, collection) })
      }
      expect(allowed.join(' ')).toBe(people)
    },
  )
})

const globalNames: GlobalName[] = ['home', 'navigation', 'site-notice', 'practice']

describe.each(globalNames)('the global %s', (slug) => {
  const read = () => desk.rest('GET', `/globals/${slug}`)

  it.each(Object.entries(GLOBAL_MATRIX[slug]))(
    'lets the right people %s',
    async (operation, people) => {
      const allowed: Person[] = []
      for (const person of PEOPLE) {
        const before = await read()
        const send = desk.as(person)
        const path = `/globals/${slug}`
        const answers: Record<string, () => Promise<Answer>> = {
          read: () => send('GET', path),
          versions: () => send('GET', `${path}/versions`),
          update: () => send('POST', path, { data: changeOf(slug, person) }),
        }
        const ask = answers[operation]
        if (!ask) throw new Error(`Nothing asks for ${operation}.`)
        const answer = await ask()
        if (succeeded(answer)) allowed.push(person)
        else {
          expect(answer.status).toBe(403)
          expect(sentencesOf(answer)).toMatch(SENTENCE)
          expect((await read()).text).toBe(before.text)
        }
      }
      expect(allowed.join(' ')).toBe(people)
    },
  )
})

function changeOf(slug: GlobalName, label: string): Body {
  const row = { language: 'en', label, kind: 'list', list: 'articles' }
  const times = { startsAt: '2026-05-03T08:00:00.000Z', endsAt: '2026-05-04T08:00:00.000Z' }
  return {
    home: { languages: [{ language: 'en', heading: label, introduction: 'Welcome.' }] },
    navigation: { main: [row] },
    'site-notice': { notices: [{ language: 'en', text: label, ...times }] },
    practice: { name: label },
  }[slug]
}
