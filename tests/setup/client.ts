import { z } from 'zod'
import { accountOf, type Credentials } from './credentials'

type Body = Record<string, unknown>

const stored = z.looseObject({ id: z.string() })
const saved = z.looseObject({ doc: stored })
const list = z.looseObject({ docs: z.array(stored) })

/** A document as the API answers with it. */
export type Stored = z.infer<typeof stored>

/** The document that an answer to a save holds. */
export const storedIn = (text: string): Stored => saved.parse(JSON.parse(text)).doc

/** What the API answered. */
export type Reply = { status: number; text: string }

/** Which site is meant, and who may sign in to it. */
export type Place = { url: string; credentials: Credentials }

/** The REST API of a running site, used by somebody who is signed in. */
export class Client {
  constructor(
    readonly url: string,
    readonly token: string,
  ) {}

  /** Sends a request; a plain object goes as JSON. */
  async send(method: string, path: string, body?: Body | FormData): Promise<Reply> {
    const isForm = body instanceof FormData
    const response = await fetch(`${this.url}/api${path}`, {
      method,
      headers: {
        Authorization: `JWT ${this.token}`,
        ...(body && !isForm ? { 'Content-Type': 'application/json' } : {}),
      },
      ...(body ? { body: isForm ? body : JSON.stringify(body) } : {}),
    })
    return { status: response.status, text: await response.text() }
  }

  /** Sends a request that must succeed. */
  async ask(method: string, path: string, body?: Body | FormData): Promise<unknown> {
    const { status, text } = await this.send(method, path, body)
    if (status >= 400) throw new Error(`${method} ${path} answered ${status}: ${text}`)
    return JSON.parse(text)
  }

  /** Makes a document: published, unless it is to stay a draft. */
  async create(collection: string, data: Body, { draft = false } = {}): Promise<Stored> {
    const body = { ...data, _status: draft ? 'draft' : 'published' }
    return saved.parse(await this.ask('POST', `/${collection}?draft=${draft}`, body)).doc
  }

  /** Publishes a document with changes. */
  async publish(collection: string, id: string, data: Body = {}): Promise<Stored> {
    const body = { ...data, _status: 'published' }
    return saved.parse(await this.ask('PATCH', `/${collection}/${id}`, body)).doc
  }

  /** Saves a newer draft beside what is published. */
  async saveDraft(collection: string, id: string, data: Body): Promise<void> {
    await this.ask('PATCH', `/${collection}/${id}?draft=true`, { ...data, _status: 'draft' })
  }

  async unpublish(collection: string, id: string): Promise<void> {
    await this.ask('PATCH', `/${collection}/${id}`, { _status: 'draft' })
  }

  async remove(collection: string, id: string): Promise<void> {
    await this.ask('DELETE', `/${collection}/${id}`)
  }

  async saveGlobal(slug: string, data: Body): Promise<void> {
    await this.ask('POST', `/globals/${slug}`, data)
  }

  /** Uploads a picture. */
  async upload(data: Body, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<Stored> {
    const form = new FormData()
    form.set('_payload', JSON.stringify(data))
    form.set('file', new File([Uint8Array.from(bytes)], name, { type: 'image/png' }))
    return saved.parse(await this.ask('POST', '/media', form)).doc
  }

  /** The document of a collection that stands at a slug. */
  async bySlug(collection: string, slug: string): Promise<Stored> {
    const path = `/${collection}?where[slug][equals]=${slug}&depth=0`
    const [first] = list.parse(await this.ask('GET', path)).docs
    if (!first) throw new Error(`Nothing stands at ${slug} in ${collection}.`)
    return first
  }
}

/** Signs in to a site as the demo's account of a role. */
export async function signIn({ url, credentials }: Place, role: string): Promise<Client> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(accountOf(credentials, role)),
  })
  const { token } = z.object({ token: z.string() }).parse(await response.json())
  return new Client(url, token)
}
