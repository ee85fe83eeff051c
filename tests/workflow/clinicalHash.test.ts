import fc from 'fast-check'
import { CLINICAL_FIELDS } from '../../collections/clinicalFields'
import { clinicalHash } from '../../workflow/clinicalHash'
import { clinicalDocuments, type Generated } from './clinicalDocuments'
import { signedArticle } from './fixtures/signedArticle'
import { harmless } from './harmless'
import { meaningfulChoices } from './meaningfulChoices'
import { meaningfulShapes } from './meaningfulShapes'
import { meaningfulWords } from './meaningfulWords'
import { diceOf } from './places'

const RUNS = 1_000
/** How many changes each document is put through, of those that find something to change in it. */
const CHANGES = 2
/** How often each change has to find something to change. */
const LEAST = 3

const hashOf = ({ slug, document }: Generated) =>
  clinicalHash({ fields: CLINICAL_FIELDS[slug], document })

/** All entries, begun at another one for each seed. */
function turned<T>(record: Record<string, T>, seed: number): [string, T][] {
  const entries = Object.entries(record)
  const start = seed % entries.length
  return [...entries.slice(start), ...entries.slice(0, start)]
}

/** Runs something for each generated document; a failure names the seed that repeats it. */
const everyDocument = (run: (generated: Generated, seed: number) => void) =>
  fc.assert(fc.property(clinicalDocuments, fc.nat(), run), {
    numRuns: RUNS,
    // A failing document is made smaller as long as there is time for it.
    interruptAfterTimeLimit: 50_000,
    markInterruptAsFailure: true,
    endOnFailure: true,
  })

describe('the hash of clinical text', () => {
  it('names its form, which changes only with that name', () => {
    // Every signature hangs on this. Where it has to be another one, give HASH_FORMAT another name, and
    // say in the release notes that every page has to be signed again.
    const signed = { fields: CLINICAL_FIELDS.articles, document: signedArticle }
    expect(clinicalHash(signed)).toBe(
      'v1:aec85062d7c20094dba87b4f7504db643485735a28dab5d6d353344d683f5f26',
    )
  })

  it('does not depend on the order in which the fields are declared', () => {
    const [fields, document] = [CLINICAL_FIELDS.articles, signedArticle]
    const turnedAround = { fields: fields.toReversed(), document }
    expect(clinicalHash(turnedAround)).toBe(clinicalHash({ fields, document }))
  })

  it('stays the same under each change that no reader can see', () => {
    everyDocument((generated, seed) => {
      const hash = hashOf(generated)
      for (const [name, change] of turned(harmless, seed).slice(0, CHANGES)) {
        const copy = structuredClone(generated)
        const document = change(copy, diceOf(seed)) ?? copy.document
        if (hashOf({ ...copy, document }) !== hash) throw new Error(`Another hash after ${name}.`)
      }
    })
  }, 60_000)

  it('stays the same under several of them together', () => {
    everyDocument((generated, seed) => {
      const dice = diceOf(seed)
      const copy = structuredClone(generated)
      for (const change of Object.values(harmless).filter(() => dice.below(4) === 0)) {
        copy.document = change(copy, dice) ?? copy.document
      }
      if (hashOf(copy) !== hashOf(generated)) throw new Error('Another hash.')
    })
  }, 60_000)

  it.each([
    ['words', meaningfulWords],
    ['shapes', meaningfulShapes],
    ['choices', meaningfulChoices],
  ])(
    'is another one after each change of %s that a reader can see',
    (_, changes) => {
      const made = new Map(Object.keys(changes).map((name) => [name, 0]))
      everyDocument((generated, seed) => {
        const hash = hashOf(generated)
        let count = 0
        for (const [name, change] of turned(changes, seed)) {
          const copy = structuredClone(generated)
          if (!change(copy, diceOf(seed))) continue
          if (hashOf(copy) === hash) throw new Error(`The same hash after ${name}.`)
          made.set(name, (made.get(name) ?? 0) + 1)
          count += 1
          if (count === CHANGES) break
        }
      })
      expect([...made].filter(([, times]) => times < LEAST)).toEqual([])
    },
    60_000,
  )
})
