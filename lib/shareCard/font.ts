import { readFileSync } from 'node:fs'
import path from 'node:path'
import opentype, { type Command, type Font } from 'opentype.js/dist/opentype.js'

/** How heavy the letters are, as in a style sheet. */
export type Weight = 400 | 600

/** A text at its place: the left end of its base line, in pixels. */
export type PlacedText = { text: string; x: number; y: number; size: number; weight: Weight }

/** Text that is measured or placed: its size in pixels is that of an em. */
type Style = { size: number; weight: Weight }

const FOLDER = 'node_modules/@fontsource/source-serif-4/files'
/** The first one that has a letter draws it. */
const SUBSETS = ['latin', 'latin-ext']

const known = new Map<Weight, Font[]>()

function readFont(subset: string, weight: Weight): Font {
  const name = `source-serif-4-${subset}-${weight}-normal.woff`
  const file = path.resolve(/*turbopackIgnore: true*/ process.cwd(), FOLDER, name)
  return opentype.parse(Uint8Array.from(readFileSync(file)).buffer)
}

/** The fonts of a weight. They come with the code: a container has none. */
function fontsOf(weight: Weight): Font[] {
  const fonts = known.get(weight) ?? SUBSETS.map((subset) => readFont(subset, weight))
  known.set(weight, fonts)
  return fonts
}

type Run = { font: Font; text: string }

/** Parts of a text, each in the font that has its letters. Letters that no font has are left out. */
function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = []
  for (const letter of text.normalize('NFC')) {
    const font = fontsOf(weight).find((one) => one.charToGlyphIndex(letter) > 0)
    const last = runs.at(-1)
    if (font && last?.font === font) last.text += letter
    else if (font) runs.push({ font, text: letter })
  }
  return runs
}

/** How wide a text is, in pixels. */
export function widthOf(text: string, { size, weight }: Style): number {
  return runsOf(text, weight).reduce(
    (sum, run) => sum + run.font.getAdvanceWidth(run.text, size),
    0,
  )
}

const numbersOf = (command: Command): number[] => {
  if (command.type === 'Z') return []
  const { x, y } = command
  if (command.type === 'Q') return [command.x1, command.y1, x, y]
  if (command.type === 'C') return [command.x1, command.y1, command.x2, command.y2, x, y]
  return [x, y]
}

/** The library's own writer of path data leaves out parts of longer texts. */
const pathData = (commands: Command[]): string =>
  commands
    .map((command) => {
      const numbers = numbersOf(command).map((number) => number.toFixed(1))
      return `${command.type}${numbers.join(' ')}`
    })
    .join('')

/** The outlines of a text as the data of an SVG path: no font is needed to show it. */
export function outlinesOf({ text, x, y, size, weight }: PlacedText): string {
  let at = x
  return runsOf(text, weight)
    .map((run) => {
      const data = pathData(run.font.getPath(run.text, at, y, size).commands)
      at += run.font.getAdvanceWidth(run.text, size)
      return data
    })
    .join('')
}
