import { entryOf } from './entryOf'
import { CONTRACTIONS, EXPANSIONS } from './expansionWords'
import { isKnown } from './lexicon'

/** A word, a number or a sign of a text, with its place in it. */
export type Token = {
  /** In lower case; a number without separators; empty for a pause or an end. */
  word: string
  kind: 'word' | 'number' | 'sign' | 'pause' | 'end'
  from: number
  to: number
}

const PATTERNS = [
  // The number or dot of an entry of a list says nothing.
  String.raw`(?<marker>(?<=^|\n)[^\S\n]*(?:\d{1,2}[.)]|[-*•])(?=\s))`,
  String.raw`(?<phone>(?:\+?1[-. ])?\(?\b\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b)`,
  String.raw`(?<ordinal>\d+(?:st|nd|rd|th)\b)`,
  String.raw`(?<number>\d{1,2}:\d{2}|\d+(?:\/\d+)+|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+|[½¼¾])`,
  // The last point of "8 p.m." may end its sentence, too.
  String.raw`(?<abbreviation>\b(?:(?:Dr|Mrs?|Ms|vs|St)\.|(?:\p{L}\.)+\p{L}\b(?:\.(?!\s+\p{Lu}|\s*$))?))`,
  String.raw`(?<word>\p{L}[\p{L}\p{M}\d]*(?:'\p{L}+)*)`,
  String.raw`(?<end>[.!?]+|\n\s*\n)`,
  // A new line divides where an entry or a sentence begins with it, and is else a space.
  String.raw`(?<pause>[,;:()]|\n(?=[^\S\n]*(?:\d{1,2}[.)]|[-*•]|\p{Lu}))|(?<=\s)(?<!\d\s)-+(?=\s))`,
  String.raw`(?<sign>[-%°/&<>≤≥+$])`,
]
const TOKENS = new RegExp(PATTERNS.join('|'), 'gu')

const VALUES: Record<string, string> = { '½': '0.5', '¼': '0.25', '¾': '0.75' }

function numberOf(text: string): string {
  const [, half, whole] = /^(\d+)\/(\d+)$/.exec(text) ?? []
  if (half && whole) return String(Number(half) / Number(whole))
  // A full hour is written with and without its minutes.
  if (/[:/]/.test(text)) return text.replace(/:00$/, '')
  return VALUES[text] ?? String(Number(text.replaceAll(',', '')))
}

/** A word in its parts: `don't` is `do` and `not`, `unsure` is `un` and `sure`. */
function partsOf(word: string): string[] {
  const whole = entryOf(EXPANSIONS, word)
  if (whole) return whole.split(' ')
  const turned = /^un(.{3,})$/.exec(word)?.[1]
  if (turned && isKnown(turned) && !isKnown(word)) return ['un', turned]
  const [, stem = word, end = ''] = /^(.+?)(n't|'.*)?$/.exec(word) ?? []
  const part = entryOf(CONTRACTIONS, end)
  return part ? [stem, part] : [stem]
}

type Reader = { kind: Token['kind']; read: (text: string) => string[] }

const nothing = () => ['']

/** How what each pattern finds becomes tokens; a marker becomes none. */
const READERS: Record<string, Reader> = {
  marker: { kind: 'sign', read: () => [] },
  // The code of the country may stand before a number.
  phone: { kind: 'number', read: (text) => [text.replace(/\D/g, '').slice(-10)] },
  ordinal: { kind: 'word', read: (text) => [text.toLowerCase()] },
  number: { kind: 'number', read: (text) => [numberOf(text)] },
  abbreviation: { kind: 'word', read: (text) => [text.replaceAll('.', '').toLowerCase()] },
  word: { kind: 'word', read: (text) => partsOf(text.toLowerCase()) },
  end: { kind: 'end', read: nothing },
  pause: { kind: 'pause', read: nothing },
  sign: { kind: 'sign', read: (text) => [text] },
}

function tokensOf({ 0: text, index = 0, groups = {} }: RegExpMatchArray): Token[] {
  const found = Object.entries(READERS).find(([name]) => groups[name] !== undefined)
  if (!found) return []
  const [, { kind, read }] = found
  return read(text).map((word) => ({ word, kind, from: index, to: index + text.length }))
}

/** The words, numbers and signs of a text, in its order. */
export function readTokens(text: string): Token[] {
  // One letter for one, so that places stay true.
  const plain = text
    .replace(/[’‘ʼ]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .replace(/[µ]/g, 'μ')
  const tokens = [...plain.matchAll(TOKENS)].flatMap(tokensOf)
  // A hyphen means something between two numbers only.
  const isRange = (index: number) =>
    tokens[index - 1]?.kind === 'number' && tokens[index + 1]?.kind === 'number'
  return tokens.filter(({ word }, index) => word !== '-' || isRange(index))
}
