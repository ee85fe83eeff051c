import { z } from 'zod'
import { isClinical } from '../../collections/clinicalFields'
import { accountOf, type Credentials } from './credentials'

type Body = Record<string, unknown>

const stored = z.looseObject({ id: z.string() })
const saved = z.looseObject({ doc: stored })
const workflow = z.looseObject({ hash: z.string(), state: z.string() })
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
    /** Who signs clinical texts before this person publishes them. */
    readonly reviewer?: Client,
  ) {}

  /** The same person at another server of the site. */
  at(url: string): Client {
    return new Client(url, this.token, this.reviewer?.at(url))
  }

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
    const isDraft = draft || isClinical(collection)
    const body = { ...data, _status: isDraft ? 'draft' : 'published' }
    const made = saved.parse(await this.ask('POST', `/${collection}?draft=${isDraft}`, body)).doc
    return isDraft === draft ? made : this.publish(collection, made.id)
  }

  /** Publishes a document with changes, once the reviewer has signed them. */
  async publish(collection: string, id: string, data: Body = {}): Promise<Stored> {
    if (isClinical(collection)) {
      if (Object.keys(data).length > 0) await this.saveDraft(collection, id, data)
      await this.reviewer?.sign(collection, id)
    }
    const body = { ...data, _status: 'published' }
    return saved.parse(await this.ask('PATCH', `/${collection}/${id}`, body)).doc
  }

  /** Signs the newest text of a document, unless it is signed. */
  async sign(collection: string, id: string): Promise<void> {
    const { hash, state } = workflow.parse(await this.ask('GET', `/${collection}/${id}/workflow`))
    const isSigned = state === 'approved' || state === 'published'
    if (!isSigned) await this.ask('POST', `/${collection}/${id}/sign`, { hash })
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

async function tokenOf({ url, credentials }: Place, role: string): Promise<string> {
  const response = await fetch(`${url}/api/users/login`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(accountOf(credentials, role)),
  })
  return z.object({ token: z.string() }).parse(await response.json()).token
}

/** Signs in to a site as the demo's account of a role, and as the reviewer who signs for it. */
export async function signIn(place: Place, role: string): Promise<Client> {
  const reviewer = new Client(place.url, await tokenOf(place, 'reviewer'))
  return new Client(place.url, await tokenOf(place, role), reviewer)
}
