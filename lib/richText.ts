import { slugify } from './slug'

/** A node of a rich text, as it is stored. */
export type RichTextNode = { type: string; version: number; [key: string]: unknown }

/** A rich text as it is stored: a tree of nodes under one root. */
export type RichTextValue = {
  root: { type: string; version: number; children: RichTextNode[]; [key: string]: unknown }
  [key: string]: unknown
}

const isNode = (value: unknown): value is RichTextNode =>
  typeof value === 'object' && value !== null && 'type' in value

/** The nodes inside a node. */
export const childrenOf = (node: RichTextNode): RichTextNode[] =>
  Array.isArray(node.children) ? node.children.filter(isNode) : []

/** The text of a node without its marks. */
export function textOf(node: RichTextNode): string {
  if (typeof node.text === 'string') return node.text
  if (node.type === 'linebreak') return ' '
  const separator = node.type === 'list' || node.type === 'root' ? ' ' : ''
  return childrenOf(node).map(textOf).join(separator)
}

/** The whole text of a rich text, in one line. */
export function plainText(value: RichTextValue | null | undefined): string {
  return value ? textOf(value.root).replace(/\s+/g, ' ').trim() : ''
}

/** The text before the first block, in one line: what can be said of it without the block's own words. */
export function textBeforeBlocks(value: RichTextValue | null | undefined): string {
  if (!value) return ''
  const { children } = value.root
  const firstBlock = children.findIndex(({ type }) => type === 'block')
  const before = firstBlock === -1 ? children : children.slice(0, firstBlock)
  return plainText({ root: { ...value.root, children: before } })
}

/** Tells whether a rich text holds anything that a reader could see. */
export function hasContent(value: RichTextValue | null | undefined): value is RichTextValue {
  if (!value) return false
  const blocks = value.root.children.some(({ type }) => type === 'block')
  return blocks || plainText(value) !== ''
}

/** A heading of the second level with the anchor that leads to it. */
export type Heading = { id: string; text: string }

type Nodes = RichTextValue['root']['children']

const isChapterHeading = (node: Nodes[number]) => node.type === 'heading' && node.tag === 'h2'

/** The nodes of a text in chapters: what stands before the first heading of the second level, and each of those with its text. */
export function chaptersOf(value: RichTextValue): Nodes[] {
  const chapters: Nodes[] = []
  for (const node of value.root.children) {
    const chapter = chapters.at(-1)
    if (!chapter || isChapterHeading(node)) chapters.push([node])
    else chapter.push(node)
  }
  return chapters
}

/** The headings of the second level of a text, in order, each with an anchor of its own. */
export function headingsOf(value: RichTextValue | null | undefined): Heading[] {
  const taken = new Map<string, number>()
  return (value?.root.children ?? []).filter(isChapterHeading).map((node) => {
    const text = textOf(node).trim()
    const base = slugify(text) || 'section'
    const count = (taken.get(base) ?? 0) + 1
    taken.set(base, count)
    return { text, id: count === 1 ? base : `${base}-${count}` }
  })
}
