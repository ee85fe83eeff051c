import type { RichTextNode } from '../lib/richText'
import { canonicalText } from './canonicalText'
import { blockStatements, richTextStatements } from './clinicalRichText'
import type { Statement } from './statement'
import { asJSON, storedRelation } from './storedRelation'

/** A document of a clinical collection, and which of its fields are clinical. */
export type ClinicalText = {
  /** The names of the clinical fields, in the order in which a reader meets them. */
  fields: readonly string[]
  /** A document, a draft, or the `version` of a stored version; relations populated or not. */
  document: object
}

type Place = { path: string; name: string }

/** The date fields: what is sent for one may be written in other ways than what is stored. */
export const DATES = ['readOn', 'versionDate']

/** The checkboxes that count as ticked until somebody unticks them. */
export const TICKED = ['firstColumnIsHeader']

/** For each kind of link the field that it leads to. The fields of the other kinds are not shown. */
export const LINK_TARGETS: Record<string, string> = {
  document: 'document',
  list: 'list',
  external: 'url',
  phone: '',
}

/** What is read first in rows and blocks; the rest follows by name. The hash does not depend on it. */
const READ_FIRST = ['urgency', 'title', 'name', 'heading', 'caption', 'headers', 'rows'].concat(
  ...['condition', 'status', 'product', 'indication', 'label', 'text', 'items', 'dos'],
)

const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && 'children' in value

/** What nobody can see: no value, or a text of white space. Rows stay, for the numbers of those after them. */
const isNothing = (value: unknown) =>
  value === null ||
  value === undefined ||
  (typeof value === 'string' && canonicalText(value) === '')

function textStatement(value: string, { path, name }: Place): Statement[] {
  const text = canonicalText(value)
  const time = DATES.includes(name) ? Date.parse(text) : NaN
  if (text === '') return []
  return [{ path, text: Number.isNaN(time) ? text : new Date(time).toISOString() }]
}

/** A checkbox says something where it is not as it would be if nobody had touched it. */
function checkboxStatement(value: boolean, { path, name }: Place): Statement[] {
  return value === TICKED.includes(name) ? [] : [{ path, text: value ? 'yes' : 'no' }]
}

function objectStatements(value: object, path: string): Statement[] {
  const root: unknown = Reflect.get(value, 'root')
  if (isNode(root)) return richTextStatements(root, { path, form: formStatements })
  const relation = storedRelation(value)
  if (!relation) {
    const isBlock = 'blockType' in value
    return isBlock
      ? blockStatements(value, { path, form: formStatements })
      : formStatements(value, path)
  }
  const { collection, id } = relation
  return id ? [{ path: collection ? `${path}.${collection}` : path, text: id }] : []
}

function valueStatements(given: unknown, place: Place): Statement[] {
  const value = asJSON(given)
  if (typeof value === 'string') return textStatement(value, place)
  if (typeof value === 'number') return [{ path: place.path, text: String(value) }]
  if (typeof value === 'boolean') return checkboxStatement(value, place)
  if (Array.isArray(value)) {
    return value
      .filter((entry) => !isNothing(entry))
      .flatMap((entry, index) =>
        valueStatements(entry, { ...place, path: `${place.path}.${index}` }),
      )
  }
  return typeof value === 'object' && value !== null ? objectStatements(value, place.path) : []
}

/** Ids of rows and blocks, names that editors give to blocks, and columns of the database. */
const isBookkeeping = (name: string) =>
  name === 'id' || name === 'blockName' || name === 'blockType' || name.startsWith('_')

/** The fields of other kinds of links, which a change of kind leaves behind. */
function hiddenTargets({ kind }: { kind?: unknown }): string[] {
  if (typeof kind !== 'string' || !Object.hasOwn(LINK_TARGETS, kind)) return []
  return Object.values(LINK_TARGETS).filter((target) => target !== LINK_TARGETS[kind])
}

const rank = (name: string) =>
  READ_FIRST.includes(name) ? READ_FIRST.indexOf(name) : READ_FIRST.length

function inReadingOrder(one: string, other: string): number {
  return rank(one) - rank(other) || (one < other ? -1 : 1)
}

function formStatements(form: object, path: string): Statement[] {
  const hidden = hiddenTargets(form)
  const names = Object.keys(form).filter((name) => !isBookkeeping(name) && !hidden.includes(name))
  return names
    .sort(inReadingOrder)
    .flatMap((name) => valueStatements(Reflect.get(form, name), { path: `${path}.${name}`, name }))
}

/**
 * Everything that the clinical fields of a document say, in the order in which it is read. It is the
 * same for two documents that no reader can tell apart, wherever they come from: the API or the database
 * itself, SQLite or MongoDB, a document or a version.
 *
 * Relations that are populated without a time of change (`updatedAt`) count as fields of the document;
 * ask for them with `depth: 0`, or with what `defaultPopulate` gives.
 */
export function clinicalContent({ fields, document }: ClinicalText): Statement[] {
  return fields.flatMap((name) =>
    valueStatements(Reflect.get(document, name), { path: name, name }),
  )
}
