import { isDocumentId } from '../../lib/documentIds'
import { childrenOf, type RichTextNode, textOf } from '../../lib/richText'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const isNode = (value: unknown): value is RichTextNode => isObject(value) && 'type' in value

/** What says nothing to a reader. */
const SILENT = new Set(['id', 'blockType', 'blockName', 'updatedAt', 'createdAt'])

function entriesOf(value: object): string {
  return Object.entries(value)
    .filter(([name]) => !SILENT.has(name))
    .map(([, inner]: [string, unknown]) => readable(inner))
    .filter(Boolean)
    .join('\n')
}

function lineOf(node: RichTextNode): string {
  if (isObject(node.fields)) return entriesOf(node.fields)
  if (node.type === 'list')
    return childrenOf(node)
      .map((item) => `• ${textOf(item)}`)
      .join('\n')
  return textOf(node)
}

const named = (text: string) =>
  isDocumentId(text) ? `Another page or file (${text.slice(0, 8)})` : text

/** The text of a field as somebody can read it, compare it and copy it: plain, a paragraph a line. */
export function readable(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map(readable).filter(Boolean).join('\n')
  if (typeof value === 'string' || typeof value === 'number') return named(String(value))
  if (!isObject(value)) return ''
  const root: unknown = Reflect.get(value, 'root')
  if (isNode(root)) return childrenOf(root).map(lineOf).join('\n').trim()
  return entriesOf(value)
}
