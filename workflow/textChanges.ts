import { diffArrays } from 'diff'
import type { Passage } from './clinicalText'
import { patientRisks, type PatientRisk } from './patientRisk'
import { type DiffSegment, wordDiff } from './wordDiff'

/** What became of one passage: its words, with what was taken out and put in. */
export type PassageChange = { label: string; segments: DiffSegment[] }

/** What became of one field between two versions of a document. */
export type TextChange = {
  field: string
  passages: PassageChange[]
  /** Why a clinician has to look at it; none for spelling, format and plain wording. English only. */
  risks: PatientRisk[]
}

type Pair = { label: string; before: string; after: string }
type Versions = { before: Passage[]; after: Passage[] }

const sameText = (one: Passage, other: Passage) =>
  one.label === other.label && one.text === other.text

/** Pairs what was removed and what was added in one place, by where it stands and in order. */
function pairsOf(removed: Passage[], added: Passage[]): Pair[] {
  const left = [...added]
  const pairs = removed.map(({ label, text }) => {
    const index = left.findIndex((passage) => passage.label === label)
    const after = index === -1 ? '' : (left.splice(index, 1)[0]?.text ?? '')
    return { label, before: text, after }
  })
  return [...pairs, ...left.map(({ label, text }) => ({ label, before: '', after: text }))]
}

function changedPairs({ before, after }: Versions): Pair[] {
  const pairs: Pair[] = []
  let removed: Passage[] = []
  let added: Passage[] = []
  const flush = () => {
    pairs.push(...pairsOf(removed, added))
    removed = []
    added = []
  }
  for (const change of diffArrays(before, after, { comparator: sameText })) {
    if (change.removed) removed.push(...change.value)
    else if (change.added) added.push(...change.value)
    else flush()
  }
  flush()
  return pairs
}

const fieldOf = ({ path }: Passage) => path.split('.')[0] ?? path

const ofField = (passages: Passage[], field: string) =>
  passages.filter((passage) => fieldOf(passage) === field)

/** The passages of a field as one text: what only moved within it is then seen to have moved. */
const wholeText = (passages: Passage[]) => passages.map(({ text }) => text).join('\n\n')

const nameOf = ([first]: Passage[]) => first?.label.split(', ')[0] ?? ''

/**
 * What a reader of the newer version finds changed, field by field, passage by passage and word by word,
 * and what of it is a risk for patients.
 */
export function textChanges(versions: Versions): TextChange[] {
  const fields = new Set([...versions.after, ...versions.before].map(fieldOf))
  return [...fields].flatMap((field) => {
    const before = ofField(versions.before, field)
    const after = ofField(versions.after, field)
    const passages = changedPairs({ before, after }).map(({ label, ...pair }) => ({
      label,
      segments: wordDiff(pair),
    }))
    if (passages.length === 0) return []
    const risks = patientRisks({ before: wholeText(before), after: wholeText(after) })
    return [{ field: nameOf([...after, ...before]), passages, risks }]
  })
}
