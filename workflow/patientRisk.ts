import { conjunctionRisks } from './risk/conjunctionRisks'
import { conditionRisks, negationRisks } from './risk/governorRisks'
import { type Item, markOf, readItems } from './risk/items'
import { drugRisks, limitRisks, oppositeRisks, termRisks, urgencyRisks } from './risk/markRisks'
import { modalRisks } from './risk/modalRisks'
import { withQuantities } from './risk/quantities'
import { quantityRisks, unitRisks } from './risk/quantityRisks'
import { changedGroups, sentencesOf } from './risk/sentences'
import { type PatientRisk, quote, type Sides, sidesOf } from './risk/sides'
import { settleSpelling } from './risk/spelling'
import { readTokens, type Token } from './risk/tokens'
import type { Versions } from './wordDiff'

export type { PatientRisk, PatientRiskKind } from './risk/sides'

type Rule = (sides: Sides) => PatientRisk[]

/** What counts in a sentence that is new or gone. */
const ALWAYS: Rule[] = [quantityRisks, negationRisks, urgencyRisks, drugRisks]
/** What counts where a sentence was changed. */
const BETWEEN: Rule[] = [
  ...[unitRisks, conditionRisks, conjunctionRisks, limitRisks],
  ...[modalRisks, oppositeRisks, termRisks],
]

const WARNS = ['negation', 'urgency', 'warning'] as const

/** What makes an entry of a list a warning, such as "have trouble breathing" or "are pregnant". */
const WARNED_OF = new Set(['symptom', 'disease', 'people', 'intake'])

const warns = (item: Item) =>
  WARNS.some((kind) => markOf(item, kind)) || WARNED_OF.has(markOf(item, 'term')?.group ?? '')

/** A sentence that warned, and is gone. */
function removedWarning({ before, after }: Sides): PatientRisk[] {
  if (after.items.length > 0 || !before.items.some(warns)) return []
  return [{ kind: 'warning-removed', before: quote(before, before.items), after: '' }]
}

const isWarning = (item: Item) =>
  WARNS.some((kind) => markOf(item, kind) && markOf(item, kind)?.group !== 'contact')

/** A sentence that still speaks of the same, and warns no longer. */
function fadedWarning({ before, after }: Sides): PatientRisk[] {
  if (!before.items.some(isWarning) || after.items.some(isWarning)) return []
  const texts = { before: quote(before, before.items), after: quote(after, after.items) }
  return [{ kind: 'warning-removed', ...texts }]
}

function risksOf(sides: Sides): PatientRisk[] {
  const removed = removedWarning(sides)
  if (removed.length > 0) return removed
  const always = ALWAYS.flatMap((rule) => rule(sides))
  if (sides.isAlone) return always
  const found = [...always, ...BETWEEN.flatMap((rule) => rule(sides))]
  return found.length > 0 ? found : fadedWarning(sides)
}

const withOneSpace = (text: string) => text.replace(/\s+/g, ' ').trim()

const itemsOf = (tokens: Token[]) => withQuantities(readItems(tokens))

/**
 * The changes between two versions of a passage at which a clinician has to look: of a number, a
 * dose, a unit, a negation, an urgency, a condition, a drug, a clinical term, or a warning that is
 * gone. A list without entries means that spelling, format, order or plain wording changed, or
 * nothing. English only.
 */
export function patientRisks(versions: Versions): PatientRisk[] {
  if (withOneSpace(versions.before) === withOneSpace(versions.after)) return []
  const { before, after, lookAlikes } = settleSpelling(
    readTokens(versions.before),
    readTokens(versions.after),
  )
  const groups = changedGroups(sentencesOf(itemsOf(before)), sentencesOf(itemsOf(after)))
  const similar = lookAlikes.map((swap) => ({
    kind: 'clinical-term' as const,
    before: versions.before.slice(swap.before.from, swap.before.to),
    after: versions.after.slice(swap.after.from, swap.after.to),
  }))
  const found = groups.flatMap((group) => risksOf(sidesOf(group, versions)))
  const all = [...similar, ...found]
  return all.filter((risk, index) => all.findIndex((other) => isSame(risk, other)) === index)
}

const isSame = (a: PatientRisk, b: PatientRisk) =>
  a.kind === b.kind && a.before === b.before && a.after === b.after
