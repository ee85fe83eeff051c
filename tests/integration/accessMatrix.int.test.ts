import { isClinical } from '@/collections/clinicalFields'
import { CONTENT, type Body, type Content } from '../builders'
import { attempts, stockOf } from '../setup/accessAttempts'
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

/**
 * Has everybody try an operation. What an attempt left as it was serves the next one: a refusal leaves
 * no trace, which is looked at each time.
 */
async function whoMay(stock: ReturnType<typeof stockOf>, [collection, operation]: Tried) {
  const allowed: Person[] = []
  const { needs, keeps, becomes, ask } = attempts[operation]
  for (const person of PEOPLE) {
    const id = await stock.take(needs)
    const before = await storedOf(desk, collection)
    const answer = await ask({ desk, collection, person, id })
    const after = await storedOf(desk, collection)
    if (succeeded(answer)) allowed.push(person)
    else if (!('effect' in answer && answer.effect === 'draft')) {
      expectRefusal(answer, { before, after })
    }
    if (after === before || keeps) continue
    stock.spend(needs)
    if (becomes) stock.put(becomes, id)
  }
  return allowed.join(' ')
}

type Tried = [collection: Content, operation: Operation]

describe.each(CONTENT)('%s', (collection) => {
  const matrix = isClinical(collection) ? CLINICAL_MATRIX : CONTENT_MATRIX
  let stock: ReturnType<typeof stockOf>
  beforeAll(() => {
    stock = stockOf(desk, collection)
  })
  it.each(Object.entries(matrix))('lets the right people %s', async (name, people) => {
    const isOperation = (value: string): value is Operation => value in CONTENT_MATRIX
    expect(isOperation(name) && (await whoMay(stock, [collection, name]))).toBe(people)
  })
})

const others: OtherCollection[] = ['media', 'redirects', 'users']

type Prepared = { id: string; page: string; bytes: Uint8Array }

function otherAttempt(
  [collection, operation]: [OtherCollection, string],
  { id, page, bytes }: Prepared,
) {
  const picture = { name: 'spine.png', type: 'image/png', bytes }
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
  let page: string
  beforeAll(async () => {
    page = await desk.make('pages')
  })
  it.each(Object.entries(OTHER_MATRIX[collection]))(
    'lets the right people %s',
    async (operation, people) => {
      const allowed: Person[] = []
      const bytes = await smallPicture()
      let id = await desk.make(collection)
      for (const person of PEOPLE) {
        const attempt = otherAttempt([collection, operation], { id, page, bytes })
        const before = await storedOf(desk, collection)
        const answer = await attempt(person)
        const after = await storedOf(desk, collection)
        if (succeeded(answer)) allowed.push(person)
        else expectRefusal(answer, { before, after })
        if (after !== before) id = await desk.make(collection)
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
