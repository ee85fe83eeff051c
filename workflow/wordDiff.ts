import { diffArrays } from 'diff'

/** Two versions of a plain text. */
export type Versions = { before: string; after: string }

/** A stretch of text that both versions have, or only the newer or the older one. */
export type DiffSegment = { kind: 'same' | 'added' | 'removed'; text: string }

type Change = { added: boolean; removed: boolean; value: string[] }

/** A number stays whole with its decimals, a word with its apostrophes; all else stands alone. */
const WORDS = /\s+|\p{N}+(?:[.,]\p{N}+)*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’]\p{L}+)*|\S/gu
const SENTENCE_STARTS = /(?<=[.!?]\s+|\n)(?=\S)/u

/** How many changed words are worth the search for what stayed: its time grows with their square. */
const MOST_EDITS = 1500

/** By words; a text that was written anew, by sentences, which is also how it is read. */
const changesOf = ({ before, after }: Versions): Change[] =>
  diffArrays<string>(before.match(WORDS) ?? [], after.match(WORDS) ?? [], {
    maxEditLength: MOST_EDITS,
  }) ?? diffArrays(before.split(SENTENCE_STARTS), after.split(SENTENCE_STARTS))

/** A space between two changed words would only cut what a reader sees as one change. */
const isGap = (text: string) => /^[^\S\n]+$/.test(text)

/**
 * What changed between two texts, word by word and in reading order: in each place first what was
 * removed, then what was added. The same and removed parts make up the older text, the same and
 * added parts the newer one, to the letter.
 */
export function wordDiff(versions: Versions): DiffSegment[] {
  const segments: DiffSegment[] = []
  let changed = { removed: '', added: '' }
  const flush = () => {
    if (changed.removed) segments.push({ kind: 'removed', text: changed.removed })
    if (changed.added) segments.push({ kind: 'added', text: changed.added })
    changed = { removed: '', added: '' }
  }
  const changes = changesOf(versions)
  changes.forEach(({ added, removed, value }, index) => {
    const text = value.join('')
    const isBetween = changed.removed && changed.added && index < changes.length - 1
    if (!added && !removed && !(isBetween && isGap(text))) {
      flush()
      segments.push({ kind: 'same', text })
      return
    }
    if (!added) changed.removed += text
    if (!removed) changed.added += text
  })
  flush()
  return segments
}
