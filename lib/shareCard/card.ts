import { createHash } from 'node:crypto'
import { outlinesOf, widthOf } from './font'
import { fitted } from './lines'

/** What a card says. */
export type ShareCard = {
  title: string
  /** What kind of page it is, in words; empty where there is nothing to say. */
  kind: string
  practice: string
}

/** The size of a card in pixels, as social networks ask for it. */
export const CARD_SIZE = { width: 1200, height: 630 } as const

/** Counted up when the drawing changes, so that older cards are drawn anew. */
const EDITION = 1

const PAPER = '#f7f5f0'
const INK = '#1b2629'
const ACCENT = '#0f5257'

const LEFT = 96
const TEXT_WIDTH = CARD_SIZE.width - 2 * LEFT
const TITLE = { top: 168, height: 320, sizes: [88, 80, 72, 64, 56, 50, 44], leading: 1.16 } as const
const KIND_SIZES = [34, 28] as const
const PRACTICE_SIZES = [34, 28, 24] as const

const path = (color: string, data: string) => `<path fill="${color}" d="${data}"/>`

function titlePaths(title: string): string {
  const { top, height, sizes, leading } = TITLE
  const measure = (text: string, size: number) => widthOf(text, { size, weight: 600 })
  const { lines, size } = fitted(title, { width: TEXT_WIDTH, height, sizes, leading, measure })
  const first = top + size
  return lines
    .map((text, line) => {
      const y = first + line * size * leading
      return path(INK, outlinesOf({ text, x: LEFT, y, size, weight: 600 }))
    })
    .join('')
}

/** One line of smaller letters. */
function linePath(line: { text: string; y: number; sizes: readonly number[]; color: string }) {
  const { y, sizes, color } = line
  const measure = (text: string, size: number) => widthOf(text, { size, weight: 400 })
  const box = { width: TEXT_WIDTH, height: 48, sizes, leading: 1.2, measure }
  const { lines, size } = fitted(line.text, box)
  return path(color, outlinesOf({ text: lines[0] ?? '', x: LEFT, y, size, weight: 400 }))
}

/** A card as an SVG whose letters are outlines. */
export function cardSVG({ title, kind, practice }: ShareCard): string {
  const { width, height } = CARD_SIZE
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<rect width="${width}" height="${height}" fill="${PAPER}"/>`,
    `<rect width="24" height="${height}" fill="${ACCENT}"/>`,
    linePath({ text: kind, y: 116, sizes: KIND_SIZES, color: ACCENT }),
    titlePaths(title),
    `<rect x="${LEFT}" y="516" width="96" height="4" fill="${ACCENT}"/>`,
    linePath({ text: practice, y: 572, sizes: PRACTICE_SIZES, color: INK }),
    '</svg>',
  ].join('')
}

/** What changes with everything that is seen on a card. */
export function cardHash({ title, kind, practice }: ShareCard): string {
  return createHash('sha256')
    .update(JSON.stringify([EDITION, title, kind, practice]))
    .digest('hex')
}

/** A card in words, for people who do not see it. */
export function cardText({ title, kind, practice }: ShareCard): string {
  return [kind ? `${kind}: ${title}` : title, practice].join(' – ')
}
