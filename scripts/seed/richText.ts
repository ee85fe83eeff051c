import type { Language } from '../../lib/languages'
import type { RoutedCollection } from '../../lib/routes'
import { keyOf } from './keys'

/** A node of a rich text, as the editor stores it. */
export type Node = { type: string; version: number; [key: string]: unknown }

/** Running text, or a node that stands in a line. */
export type Inline = string | Node

type Target = [collection: RoutedCollection, slug: string, language?: Language]

const BOLD = 1
const ITALIC = 2

const element = { direction: null, format: '', indent: 0 } as const

const text = (words: string, format = 0): Node => ({
  type: 'text',
  version: 1,
  text: words,
  format,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** Strings that follow each other are one text, as they would be in the editor. */
const joined = (parts: Inline[]): Inline[] =>
  parts.reduce<Inline[]>((line, part) => {
    const last = line.at(-1)
    return typeof part === 'string' && typeof last === 'string'
      ? [...line.slice(0, -1), last + part]
      : [...line, part]
  }, [])

const line = (parts: Inline[]): Node[] =>
  joined(parts).map((part) => (typeof part === 'string' ? text(part) : part))

const heading =
  (tag: 'h2' | 'h3' | 'h4') =>
  (words: string): Node => ({
    type: 'heading',
    version: 1,
    tag,
    children: [text(words)],
    ...element,
  })

const list =
  (tag: 'ul' | 'ol') =>
  (...items: (Inline | Inline[])[]): Node => ({
    type: 'list',
    version: 1,
    tag,
    listType: tag === 'ul' ? 'bullet' : 'number',
    start: 1,
    children: items.map((item, index) => ({
      type: 'listitem',
      version: 1,
      value: index + 1,
      children: line([item].flat()),
      ...element,
    })),
    ...element,
  })

const link = (words: string, fields: object): Node => ({
  type: 'link',
  version: 3,
  fields: { ...fields, newTab: false },
  children: [text(words)],
  ...element,
})

/** A paragraph. */
export const p = (...parts: Inline[]): Node => ({
  type: 'paragraph',
  version: 1,
  children: line(parts),
  textFormat: 0,
  textStyle: '',
  ...element,
})

export const h2 = heading('h2')
export const h3 = heading('h3')
export const h4 = heading('h4')
export const ul = list('ul')
export const ol = list('ol')

export const bold = (words: string) => text(words, BOLD)
export const italic = (words: string) => text(words, ITALIC)

/** A link to the page of a document of the demo. */
export function to(...[collection, slug, language]: Target) {
  const doc = { relationTo: collection, value: keyOf(collection, slug, language) }
  return (words: string) => link(words, { linkType: 'internal', doc })
}

/** A link to another site. */
export const outside = (url: string) => (words: string) => link(words, { linkType: 'custom', url })

/** A number that leads to a source in the document's list of references, which counts from 1. */
export const ref = (number: number): Node => ({
  type: 'inlineBlock',
  version: 1,
  fields: { blockType: 'referenceMarker', number },
})

/** A block between paragraphs. */
export const block = (fields: { blockType: string }): Node => ({
  type: 'block',
  version: 2,
  format: '',
  fields: { blockName: '', ...fields },
})

/** A rich text out of its paragraphs, headings, lists and blocks. */
export const richText = (...children: Node[]) => ({
  root: { type: 'root', version: 1, children, ...element },
})
