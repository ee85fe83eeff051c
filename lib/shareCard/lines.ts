/** How wide a text is, in pixels, at a size of letters. */
export type Measure = (text: string, size: number) => number

/** A text in lines, at the size that it fits in. */
export type Fitted = { lines: string[]; size: number }

type Box = {
  width: number
  height: number
  /** Sizes of letters to try, the largest first. */
  sizes: readonly number[]
  /** The distance of two base lines, as a part of the size. */
  leading: number
  measure: Measure
}

type Wrapping = { width: number; size: number; measure: Measure }

/** A word in parts that fit into a line: a whole one unless it is wider than that. */
function partsOf(word: string, { width, size, measure }: Wrapping): string[] {
  if (measure(word, size) <= width) return [word]
  const parts: string[] = []
  for (const letter of word) {
    const last = parts.at(-1)
    if (last !== undefined && measure(last + letter, size) <= width)
      parts.push(parts.pop() + letter)
    else parts.push(letter)
  }
  return parts
}

/** A text in as few lines as it takes. */
function wrapped(text: string, wrapping: Wrapping): string[] {
  const { width, size, measure } = wrapping
  const words = text.split(/\s+/).filter(Boolean)
  const lines: string[] = []
  for (const part of words.flatMap((word) => partsOf(word, wrapping))) {
    const last = lines.at(-1)
    const longer = `${last} ${part}`
    if (last !== undefined && measure(longer, size) <= width) lines.splice(-1, 1, longer)
    else lines.push(part)
  }
  return lines
}

/** Lines without those that do not fit, and a mark where something was left out. */
function cut(lines: string[], most: number): string[] {
  if (lines.length <= most) return lines
  const kept = lines.slice(0, most)
  return [...kept.slice(0, -1), `${kept.at(-1)?.replace(/[\s\p{P}]*\S{0,2}$/u, '')}…`]
}

/** Puts a text into a box: at the largest size that it fits in, broken between words where it can be. */
export function fitted(text: string, { width, height, sizes, leading, measure }: Box): Fitted {
  const smallest = sizes.at(-1) ?? 0
  const at = (size: number) => ({ size, lines: wrapped(text, { width, size, measure }) })
  const fits = ({ size, lines }: Fitted) =>
    lines.length * size * leading <= height &&
    text.split(/\s+/).every((word) => measure(word, size) <= width)
  const found = sizes.map(at).find(fits)
  if (found) return found
  const most = Math.max(1, Math.floor(height / (smallest * leading)))
  return { size: smallest, lines: cut(at(smallest).lines, most) }
}
