import { keyOf, pictureKey } from '../seed/keys'
import { published } from '../seed/fixtures/published'
import type { Written } from '../seed/documents'
import { to } from '../seed/richText'
import type { uniqueNames } from './names'
import { body, references, summary, type Writer } from './texts'

/** What an article of the generated practice can point to, by address or by file name. */
export type Around = {
  conditions: string[]
  treatments: string[]
  clinicians: string[]
  pictures: string[]
}

type Place = { index: number; around: Around; nameOf: ReturnType<typeof uniqueNames> }

/** So many articles are about the first condition, whatever else they are about. */
const ABOUT_THE_FIRST = 30

const HOUR_MS = 3_600_000
const LATEST = Date.parse('2026-10-01T12:00:00.000Z')
const OPENINGS = [
  'Living with',
  'Questions about',
  'What helps with',
  'How we treat',
  'A diary for',
]

/** The conditions that an article is about: one to three. */
function subjectsOf({ random }: Writer, { index, around }: Place): string[] {
  const picked = Array.from({ length: random.between(1, 3) }, () => random.pick(around.conditions))
  const first = index < ABOUT_THE_FIRST ? around.conditions.slice(0, 1) : []
  return [...new Set([...first, ...picked])]
}

/** One article in three has a lead picture; one in three is about a treatment. */
const perhaps = <T>({ random }: Writer, list: T[]): T[] =>
  random.next() < 1 / 3 ? random.some(list, 1) : []

/** An article of the generated practice; each one is an hour older than the one before. */
export function article(writer: Writer, place: Place): Written<'articles'> {
  const { random, vocabulary } = writer
  const { index, around, nameOf } = place
  const subjects = subjectsOf(writer, place)
  const sources = random.between(2, 6)
  const [picture] = perhaps(writer, around.pictures)
  const links = subjects.map((slug) => to('conditions', slug)('Read more about it'))
  return {
    ...published,
    ...nameOf(`${random.pick(OPENINGS)} ${random.pick(vocabulary.names).title.toLowerCase()}`),
    summary: summary(writer),
    body: body(writer, { links, sources }),
    authors: random
      .some(around.clinicians, random.between(1, 2))
      .map((slug) => keyOf('clinicians', slug)),
    conditions: subjects.map((slug) => keyOf('conditions', slug)),
    treatments: perhaps(writer, around.treatments).map((slug) => keyOf('treatments', slug)),
    references: references(writer, sources),
    meta: {},
    publishedAt: new Date(LATEST - index * HOUR_MS).toISOString(),
    ...(picture ? { heroImage: pictureKey(picture) } : {}),
  }
}
