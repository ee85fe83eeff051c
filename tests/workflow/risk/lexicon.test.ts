import { meaningAt } from '@/workflow/risk/lexicon'
import { TERMS } from '@/workflow/risk/clinicalWords'
import { DRUG_CLASSES, DRUG_NAMES } from '@/workflow/risk/drugWords'
import { OPPOSITES } from '@/workflow/risk/oppositeWords'
import { stem } from '@/workflow/risk/stem'
import { CONDITIONS, LIMITS, MODALS, NEGATIONS, URGENCIES } from '@/workflow/patientRiskWords'

const meaningOf = (words: string) => meaningAt(words.split(' ').map(stem), 0)?.meaning
const idOf = (words: string) => meaningOf(words)?.id

describe('the meaning of words', () => {
  it.each([
    ['doctor', 'physician', 'clinicians'],
    ['immediately', 'right away', 'at once', 'without delay'],
    ['before', 'prior to'],
    ['fever', 'high temperature'],
    ['blood thinner', 'anticoagulants'],
    ['tell your doctor', 'inform your physician', 'let us know'],
  ])('is the same for %s and other words', (words, ...others) => {
    expect(idOf(words)).toBeDefined()
    for (const other of others) expect(idOf(other)).toBe(idOf(words))
  })

  it('is that of the longest expression', () => {
    const stems = 'even if you can'.split(' ').map(stem)
    expect(meaningAt(stems, 0)).toMatchObject({ meaning: { id: 'condition:even if' }, length: 2 })
    expect(meaningAt(stems, 1)).toMatchObject({ meaning: { id: 'condition:if' }, length: 1 })
  })

  it.each(['constructor', 'xylophone'])('is not known of %s', (word) => {
    expect(meaningOf(word)).toBeUndefined()
  })
})

describe('the word lists', () => {
  const rows: Record<string, string[]> = {
    opposites: Object.values(OPPOSITES).flatMap((group) => Object.values(group)),
    terms: Object.values(TERMS).flat(),
    drugs: [...DRUG_NAMES.split('|'), ...DRUG_CLASSES],
    governors: [NEGATIONS, URGENCIES, CONDITIONS, LIMITS, MODALS].flatMap((list) =>
      Object.values(list),
    ),
  }

  it.each(Object.entries(rows))('of %s hold no expression in two rows', (_, list) => {
    const keys = list.flatMap((row) => [
      ...new Set(row.split('|').map((words) => words.split(' ').map(stem).join(' '))),
    ])
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
  })

  it.each(Object.entries(rows))('of %s are in lower case, without empty entries', (_, list) => {
    const odd = list
      .flatMap((row) => row.split('|'))
      .filter((words) => !/^[^A-Z\s][^A-Z]*$/.test(words))
    expect(odd).toEqual([])
  })
})
