import { flattenAllFields, type FlattenedField } from 'payload'
import { CLINICAL_FIELDS } from '../../collections/clinicalFields'
import { isDocumentId } from '../../lib/documentIds'
import { clinicalCollections } from './clinicalCollections'
import { textBlocks } from './clinicalDocuments'

/** Chance that a seed repeats. */
export type Dice = {
  /** A whole number from 0 to one less than the limit. */
  below: (limit: number) => number
  coin: () => boolean
  pick: <T>(list: readonly T[]) => T | undefined
}

/** Chance that the same seed repeats (mulberry32). */
export function diceOf(seed: number): Dice {
  let state = seed
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (limit: number) => Math.floor(next() * limit)
  return { below, coin: () => next() < 0.5, pick: (list) => list[below(list.length)] }
}

/** A part of a document. */
export type Part = Record<string, unknown>

/** A value of a document with the place where it stands. */
export type Place = { parent: object; key: string; value: unknown }

export const isPart = (value: unknown): value is Part =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function collect(parent: object, { names, places }: { names: string[]; places: Place[] }): Place[] {
  for (const key of names) {
    const value: unknown = Reflect.get(parent, key)
    places.push({ parent, key, value })
    if (typeof value === 'object' && value !== null) {
      collect(value, { names: Object.keys(value), places })
    }
  }
  return places
}

/** Every value inside a part, however deep. */
export const placesIn = (parent: object, names = Object.keys(parent)): Place[] =>
  collect(parent, { names, places: [] })

/** Puts another value at a place. */
export const put = ({ parent, key }: Place, value: unknown) => Reflect.set(parent, key, value)

/** The fields of a list of fields, and those inside them. */
function deepFields(fields: FlattenedField[]): FlattenedField[] {
  return fields.flatMap((field) => [
    field,
    ...('flattenedFields' in field ? deepFields(field.flattenedFields) : []),
  ])
}

/** Every clinical field of the collections, and every field of the blocks in their texts. */
export const signedFields = [
  ...clinicalCollections.flatMap(({ slug, fields }) => {
    const signed: readonly string[] = CLINICAL_FIELDS[slug]
    return deepFields(flattenAllFields({ fields }).filter(({ name }) => signed.includes(name)))
  }),
  ...textBlocks.flatMap(({ fields }) => deepFields(flattenAllFields({ fields }))),
]

const named = (...types: string[]) =>
  new Set(signedFields.filter(({ type }) => types.includes(type)).map(({ name }) => name))
const TEXT_FIELDS = named('text', 'textarea')

/** Tells whether a part is a node of a rich text. */
export const isNode = (value: unknown): value is Part & { type: string } =>
  isPart(value) && typeof value.type === 'string' && 'version' in value

type TextPlace = Place & { value: string }

/** Tells whether a place holds words: those of a node, of a field or of a row. */
export const isText = (place: Place): place is TextPlace =>
  typeof place.value === 'string' &&
  place.value.trim() !== '' &&
  (isNode(place.parent) ? place.parent.type === 'text' && place.key === 'text' : isTextField(place))

const isTextField = ({ key, parent }: Place) =>
  TEXT_FIELDS.has(key) || (key === 'url' && 'linkType' in parent)

/** Tells whether a place holds a relation to another document. */
export const isRelation = ({ key, value }: Place) => key !== 'id' && isDocumentId(value)

/** A list of nodes or rows. */
export type List = Place & { value: Part[] }

/** Tells whether a place holds nodes or rows. */
export const isList = (place: Place): place is List =>
  Array.isArray(place.value) && place.value.length > 0 && place.value.every(isPart)

/** The nodes of some kinds. */
export const nodesIn = (parent: object, ...types: string[]) =>
  placesIn(parent)
    .map(({ value }) => value)
    .filter(isNode)
    .filter(({ type }) => types.includes(type))

/** The nodes inside a node. */
export const childrenIn = ({ children }: Part): Part[] =>
  Array.isArray(children) ? children.filter(isPart) : []

const UNREAD = [
  'id',
  'type',
  'version',
  'direction',
  'format',
  'indent',
  'tag',
  'start',
  'detail',
].concat('listType', 'blockName', 'mode', 'style')

/** The number that the editor keeps in an entry of a list is not read, the id in a relation is. */
const isRead = (name: string, value: unknown) =>
  !UNREAD.includes(name) && !(name === 'value' && typeof value === 'number')

/** What stands in a value to be read, without a word on how it is kept. */
export function wordsIn(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.trim()
  if (typeof value !== 'object') return JSON.stringify(value)
  return Object.entries(value)
    .filter(([name, inside]) => isRead(name, inside))
    .map(([, inside]) => wordsIn(inside))
    .join(' ')
    .trim()
}
