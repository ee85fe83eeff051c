import sharp from 'sharp'
import type { Payload } from 'payload'
import { ROLES, type Role } from '../../access/roles'
import { type Body, type Collection, contentOf } from '../builders'
import { createAs } from './createAs'
import { leaveOutImages } from './leaveOutImages'
import { startPayload } from './payload'
import { type Answer, at, type Rest, restOf } from './rest'
import { signWhateverIsPublished, writeSignOff } from './signOff'

/** Everyone who may ask the API for something. */
export const PEOPLE = ['anonymous', 'contributor', 'reviewer', 'editor', 'admin'] as const

/** One of {@link PEOPLE}. */
export type Person = (typeof PEOPLE)[number]

type MakeOptions = { status?: 'draft' | 'published'; by?: Person }

/** An editorial desk with one account of each role, on a database of its own. */
export type Desk = {
  payload: Payload
  rest: Rest
  /** The token of an account; nothing for the public. */
  tokenOf: (person: Person) => string | undefined
  userIdOf: (role: Role) => string
  /** Sends a request as somebody. */
  as: (person: Person) => Rest
  /** Makes a document with all that it must hold, published unless told otherwise, and answers its id. */
  make: (collection: Collection, overrides?: Body, options?: MakeOptions) => Promise<string>
  stop: () => Promise<void>
}

/** The password of every account of a desk. */
export const PASSWORD = 'correct horse battery staple'

/** The address of the account of a role. */
export const emailOf = (role: string) => `${role}@example.org`

/**
 * The id of the document that an answer holds.
 *
 * @throws Error with the answer where it holds none
 */
export function idOf(answer: Answer): string {
  const id = at(answer.body, 'doc', 'id') ?? at(answer.body, 'id')
  if (typeof id !== 'string') throw new Error(`No document: ${answer.status} ${answer.text}`)
  return id
}

/** A small picture, as bytes of a PNG. */
export function smallPicture() {
  return sharp({ create: { width: 8, height: 8, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
}

/** An upload as a browser sends it. */
export function uploadForm(data: Body, file: { name: string; type: string; bytes: Uint8Array }) {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new File([Uint8Array.from(file.bytes)], file.name, { type: file.type }))
  return form
}

async function signIn(payload: Payload, rest: Rest) {
  const tokens = new Map<string, string>()
  const ids = new Map<string, string>()
  for (const role of ROLES) {
    const data = { email: emailOf(role), password: PASSWORD, name: role, roles: [role] }
    const { id } = await payload.create({ collection: 'users', data })
    const { body } = await rest('POST', '/users/login', {
      data: { email: emailOf(role), password: PASSWORD },
    })
    tokens.set(role, String(at(body, 'token')))
    ids.set(role, id)
  }
  return { tokens, ids }
}

const found = (map: Map<string, string>, key: string): string => {
  const value = map.get(key)
  if (!value) throw new Error(`There is no ${key}.`)
  return value
}

type DeskOptions = {
  /** Whether the reviewer signs only what a test has signed. Otherwise whatever is published is signed. */
  isStrict?: boolean
  /** Whether share images are drawn, which takes longer than all the rest of a publication. */
  drawsImages?: boolean
}

/** Starts Payload with an account of each role. Once in a test file, which calls `stop` at its end. */
export async function openDesk(options: DeskOptions = {}): Promise<Desk> {
  const { isStrict = false, drawsImages = false } = options
  const { payload, stop } = await startPayload()
  if (!drawsImages) leaveOutImages(payload)
  // Refusals are what these tests ask for; what should not have been refused shows in its answer.
  payload.logger.level = 'fatal'
  const rest = restOf(payload)
  const { tokens, ids } = await signIn(payload, rest)
  if (!isStrict) signWhateverIsPublished(payload, found(ids, 'reviewer'))
  const tokenOf = (person: Person) => tokens.get(person)
  const as =
    (person: Person): Rest =>
    (method, path, message) =>
      rest(method, path, { token: tokenOf(person), ...message })
  let count = 0

  async function messageFor(collection: Collection, overrides: Body) {
    count += 1
    if (collection === 'media') {
      const picture = { name: `jaw-${count}.png`, type: 'image/png', bytes: await smallPicture() }
      return { form: uploadForm({ alt: 'A jaw joint', ...overrides }, picture) }
    }
    if (collection === 'users') {
      const email = `person-${count}@example.org`
      return { data: { email, password: PASSWORD, name: 'Sam', roles: ['editor'], ...overrides } }
    }
    if (collection === 'redirects') {
      const to = overrides.to ?? { relationTo: 'pages', value: await make('pages') }
      return { data: { from: `/old-page-${count}`, ...overrides, to } }
    }
    const needsTreatment = collection === 'treatment-faqs' && !('treatment' in overrides)
    const treatment = needsTreatment ? { treatment: await make('treatments') } : {}
    return { data: { ...contentOf(collection, overrides), ...treatment } }
  }

  const sign = (place: { collection: string; id: string }) =>
    writeSignOff(payload, { ...place, actor: found(ids, 'reviewer') })

  const make: Desk['make'] = async (collection, overrides = {}, options = {}) => {
    const { status = 'published', by = 'admin' } = options
    const message = await messageFor(collection, overrides)
    const making = { collection, message, status }
    return idOf(await createAs(as(by), isStrict ? { ...making, sign } : making))
  }

  return { payload, rest, tokenOf, userIdOf: (role) => found(ids, role), as, make, stop }
}
