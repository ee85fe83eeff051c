import { randomBytes } from 'node:crypto'
import type { CollectionSlug } from 'payload'
import type { Language } from '../../lib/languages'

const MARK = 'seed:'
const ID_BYTES = 12

/** The ids that the keys of the demo's documents stand for, in the database at hand. */
export type Ids = Map<string, string>

type KeyParts = [collection: CollectionSlug, slug: string, language?: Language]

/**
 * Stands for the id of a document wherever the demo's texts point to one: ids are known only once the
 * document is stored.
 */
export function keyOf(...[collection, slug, language = 'en']: KeyParts): string {
  return `${MARK}${collection}/${language}/${slug}`
}

/** Stands for the id of a picture. */
export function pictureKey(filename: string): string {
  return `${MARK}media/${filename}`
}

function idOf(key: string, ids: Ids): string {
  const id = ids.get(key)
  if (!id) throw new Error(`The demo points to “${key.slice(MARK.length)}” before it is there.`)
  return id
}

const isKey = (value: unknown): value is string =>
  typeof value === 'string' && value.startsWith(MARK)

const newId = () => randomBytes(ID_BYTES).toString('hex')

/** Names a node of a rich text as the editor would: Payload does so for rows, but not for nodes. */
function nameNode(node: object): void {
  const type: unknown = Reflect.get(node, 'type')
  const fields: unknown = Reflect.get(node, 'fields')
  if (type === 'link') Reflect.set(node, 'id', newId())
  const isBlock = type === 'block' || type === 'inlineBlock'
  if (isBlock && typeof fields === 'object' && fields !== null) Reflect.set(fields, 'id', newId())
}

function putIds(inside: object, ids: Ids): void {
  nameNode(inside)
  const entries: [string, unknown][] = Object.entries(inside)
  for (const [name, value] of entries) {
    if (isKey(value)) Reflect.set(inside, name, idOf(value, ids))
    else if (typeof value === 'object' && value !== null) putIds(value, ids)
  }
}

/**
 * A copy of the data with an id in the place of each key, and with named nodes in rich texts.
 *
 * @throws Error where a key has no id yet
 */
export function withIds<T extends object>(data: T, ids: Ids): T {
  const copy = structuredClone(data)
  putIds(copy, ids)
  return copy
}
