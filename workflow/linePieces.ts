import { childrenOf, type RichTextNode } from '../lib/richText'
import { canonicalText } from './canonicalText'
import type { Statement } from './statement'
import { storedRelation } from './storedRelation'

/** What a stretch of a line is apart from its words: bold, a link to somewhere. */
export type Mark = { name: string; target?: Statement }

/** A part of a line that looks the same from end to end, as it is stored: words, a break or a block. */
export type Piece = { text: string; marks: Mark[]; isBreak?: true; block?: object }

/** The bits of a stored text's format, from the lowest. */
const FORMATS = ['bold', 'italic', 'strikethrough', 'underline', 'code', 'subscript'].concat(
  ...['superscript', 'highlight', 'lowercase', 'uppercase', 'capitalize'],
)

const INLINE = new Set(['text', 'tab', 'linebreak', 'link', 'autolink', 'inlineBlock'])

/** Tells whether a node stands in a line, and not on lines of its own. */
export const isInline = ({ type }: RichTextNode) => INLINE.has(type)

/** The form that a block or a link carries. */
export const formOf = ({ fields }: RichTextNode): object =>
  typeof fields === 'object' && fields !== null ? fields : {}

function formatMarks(format: unknown): Mark[] {
  const bits = typeof format === 'number' ? format : 0
  return FORMATS.filter((_, bit) => bits & (2 ** bit)).map((name) => ({ name }))
}

/** Where a link leads. Where it led when it was of the other kind may be left over, and is not seen. */
function targetOf(link: RichTextNode): Statement {
  const form = formOf(link)
  const isInternal = Reflect.get(form, 'linkType') === 'internal'
  const target: unknown = Reflect.get(form, isInternal ? 'doc' : 'url')
  if (typeof target === 'string') return { path: 'to', text: canonicalText(target) }
  const relation = typeof target === 'object' && target ? storedRelation(target) : null
  return { path: `to.${relation?.collection ?? ''}`, text: relation?.id ?? '' }
}

/** The words that stand for a block: a reference marker is its number, as on the page. */
function blockWords(form: object): string {
  const number: unknown = Reflect.get(form, 'number')
  return `[${String(typeof number === 'number' ? number : Reflect.get(form, 'blockType'))}]`
}

function piecesOfNode(node: RichTextNode, marks: Mark[]): Piece[] {
  const { type, text, format } = node
  if (type === 'linebreak') return [{ text: '\n', marks, isBreak: true }]
  if (type === 'inlineBlock') {
    const block = formOf(node)
    return [{ text: blockWords(block), marks, block }]
  }
  if (type === 'text' || type === 'tab') {
    const words = typeof text === 'string' ? text : ' '
    return [{ text: words, marks: [...marks, ...formatMarks(format)] }]
  }
  const own: Mark[] = [...marks, { name: 'link', target: targetOf(node) }]
  return childrenOf(node).flatMap((child) => piecesOfNode(child, own))
}

/** Tells whether two marks are one where they meet. */
export const isSameMark = (one: Mark, other: Mark | undefined) =>
  one.name === other?.name &&
  one.target?.path === other.target?.path &&
  one.target?.text === other.target?.text

const isWords = ({ isBreak, block }: Piece) => !isBreak && !block

const looksLike = (one: Piece, other: Piece) =>
  isWords(one) &&
  isWords(other) &&
  one.marks.length === other.marks.length &&
  one.marks.every((mark, index) => isSameMark(mark, other.marks[index]))

/** The pieces of a line, with one where an editor left several that look the same. */
export function linePieces(nodes: RichTextNode[]): Piece[] {
  const line: Piece[] = []
  for (const piece of nodes.flatMap((node) => piecesOfNode(node, []))) {
    if (piece.text === '') continue
    const last = line.at(-1)
    if (last && looksLike(last, piece)) {
      line.splice(-1, 1, { ...last, text: last.text + piece.text })
    } else line.push(piece)
  }
  return line
}
