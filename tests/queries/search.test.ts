import { jest } from '@jest/globals'

const asked: unknown[] = []
jest.unstable_mockModule('../../queries/client', () => ({
  PUBLIC_READER: { drafts: false, user: null },
  readDocuments: (options: unknown) => {
    asked.push(options)
    return Promise.resolve({ docs: [] })
  },
}))
const { listFound, wordsOfQuery } = await import('../../queries/search')

beforeEach(() => {
  asked.length = 0
})

describe('wordsOfQuery', () => {
  it.each([
    ['Chronic Migraine', ['chronic', 'migraine']],
    ['  jaw-pain,  TMJ/TMD? ', ['jaw', 'pain', 'tmj', 'tmd']],
    ['migraña crónica', ['migraña', 'crónica']],
    ['pain pain PAIN', ['pain']],
    ['writer’s cramp', ['writer', 'cramp']],
    ['15 or more days', ['15', 'or', 'more', 'days']],
    ['偏頭痛', ['偏頭痛']],
    ['a b c', []],
    ['%_*.$', []],
    ['', []],
  ])('of “%s” are %j', (query, words) => {
    expect(wordsOfQuery(query)).toEqual(words)
  })

  it('are eight at most, from the first hundred characters', () => {
    const many = Array.from({ length: 20 }, (_, index) => `w${index}`)
    expect(wordsOfQuery(many.join(' '))).toEqual(many.slice(0, 8))
    expect(wordsOfQuery('x'.repeat(5000))).toEqual(['x'.repeat(100)])
    expect(wordsOfQuery(`${'-'.repeat(100)} pain`)).toEqual([])
  })
})

describe('listFound', () => {
  it('asks the database nothing where there is no word to look for', async () => {
    expect(await listFound('en', 'a ? !')).toEqual([])
    expect(asked).toEqual([])
  })

  it('asks as the public for documents of the language that hold every word', async () => {
    expect(await listFound('es', 'dolor crónico')).toEqual([])
    expect(asked.length).toBeGreaterThan(4)
    for (const one of asked) {
      expect(one).not.toHaveProperty('reader')
      expect(one).toMatchObject({ where: { and: [{ language: { equals: 'es' } }, {}] } })
      expect(JSON.stringify(one)).toMatch(/"contains":"dolor".*"contains":"crónico"/)
    }
  })
})
