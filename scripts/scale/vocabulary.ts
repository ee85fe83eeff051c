import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { Random } from './random'

/** A name of a condition, with other names of the same. */
export type Named = { title: string; synonyms: string[] }

/** What generated documents are made of. */
export type Vocabulary = {
  names: Named[]
  sentences: string[]
  /** Where the words come from, for the person who runs it. */
  remark: string
}

const SEED = 1847
const MADE_UP_NAMES = 1000
const MADE_UP_SENTENCES = 4000

const topics = z.array(
  z.object({ title: z.string(), synonyms: z.array(z.string()), content: z.string() }),
)

const SYLLABLES =
  'ar ben cor dys el fi gra hel in ju ka lo mi neu or pa qui ro sti tra ul ver wes xi yo zem'.split(
    ' ',
  )

const word = (random: Random, [least, most]: [number, number]) =>
  Array.from({ length: random.between(least, most) }, () => random.pick(SYLLABLES)).join('')

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

const madeUpName = (random: Random) => capital(`${word(random, [2, 4])} ${word(random, [1, 3])}`)

const madeUpSentence = (random: Random) =>
  `${capital(Array.from({ length: random.between(6, 20) }, () => word(random, [1, 3])).join(' '))}.`

function madeUp(): Vocabulary {
  const random = new Random(SEED)
  return {
    names: Array.from({ length: MADE_UP_NAMES }, () => ({
      title: madeUpName(random),
      synonyms: Array.from({ length: random.between(0, 3) }, () => madeUpName(random)),
    })),
    sentences: Array.from({ length: MADE_UP_SENTENCES }, () => madeUpSentence(random)),
    remark: 'No file of health topics was named, so the words are made up.',
  }
}

const sentencesOf = (text: string) =>
  text.split(/(?<=[.?!])\s+(?=[A-Z])/).filter(({ length }) => length > 20 && length < 240)

/**
 * Reads the words of health topics, or makes words up.
 *
 * @param file - a JSON file with a list of topics, each with `title`, `synonyms` and `content`, such as
 *   MedlinePlus offers; empty for made-up words
 */
export function readVocabulary(file: string): Vocabulary {
  if (!file) return madeUp()
  if (!existsSync(file)) {
    return { ...madeUp(), remark: `${file} is not there, so the words are made up.` }
  }
  const read = topics.parse(JSON.parse(readFileSync(file, 'utf8')))
  return {
    names: read.map(({ title, synonyms }) => ({ title, synonyms })),
    sentences: read.flatMap(({ content }) => sentencesOf(content)),
    remark: `The words come from ${file}.`,
  }
}
