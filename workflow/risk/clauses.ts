import { SUBJECTS } from '../patientRiskWords'
import { isContent, type Item, markOf } from './items'

/** A word with a weight of its own, and what governs it. */
export type Governed = {
  item: Item
  /** Stands after a "not" that reaches it. */
  isNegated: boolean
  /** The condition it is a part of, such as `until`; empty in the main clause. */
  condition: string
  sentence: Item[]
  /** The clause of its sentence, counted from 0. */
  clause: number
}

/** A word that governs others: a negation or a condition. */
export type Governor = {
  item: Item
  kind: 'negation' | 'condition'
  value: string
  scope: Item[]
  sentence: Item[]
  /** Only goes on with a list: the second one of "no fever and no chills". */
  isRepeated: boolean
}

type State = {
  negation: Governor | null
  condition: Governor | null
  clause: number
}

const isConjunction = (item: Item | undefined) => item?.word === 'and' || item?.word === 'or'

const isAction = (item: Item | undefined) => markOf(item, 'action') !== undefined
const isSubject = (item: Item | undefined) => item !== undefined && SUBJECTS.has(item.word)

/** The longest entry of a list, in words. */
const LONGEST_ENTRY = 5
const VERBS = new Set(['is', 'are', 'was', 'were', 'will', 'has', 'have', 'does', 'do'])

const isVerb = (item: Item | undefined) =>
  item !== undefined && (markOf(item, 'modal') !== undefined || VERBS.has(item.word))

/** Whether some words are an entry of a list, and no clause with a verb of its own. */
const isEntry = (words: Item[]) =>
  words.length <= LONGEST_ENTRY && !isSubject(words[0]) && !words.some(isVerb)

/** The entries that follow a comma up to the last one, and what joins that to them. */
function listAfter(
  items: Item[],
  index: number,
): { entries: Item[][]; joint: Item | undefined; last: Item | undefined } {
  const rest = items.slice(index + 1)
  const at = rest.findIndex((item) => isConjunction(item) || isStop(item))
  const entries: Item[][] = [[]]
  for (const item of rest.slice(0, Math.max(at, 0))) {
    if (item.kind === 'pause') entries.push([])
    else entries.at(-1)?.push(item)
  }
  return {
    entries: entries.filter(({ length }) => length > 0),
    joint: rest[at],
    last: rest[at + 1],
  }
}

const isStop = (item: Item) =>
  item.kind === 'end' || item.word === 'but' || markOf(item, 'condition') !== undefined

/** Whether a comma goes on with a list: "ibuprofen, naproxen or aspirin", "drive, drink or smoke". */
function continuesList(items: Item[], index: number): { ofWords: boolean; ofVerbs: boolean } {
  const { entries, joint, last } = listAfter(items, index)
  const isList = isConjunction(joint) && entries.every(isEntry) && !endsFront(items, index)
  const hasAction = entries.some(([first]) => isAction(first)) || isAction(last)
  return { ofWords: isList && !hasAction, ofVerbs: isList && hasAction && joint?.word === 'or' }
}

/** "If you feel faint, sit or lie down": the last comma after a condition in front ends it. */
function endsFront(items: Item[], index: number): boolean {
  const last = items.findLastIndex(({ kind }) => kind === 'pause')
  return markOf(items[0], 'condition') !== undefined && last === index
}

const BREAKS = new Set(['but', 'because', 'since', 'so', 'although', 'though', 'however'])

type Ends = { negation: boolean; condition: boolean }

const both = (ends: boolean): Ends => ({ negation: ends, condition: ends })

function endsAtPause(items: Item[], index: number): Ends {
  if (isConjunction(items[index + 1])) return both(false)
  const { ofWords, ofVerbs } = continuesList(items, index)
  return { negation: !ofWords && !ofVerbs, condition: !ofWords }
}

function endsAtAnd(next: Item | undefined): Ends {
  const begins = isAction(next) || isSubject(next) || next?.word === 'that'
  return { negation: begins || isVerb(next), condition: begins }
}

/** What a sign or a word ends: the reach of a negation, of a condition, or of nothing. */
export function endsAt(items: Item[], index: number): Ends {
  const [item, next] = [items[index], items[index + 1]]
  if (!item) return both(false)
  if (item.kind === 'end' || BREAKS.has(item.word)) return both(true)
  if (item.kind === 'pause') return endsAtPause(items, index)
  if (item.word === 'and') return endsAtAnd(next)
  return { negation: item.word === 'that' && isSubject(next), condition: false }
}

/** Where a list of words is divided for what belongs together: "2 in the morning and 1 at night". */
const divides = (item: Item) => item.kind === 'pause' || item.word === 'and' || item.word === 'but'

/** The negation in `unsafe` reaches no further than its word, and "not smoking can help" stops at "can". */
const isSpent = ({ negation }: State, item: Item) =>
  negation !== null &&
  negation.scope.length > 0 &&
  (negation.item.word === 'un' || markOf(item, 'modal') !== undefined)

/** Whether nothing of weight stands between a word and the "and" or comma before it. */
function followsJoint(sentence: Item[], index: number): boolean {
  const before = sentence.slice(0, index)
  const last = before.findLast(
    (item) => isConjunction(item) || item.kind === 'pause' || isContent(item),
  )
  return last !== undefined && !isContent(last)
}

function governorOf(sentence: Item[], index: number): Governor | null {
  const item = sentence[index]
  for (const kind of ['negation', 'condition'] as const) {
    const mark = markOf(item, kind)
    if (!item || !mark) continue
    const isRepeated = followsJoint(sentence, index)
    return { item, kind, value: mark.value, scope: [], sentence, isRepeated }
  }
  return null
}

function advance(state: State, { items, index }: { items: Item[]; index: number }): State {
  const item = items[index]
  if (!item) return state
  const ends = endsAt(items, index)
  const next = {
    ...state,
    negation: ends.negation || isSpent(state, item) ? null : state.negation,
    condition: ends.condition ? null : state.condition,
  }
  return divides(item) ? { ...next, clause: next.clause + 1 } : next
}

/** What a governor ends itself: a condition begins a clause, into which no negation reaches. */
const under = (state: State, governor: Governor): State =>
  governor.kind === 'condition'
    ? { ...state, condition: governor, negation: null }
    : { ...state, negation: governor }

/** Every word of a sentence with what governs it, and all that governs. */
export function governed(sentence: Item[]): { words: Governed[]; governors: Governor[] } {
  const [words, governors]: [Governed[], Governor[]] = [[], []]
  let state: State = { negation: null, condition: null, clause: 0 }
  sentence.forEach((item, index) => {
    state = advance(state, { items: sentence, index })
    const governor = governorOf(sentence, index)
    if (governor) {
      governors.push(governor)
      state = under(state, governor)
    }
    if (!isContent(item)) return
    const { negation, condition, clause } = state
    negation?.scope.push(item)
    condition?.scope.push(item)
    const isNegated = negation !== null
    words.push({ item, isNegated, condition: condition?.value ?? '', clause, sentence })
  })
  return { words, governors }
}
