import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { conditionName, misspelt, uniqueNames } from '@/scripts/scale/names'
import { Random } from '@/scripts/scale/random'
import { readVocabulary } from '@/scripts/scale/vocabulary'

describe('chance', () => {
  it('is the same for the same seed', () => {
    const numbers = (seed: number) => {
      const random = new Random(seed)
      return Array.from({ length: 50 }, () => random.between(1, 6))
    }
    expect(numbers(7)).toEqual(numbers(7))
    expect(numbers(7)).not.toEqual(numbers(8))
    expect(new Set(numbers(7))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })

  it('takes different ones of a list, and no more than there are', () => {
    const random = new Random(1)
    const some = random.some([1, 2, 3, 4], 3)
    expect(new Set(some).size).toBe(3)
    expect(random.some([1, 2], 5)).toHaveLength(2)
    expect(() => random.pick([])).toThrow('nothing to choose from')
  })
})

describe('names', () => {
  it('are given once, whatever is taken already', () => {
    const nameOf = uniqueNames(['back-pain'])
    expect(nameOf('Back pain').slug).toBe('back-pain-type-2')
    expect(nameOf('Back Pain').slug).toBe('back-pain-type-3')
    expect(nameOf('Neck pain')).toEqual({ title: 'Neck pain', slug: 'neck-pain' })
  })

  it('become variants once the real ones are used up', () => {
    const vocabulary = {
      names: [{ title: 'Migraine', synonyms: ['Sick headache'] }],
      sentences: [],
      remark: '',
    }
    expect(conditionName(vocabulary, 0).title).toBe('Migraine')
    expect(conditionName(vocabulary, 1)).toEqual({
      title: 'Chronic Migraine',
      synonyms: ['Chronic Sick headache'],
    })
  })

  it('lose a letter when they are misspelt', () => {
    expect(misspelt('Migraine', new Random(3))).toHaveLength('Migraine'.length - 1)
  })
})

describe('the vocabulary', () => {
  it('is made up where no file is named, and where none is there', () => {
    expect(readVocabulary('').remark).toContain('made up')
    expect(readVocabulary('/nowhere/topics.json').remark).toContain('/nowhere/topics.json is not')
    expect(readVocabulary('').names).toEqual(readVocabulary('').names)
    expect(readVocabulary('').sentences.length).toBeGreaterThan(1000)
  })

  it('is read from a file of topics', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'plainwell-words-'))
    const file = path.join(folder, 'topics.json')
    const content = 'Your neck holds your head. It has seven bones. Call us.'
    writeFileSync(file, JSON.stringify([{ title: 'Neck', synonyms: ['Nape'], content, id: '1' }]))
    expect(readVocabulary(file)).toEqual({
      names: [{ title: 'Neck', synonyms: ['Nape'] }],
      sentences: ['Your neck holds your head.'],
      remark: `The words come from ${file}.`,
    })
    rmSync(folder, { recursive: true })
  })
})
