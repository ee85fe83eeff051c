import { diffArrays } from 'diff'
import { DRUG_ENDING, DRUG_NAMES } from './drugWords'
import { isKnown } from './lexicon'
import { LOOK_ALIKES, MEDICAL_BEGINNING, MEDICAL_ENDING, PREFIX_GROUPS } from './lookAlikeWords'
import { ORDINARY_WORDS } from './ordinaryWords'
import { stem } from './stem'
import type { Token } from './tokens'

/** Two words of which one stands where the other stood. */
type Swap = { before: Token; after: Token }

const DRUGS = new Set(DRUG_NAMES.split('|'))
const LOOK_ALIKE_SETS = LOOK_ALIKES.map((row) => new Set(row.split(' ').map(stem)))

/** Whether a word is the name of a drug, by a list or by its ending. */
const isDrugName = (word: string) => DRUGS.has(word) || DRUG_ENDING.test(word)

/** How many letters are added, left out, changed or change places between two words. */
function editsBetween(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, index) => index)]
  const at = (row: number, column: number) => rows[row]?.[column] ?? 0
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row]
    rows.push(line)
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1]
      const turned = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      line.push(
        Math.min(
          at(row - 1, column) + 1,
          (line[column - 1] ?? 0) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          row > 1 && column > 1 && turned ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      )
    }
  }
  return at(a.length, b.length)
}

const LEAST_TYPO = 3
const LONG_WORD = 8

/** Whether two words are so near that one may be a slip of the pen. */
function isNear(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  if (shorter < LEAST_TYPO || Math.abs(a.length - b.length) > 2) return false
  // "Infection" and "infectious" are two words: only the middle of a word is misspelled twice.
  const mayErrTwice = shorter >= LONG_WORD && a.at(-1) === b.at(-1) && othersIn(a, b) < 2
  return editsBetween(a, b) <= (mayErrTwice ? 2 : 1)
}

/** How many letters of a word another one has other letters for. */
function othersIn(a: string, b: string): number {
  const left = [...b]
  const missing = [...a].filter((letter) => {
    const at = left.indexOf(letter)
    if (at >= 0) left.splice(at, 1)
    return at < 0
  })
  return Math.min(missing.length, left.length)
}

/** `hypotension` and `hypertension`: the same rest after beginnings that exclude each other. */
function differInPrefix(a: string, b: string): boolean {
  return PREFIX_GROUPS.some((group) =>
    group.some((first) =>
      group.some((second) => {
        const rest = a.slice(first.length)
        return first !== second && rest.length > 3 && a === first + rest && b === second + rest
      }),
    ),
  )
}

const isMedical = (word: string) => MEDICAL_ENDING.test(word) || MEDICAL_BEGINNING.test(word)

/** Whether two words look alike and mean different things to a clinician. */
export function areLookAlikes(a: string, b: string): boolean {
  if (stem(a) === stem(b)) return false
  if (LOOK_ALIKE_SETS.some((row) => row.has(stem(a)) && row.has(stem(b)))) return true
  if (differInPrefix(a, b)) return true
  if (!isMedical(a) || !isMedical(b)) return false
  // Of two words of medicine that are nearly the same, one that is known here shows the other's slip.
  // Of others, a slip turns, doubles or drops letters; another letter is another word.
  return !isNear(a, b) || (!isKnown(a) && !isKnown(b) && othersIn(a, b) > 0)
}

const isWord = (word: string) => isKnown(word) || ORDINARY_WORDS.has(word)

/** Whether one of two words is the other one misspelled. */
function isMisspelling({ before, after }: Swap): boolean {
  const [a, b] = [before.word, after.word]
  if (isDrugName(a) || isDrugName(b) || areLookAlikes(a, b)) return false
  return isNear(a, b) && !(isWord(a) && isWord(b))
}

/** Past so many changed words, a text is another one, and no word of it a slip of an older one. */
const MOST_EDITS = 1500

/** How often each word stands in a text. */
function counts(tokens: Token[]): (word: string) => number {
  const found = new Map<string, number>()
  for (const { word } of tokens) found.set(word, (found.get(word) ?? 0) + 1)
  return (word) => found.get(word) ?? 0
}

/** The words that stand where another stood, one for one, and did not only change places with it. */
function swapsOf(before: Token[], after: Token[]): Swap[] {
  const [old, fresh] = [counts(before), counts(after)]
  const changes =
    diffArrays(before, after, {
      comparator: (a, b) => a.word === b.word && a.kind === b.kind,
      maxEditLength: MOST_EDITS,
    }) ?? []
  const swaps = changes.flatMap(({ removed, value }, index) => {
    const next = changes[index + 1]
    return removed && next?.added ? pairs(value, next.value) : []
  })
  return swaps.filter(
    (swap) =>
      old(swap.before.word) > fresh(swap.before.word) &&
      fresh(swap.after.word) > old(swap.after.word),
  )
}

/** In a longer stretch the word that is nearest stands for the one it replaced. */
function pairs(removed: Token[], added: Token[]): Swap[] {
  const words = (tokens: Token[]) => tokens.filter(({ kind }) => kind === 'word')
  const [old, fresh] = [words(removed), words(added)]
  return old.flatMap((before, index) => {
    const near = fresh.find(
      ({ word }) => isNear(before.word, word) || areLookAlikes(before.word, word),
    )
    const after = near ?? (old.length === fresh.length ? fresh[index] : undefined)
    return after && after.word !== before.word ? [{ before, after }] : []
  })
}

/** The older text as its words are spelled in the newer one, and the words that only look alike. */
export function settleSpelling(
  before: Token[],
  after: Token[],
): { before: Token[]; after: Token[]; lookAlikes: Swap[] } {
  const swaps = swapsOf(before, after)
  const slips = swaps.filter(isMisspelling)
  const corrected = new Map<Token, string>()
  for (const slip of slips) {
    const right = isWord(slip.before.word) ? slip.before.word : slip.after.word
    corrected.set(slip.before, right)
    corrected.set(slip.after, right)
  }
  const settle = (token: Token) => ({ ...token, word: corrected.get(token) ?? token.word })
  return {
    before: before.map(settle),
    after: after.map(settle),
    lookAlikes: swaps.filter((swap) => areLookAlikes(swap.before.word, swap.after.word)),
  }
}
