import { childrenOf, type RichTextNode } from '../lib/richText'
import { withDefaults } from './blockDefaults'
import { canonicalLine, type Span } from './canonicalLine'
import { formOf, isInline } from './linePieces'
import type { Statement } from './statement'

/** Says what a form says, below a path: the fields of a block. */
export type Form = (fields: object, path: string) => Statement[]

type Place = { path: string; form: Form }

/** The nodes whose content is their words alone, with the names that they have in paths. */
const NAMES: Record<string, (node: RichTextNode) => string> = {
  paragraph: () => 'p',
  heading: ({ tag }) => String(tag),
  listitem: () => 'item',
}

/** What the editor keeps beside the content of any node. The site draws none of it. */
const EDITORS_OWN = ['type', 'version', 'children', 'direction', 'format', 'indent'].concat(
  ...['textFormat', 'textStyle', 'style', 'mode', 'detail'],
)

function spanStatements({ name, target, start, end }: Span, line: Place & { text: string }) {
  const path = `${line.path}.${name}@${start}`
  const words = { path, text: line.text.slice(start, end) }
  return target ? [words, { path: `${path}.${target.path}`, text: target.text }] : [words]
}

function lineStatements(nodes: RichTextNode[], { path, form }: Place): Statement[] {
  const { text, spans, insets } = canonicalLine(nodes)
  if (text === '') return []
  return [
    { path, text },
    ...spans.flatMap((span) => spanStatements(span, { path, form, text })),
    ...insets.flatMap(({ start, block }) =>
      blockStatements(block, { path, form, at: `@${start}` }),
    ),
  ]
}

/** A block without contents is still there, under the name of its kind. */
export function blockStatements(
  block: object,
  { path, form, at = '' }: Place & { at?: string },
): Statement[] {
  const own = `${path}.${String(Reflect.get(block, 'blockType'))}${at}`
  const inside = form(withDefaults(block), own)
  return inside.length > 0 ? inside : [{ path: own, text: '' }]
}

/** An empty entry keeps its number, so the ones after it keep theirs. */
function listStatements(list: RichTextNode, { path, form }: Place): Statement[] {
  return childrenOf(list).flatMap((entry, index) => {
    const place = { path: `${path}.${String(list.tag)}.${index}`, form }
    return entry.type === 'listitem'
      ? contentStatements(childrenOf(entry), place)
      : nodeStatements(entry, place)
  })
}

/** A kind of node that the editors here do not make: nothing that it holds is left out. */
function otherStatements(node: RichTextNode, { path, form }: Place): Statement[] {
  const own = `${path}.${node.type}`
  const entries = Object.entries(node).filter(([name]) => !EDITORS_OWN.includes(name))
  return [
    { path: own, text: '' },
    ...form(Object.fromEntries(entries), own),
    ...contentStatements(childrenOf(node), { path: own, form }),
  ]
}

function nodeStatements(node: RichTextNode, place: Place): Statement[] {
  const { type } = node
  if (type === 'list') return listStatements(node, place)
  if (type === 'block') return blockStatements(formOf(node), place)
  const name = NAMES[type]?.(node)
  if (!name) return otherStatements(node, place)
  return contentStatements(childrenOf(node), { ...place, path: `${place.path}.${name}` })
}

/** Nodes in one list for each line, and one for each node that has lines of its own. */
function lines(nodes: RichTextNode[]): RichTextNode[][] {
  const all: RichTextNode[][] = []
  for (const node of nodes) {
    const last = all.at(-1)
    if (isInline(node) && last?.every(isInline)) last.push(node)
    else all.push([node])
  }
  return all
}

/** The first line of a node stands at its own path. What says nothing, such as an empty paragraph, has no place. */
function contentStatements(nodes: RichTextNode[], { path, form }: Place): Statement[] {
  let count = 0
  return lines(nodes).flatMap((line) => {
    const [first] = line
    const place = { path: `${path}.${count}`, form }
    const said =
      first && !isInline(first)
        ? nodeStatements(first, place)
        : lineStatements(line, count === 0 ? { path, form } : place)
    if (said.length > 0) count += 1
    return said
  })
}

/** What a rich text says, in the order in which it is read. */
export function richTextStatements(root: RichTextNode, place: Place): Statement[] {
  return contentStatements(childrenOf(root), place)
}
