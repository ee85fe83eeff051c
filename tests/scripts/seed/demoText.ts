import { articles } from '../../../scripts/seed/fixtures/articles'
import { clinicians } from '../../../scripts/seed/fixtures/clinicians'
import { conditions } from '../../../scripts/seed/fixtures/conditions'
import { drugProducts } from '../../../scripts/seed/fixtures/drugProducts'
import { faqs } from '../../../scripts/seed/fixtures/faqs'
import { locations } from '../../../scripts/seed/fixtures/locations'
import { pages } from '../../../scripts/seed/fixtures/pages'
import { treatments } from '../../../scripts/seed/fixtures/treatments'

/** Fields whose words no patient reads, or whose words are not the demo's own. */
const UNREAD =
  /^(slug|url|publisher|kind|codes|bodyAreas|urgency|language|_status|readOn|blockType|alsoCalled|references|prescribingInformation|versionDate|publishedAt|phone|status|topic|hours|country)$/

/** A document of the demo as its fixture writes it. */
export type DemoDocument = { name: string; collection: string; data: object }

const named = (collection: string, documents: { slug: string; language: string }[]) =>
  documents.map((data) => ({
    name: `${collection}/${data.language}/${data.slug}`,
    collection,
    data,
  }))

/** Every document of the demo, each condition in one piece. */
export const documents: DemoDocument[] = [
  ...named('locations', locations),
  ...named('clinicians', clinicians),
  ...named(
    'conditions',
    conditions.map(({ document, later }) => ({ ...document, ...later })),
  ),
  ...named('drug-products', drugProducts),
  ...named('treatments', treatments),
  ...named('treatment-faqs', faqs),
  ...named('articles', articles),
  ...named('pages', pages),
]

/** The documents that carry medical statements. */
export const clinical = documents.filter(({ collection }) =>
  ['articles', 'conditions', 'treatments', 'treatment-faqs', 'drug-products'].includes(collection),
)

export const english = documents.filter(({ name }) => name.includes('/en/'))

/** Reads a field of something whose shape is not known. */
export const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined

/** The list in a field, empty where there is none. */
export const listIn = (value: unknown, name: string): unknown[] => {
  const list = field(value, name)
  return Array.isArray(list) ? list : []
}

/** The text in a field, empty where there is none. */
export const textIn = (value: unknown, name: string): string => {
  const text = field(value, name)
  return typeof text === 'string' ? text : ''
}

/** Everything inside a value that is an object, the value itself included. */
export function objectsIn(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return []
  const inner: unknown[] = Object.values(value)
  return [value, ...inner.flatMap(objectsIn)]
}

/** The words of a node of a rich text, its inner nodes included. */
export const wordsOf = (node: unknown): string =>
  field(node, 'type') === 'text'
    ? textIn(node, 'text')
    : listIn(node, 'children').map(wordsOf).join('')

const isLine = (value: unknown) =>
  ['paragraph', 'listitem', 'heading'].includes(textIn(value, 'type'))

/** Each text that a patient reads: a paragraph, a list item, a heading, a plain field. */
export function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.startsWith('seed:') ? [] : [value]
  if (Array.isArray(value)) return value.flatMap(textsOf)
  if (typeof value !== 'object' || value === null) return []
  if (isLine(value)) return [wordsOf(value), ...textsOf(listIn(value, 'children').filter(isLine))]
  const entries: [string, unknown][] = Object.entries(value)
  const isNode = 'version' in value
  return entries.flatMap(([name, inner]) =>
    UNREAD.test(name) || (isNode && name !== 'children' && name !== 'fields') ? [] : textsOf(inner),
  )
}

/** The sentences of a text. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.?!:])["”’)]?\s+/)

/** How many words a sentence has. */
export const lengthOf = (sentence: string): number =>
  sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
