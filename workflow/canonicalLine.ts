import type { RichTextNode } from '../lib/richText'
import { GAP, visibleText } from './canonicalText'
import { isSameMark, linePieces, type Mark, type Piece } from './linePieces'

/** A mark from one place of a line's text to another, in UTF-16 units. */
export type Span = Mark & { start: number; end: number }

/** A block inside a line, at a place of its text. */
export type Inset = { start: number; block: object }

/** A line of rich text as it is read: its words, what stands out in it, and the blocks in it. */
export type Line = { text: string; spans: Span[]; insets: Inset[] }

/** A line in the making, with the gap that stands before its next word. */
type Draft = Line & { gap: '' | ' ' | `\n${string}` }

/** Nobody sees whether the space between two bold words is bold, so one span covers both. */
function addMark({ spans, text }: Line, span: Span): void {
  const last = spans.findLast((one) => isSameMark(one, span))
  if (last && text.slice(last.end, span.start).trim() === '') last.end = span.end
  else spans.push(span)
}

function addWord(line: Draft, { text: word, marks, block }: Piece): void {
  const { text, gap } = line
  const start = text === '' ? 0 : text.length + gap.length
  line.text = text === '' ? word : text + gap + word
  line.gap = ''
  for (const mark of marks) addMark(line, { ...mark, start, end: line.text.length })
  if (block) line.insets.push({ start, block })
}

/** Spaces beside a break within a line are not drawn. */
function addBreak(line: Draft): void {
  line.gap = line.gap.startsWith('\n') ? `\n${line.gap}` : '\n'
}

function addWords(line: Draft, { text, ...look }: Piece): void {
  const [first = '', ...others] = visibleText(text).split(GAP)
  if (first) addWord(line, { ...look, text: first })
  for (const word of others) {
    line.gap ||= ' '
    if (word) addWord(line, { ...look, text: word })
  }
}

/**
 * Neighbours in a line as it is read: without spaces that are not drawn, whoever of them holds a space,
 * and however many pieces the editor made of it. Breaks within it are `\n`.
 */
export function canonicalLine(nodes: RichTextNode[]): Line {
  const line: Draft = { text: '', gap: '', spans: [], insets: [] }
  for (const piece of linePieces(nodes)) {
    if (piece.isBreak) addBreak(line)
    else if (piece.block) addWord(line, piece)
    else addWords(line, piece)
  }
  const { text, spans, insets } = line
  return { text, spans, insets }
}
