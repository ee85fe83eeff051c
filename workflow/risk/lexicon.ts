import {
  ACTIONS,
  BOUNDS,
  BOUNDS_AFTER,
  CONDITIONS,
  CONTACTS,
  FILLERS,
  LIMITS,
  type Meanings,
  MODALS,
  NEGATIONS,
  URGENCIES,
  WARNINGS,
} from '../patientRiskWords'
import { TERMS } from './clinicalWords'
import { DRUG_CLASSES, DRUG_NAMES } from './drugWords'
import { IRREGULAR } from './irregularWords'
import { CONTRASTS, OPPOSITES } from './oppositeWords'
import { PLAIN_MEANINGS } from './plainWords'
import { stem } from './stem'
import { DOSE_UNITS, OTHER_UNITS, RATES, TIME_UNITS } from './unitWords'

/** What a word does in a sentence, and in which of the ways that exclude each other. */
export type Mark = {
  kind:
    | 'negation'
    | 'urgency'
    | 'condition'
    | 'limit'
    | 'modal'
    | 'bound'
    | 'bound after'
    | 'warning'
    | 'action'
    | 'filler'
    | 'opposite'
    | 'contrast'
    | 'term'
    | 'drug'
    | 'unit'
    | 'rate'
  /** The group of opposites, or the category of a term. */
  group: string
  value: string
}

/** What one or several words mean: two ways to say it have the same id. */
export type Meaning = { id: string; marks: Mark[] }

const meanings = new Map<string, Meaning>()
/** The words that lead to a stem, as they are written in the lists. */
const spellings = new Map<string, Set<string>>()
/** How many words the longest expression has that begins with a stem. */
const lengths = new Map<string, number>()

function add(phrase: string, { id, mark }: { id: string; mark: Mark | null }) {
  const words = phrase.split(' ')
  const stems = words.map(stem)
  words.forEach((word, index) => {
    const key = stems[index] ?? ''
    spellings.set(key, (spellings.get(key) ?? new Set()).add(word))
  })
  const key = stems.join(' ')
  const known = meanings.get(key) ?? { id, marks: [] }
  meanings.set(key, { ...known, marks: mark ? [...known.marks, mark] : known.marks })
  const first = stems[0] ?? ''
  lengths.set(first, Math.max(stems.length, lengths.get(first) ?? 0))
}

/** Adds a row of expressions that mean the same. */
function addRow(row: string, { mark, id }: { mark: Mark | null; id?: string }) {
  const expressions = row.split('|')
  for (const expression of expressions) add(expression, { id: id ?? expressions[0] ?? '', mark })
}

/** Adds ways to say that somebody has to be told: a piece of advice, and a warning. */
function addContact(row: string) {
  for (const kind of ['warning', 'action'] as const) {
    addRow(row, { id: 'contact', mark: { kind, group: 'contact', value: 'contact' } })
  }
}

/** Adds meanings that exclude each other. */
function addGroup(rows: Meanings, { kind, group }: Pick<Mark, 'kind' | 'group'>) {
  for (const [value, row] of Object.entries(rows)) {
    addRow(row, { id: `${group}:${value}`, mark: { kind, group, value } })
  }
}

/** Adds expressions each of which keeps the meaning it has elsewhere. */
function addEach(kind: Mark['kind'], row: string) {
  for (const value of row.split('|')) add(value, { id: value, mark: { kind, group: kind, value } })
}

for (const verb of CONTACTS.verbs.split('|')) {
  const row = CONTACTS.people.split('|').map((person) => `${verb} ${person}`)
  addContact(row.join('|'))
}
addContact(CONTACTS.whole)
addGroup(NEGATIONS, { kind: 'negation', group: 'negation' })
addGroup(URGENCIES, { kind: 'urgency', group: 'urgency' })
addGroup(CONDITIONS, { kind: 'condition', group: 'condition' })
addGroup(LIMITS, { kind: 'limit', group: 'limit' })
addGroup(MODALS, { kind: 'modal', group: 'modal' })
addGroup(BOUNDS, { kind: 'bound', group: 'bound' })
addGroup(BOUNDS_AFTER, { kind: 'bound after', group: 'bound after' })
for (const [group, rows] of Object.entries(OPPOSITES)) addGroup(rows, { kind: 'opposite', group })
for (const [group, rows] of Object.entries(CONTRASTS)) addGroup(rows, { kind: 'contrast', group })
for (const name of DRUG_NAMES.split('|')) {
  addRow(name, { mark: { kind: 'drug', group: 'drug', value: name } })
}
for (const row of DRUG_CLASSES) {
  addRow(row, { mark: { kind: 'drug', group: 'drug', value: row.split('|')[0] ?? '' } })
}
for (const [group, rows] of Object.entries(TERMS)) {
  for (const row of rows) {
    addRow(row, { mark: { kind: 'term', group, value: row.split('|')[0] ?? '' } })
  }
}
addGroup(DOSE_UNITS, { kind: 'unit', group: 'dose' })
addGroup(OTHER_UNITS, { kind: 'unit', group: 'other' })
addGroup(RATES, { kind: 'rate', group: 'time' })
for (const [value, { words }] of Object.entries(TIME_UNITS)) {
  addRow(words, { id: `time:${value}`, mark: { kind: 'unit', group: 'time', value } })
}
for (const row of PLAIN_MEANINGS) addRow(row, { mark: null })
addEach('filler', FILLERS)
addEach('warning', WARNINGS)
addEach('action', ACTIONS)

/** The meaning of the longest expression that begins at a place, and how many stems it takes. */
export function meaningAt(
  stems: string[],
  index: number,
): { meaning: Meaning; length: number } | null {
  const longest = lengths.get(stems[index] ?? '') ?? 0
  for (let length = longest; length > 0; length -= 1) {
    const meaning = meanings.get(stems.slice(index, index + length).join(' '))
    if (meaning) return { meaning, length }
  }
  return null
}

/** Whether a word is known here, in any of its forms: the stem alone may be that of another one. */
export const isKnown = (word: string) =>
  Object.hasOwn(IRREGULAR, word) ||
  [...(spellings.get(stem(word)) ?? [])].some((known) =>
    word.startsWith(known.replace(/[ey]$/, '')),
  )
