import { patientRisks, type PatientRiskKind } from '@/workflow/patientRisk'
import fc from 'fast-check'
import { type PatientRiskPair, patientRiskPairs } from './fixtures/patientRiskPairs'

/** Pairs that the rules judge wrongly, each known and accepted: named as `nameOf` names them. */
const KNOWN_MISSES: string[] = []

const LEAST = 0.95

const isFlagged = (pair: PatientRiskPair) => patientRisks(pair).length > 0
const nameOf = ({ category, before, after }: PatientRiskPair) => `${category}: ${before} → ${after}`
const count = (pairs: PatientRiskPair[], isOne: (pair: PatientRiskPair) => boolean) =>
  pairs.filter(isOne).length

describe('the changes that a clinician has to see', () => {
  const risky = patientRiskPairs.filter(({ risk }) => risk)
  const harmless = patientRiskPairs.filter(({ risk }) => !risk)
  const held = patientRiskPairs.filter((pair) => pair.held)

  it('are judged on enough pairs of both classes, a third of them unseen', () => {
    expect(risky.length).toBeGreaterThanOrEqual(60)
    expect(harmless.length).toBeGreaterThanOrEqual(60)
    expect(held.length).toBeGreaterThanOrEqual(patientRiskPairs.length / 3)
    expect(new Set(patientRiskPairs.map(nameOf)).size).toBe(patientRiskPairs.length)
  })

  it('are missed, or seen where there are none, in the known pairs only', () => {
    const misses = patientRiskPairs.filter((pair) => isFlagged(pair) !== pair.risk).map(nameOf)
    expect(misses).toEqual(KNOWN_MISSES)
  })

  it.each([
    ['all pairs', patientRiskPairs],
    ['pairs written after the rules', held],
  ])('are found with high precision and recall on %s', (_, pairs) => {
    const found = count(pairs, (pair) => pair.risk && isFlagged(pair))
    expect(found / count(pairs, isFlagged)).toBeGreaterThanOrEqual(LEAST)
    expect(found / count(pairs, ({ risk }) => risk)).toBeGreaterThanOrEqual(LEAST)
  })
})

describe('a risk', () => {
  it.each<[PatientRiskKind, string, string, string, string]>([
    ['number', 'Rest for 2 days.', 'Rest for 12 days.', '2 days', '12 days'],
    ['dose', 'Take 5 mg at night.', 'Take 50 mg at night.', '5 mg', '50 mg'],
    ['unit', 'Take 5 mg at night.', 'Take 5 mcg at night.', '5 mg', '5 mcg'],
    ['frequency', 'Take it twice a day.', 'Take it once a day.', 'twice', ''],
    ['frequency', 'Take it daily.', 'Take it weekly.', 'daily', 'weekly'],
    ['negation', 'Do not drive home.', 'Drive home.', 'not drive home', ''],
    ['urgency', 'Call us now if it bleeds.', 'Call us soon if it bleeds.', 'now', 'soon'],
    [
      'condition',
      'Rest until it eases.',
      'Rest unless it eases.',
      'until it eases',
      'unless it eases',
    ],
    ['modal', 'You must rest today.', 'You may rest today.', 'must rest', 'may rest'],
    ['opposite', 'Raise your left arm.', 'Raise your right arm.', 'left', 'right'],
    ['drug', 'Take ibuprofen.', 'Take naproxen.', 'ibuprofen', 'naproxen'],
    ['clinical-term', 'Call us if you get a rash.', 'Call us if you get a cough.', 'rash', 'cough'],
    ['warning-removed', 'It helps. Do not drive.', 'It helps.', 'Do not drive.', ''],
  ])('of a changed %s is quoted: %s → %s', (kind, before, after, old, fresh) => {
    expect(patientRisks({ before, after })).toEqual([{ kind, before: old, after: fresh }])
  })

  it('is told once for each change', () => {
    const risks = patientRisks({
      before: 'Take 5 mg twice a day. Do not drive.',
      after: 'Take 50 mg twice a day. Drive.',
    })
    expect(risks.map(({ kind }) => kind)).toEqual(['dose', 'negation'])
  })

  it('is an added sentence only where it forbids, names a number or a drug, or is urgent', () => {
    const added = (sentence: string) =>
      patientRisks({ before: 'The needle can sting.', after: `The needle can sting. ${sentence}` })
    expect(added('It is very thin.')).toEqual([])
    expect(added('Call 911 if you faint.').map(({ kind }) => kind)).toContain('urgency')
    expect(added('Do not rub the place.').map(({ kind }) => kind)).toContain('negation')
    expect(added('Take 400 mg of ibuprofen.').map(({ kind }) => kind)).toEqual(['dose', 'drug'])
  })

  it('is found in a text of any words, also of those that every object knows', () => {
    const before = 'The constructor has a valueOf and a __proto__ of 5 mg.'
    expect(patientRisks({ before, after: before.replace('5', '6') })).toHaveLength(1)
  })
})

describe('no risk', () => {
  const sentences = [...new Set(patientRiskPairs.map(({ before }) => before))].filter(
    (text) => !text.includes('\n') && text.endsWith('.'),
  )
  const sentence = fc.constantFrom(...sentences)
  const passage = fc.uniqueArray(sentence, { minLength: 1, maxLength: 8 })
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    passage.map((parts) => parts.join(' ')),
  )

  it('is in a text that did not change', () => {
    fc.assert(
      fc.property(text, (same) => {
        expect(patientRisks({ before: same, after: same })).toEqual([])
      }),
    )
  })

  it('is in a text with other white space', () => {
    const spaces = fc.array(fc.constantFrom(' ', '  ', '\n', '\t', '\u00a0', '\r\n'), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(passage, fc.array(spaces, { minLength: 1, maxLength: 20 }), (parts, gaps) => {
        const before = parts.join(' ')
        let at = 0
        const after = before.replace(/ /g, () => (gaps[at++ % gaps.length] ?? [' ']).join(''))
        expect(patientRisks({ before, after: ` ${after}\n` })).toEqual([])
        expect(patientRisks({ before: after, after: before })).toEqual([])
      }),
    )
  })

  it('is in sentences that changed places', () => {
    const shuffled = passage.chain((parts) =>
      fc.tuple(
        fc.constant(parts),
        fc.shuffledSubarray(parts, { minLength: parts.length, maxLength: parts.length }),
      ),
    )
    fc.assert(
      fc.property(shuffled, ([parts, others]) => {
        expect(patientRisks({ before: parts.join(' '), after: others.join(' ') })).toEqual([])
      }),
    )
  })

  it('hides among other sentences', () => {
    const risky = fc.constantFrom(...patientRiskPairs.filter(({ risk }) => risk))
    const calm = ['The waiting room is on the left.', 'Our team is glad to see you.'].join(' ')
    fc.assert(
      fc.property(risky, ({ before, after }) => {
        const risks = patientRisks({ before: `${calm} ${before}`, after: `${calm} ${after}` })
        expect(risks.length).toBeGreaterThan(0)
      }),
    )
  })
})
