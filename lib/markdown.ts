import { toHtml } from 'hast-util-to-html'
import type {
  BlockContent,
  DefinitionContent,
  ListItem,
  PhrasingContent,
  RootContent,
  TableCell,
  TableRow,
} from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import { toHast } from 'mdast-util-to-hast'
import { toMarkdown } from 'mdast-util-to-markdown'

/** A part of a text between two blank lines: a paragraph, a heading, a list, a table. */
export type TextBlock = BlockContent | DefinitionContent

/** A part of a line: words, a link, words that stand out. */
export type TextPart = PhrasingContent

/** Words as they are: nothing in them becomes markup. */
export const plain = (value: string): TextPart => ({ type: 'text', value })

/** Words that stand out. */
export const strong = (value: string): TextPart => ({ type: 'strong', children: [plain(value)] })

/** Words that lead to a full address. */
export const link = (url: string, ...children: TextPart[]): TextPart => ({
  type: 'link',
  url,
  // A link holds no other link.
  children: children.flatMap((child) => (child.type === 'link' ? child.children : [child])),
})

/** A paragraph. */
export const paragraph = (...children: TextPart[]): TextBlock => ({ type: 'paragraph', children })

/** A paragraph of words that open with a label that stands out. */
export const labelled = (label: string, ...children: TextPart[]): TextBlock =>
  paragraph(strong(`${label}:`), plain(' '), ...children)

/** The levels of headings; the first one is the title of the text. */
export type HeadingDepth = 1 | 2 | 3 | 4

/** A heading. */
export const heading = (depth: HeadingDepth, ...children: TextPart[]): TextBlock => ({
  type: 'heading',
  depth,
  children,
})

/** An entry of a list, with all that stands in it. */
export const item = (...children: TextBlock[]): ListItem => ({
  type: 'listItem',
  spread: false,
  children,
})

/** A list of entries; ordered ones count from 1. */
export const list = (children: ListItem[], { ordered = false } = {}): TextBlock => ({
  type: 'list',
  ordered,
  spread: false,
  children,
})

/** A list of short texts. */
export const bullets = (texts: string[]): TextBlock =>
  list(texts.map((text) => item(paragraph(plain(text)))))

/** A text that stands apart. */
export const quote = (...children: TextBlock[]): TextBlock => ({ type: 'blockquote', children })

/** A table; each cell is one line. */
export function table(headers: string[], rows: string[][]): TextBlock {
  const cell = (value: string): TableCell => ({
    type: 'tableCell',
    children: [plain(value.replace(/\s+/g, ' '))],
  })
  const row = (cells: string[]): TableRow => ({ type: 'tableRow', children: cells.map(cell) })
  return { type: 'table', children: [headers, ...rows].map(row) }
}

const rootOf = (children: RootContent[]) => ({ type: 'root' as const, children })

/** A text as Markdown (CommonMark, with the tables of GitHub). No words in it become markup. */
export function markdownOf(blocks: TextBlock[]): string {
  return toMarkdown(rootOf(blocks), {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  })
}

/** A text as HTML, for readers that show a part of a page. No words in it become markup. */
export function htmlOf(blocks: TextBlock[]): string {
  return toHtml(toHast(rootOf(blocks)))
}
