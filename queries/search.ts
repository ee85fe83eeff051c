import type { Where } from 'payload'
import { listTag } from '@/lib/cacheTags'
import { fullName } from '@/lib/fullName'
import type { Language } from '@/lib/languages'
import { populated } from '@/lib/relations'
import { faqPath } from '@/lib/routes'
import { SEARCH_KINDS, type SearchKind } from '@/lib/searchKinds'
import { inLanguage } from './addressed'
import { type Card, cardsOf } from './cards'
import { readDocuments } from './client'

/** How many results of a kind are shown. */
const LIMIT = 12

/** The longest query that is looked for; what is beyond it is left out. */
const LONGEST = 100
const MOST_WORDS = 8

/** A page that was found. */
export type Found = Pick<Card, 'id' | 'title' | 'href' | 'summary'>

/** What was found of one kind; kinds without results are left out. */
export type FoundGroup = { kind: SearchKind; items: Found[] }

/** The words of a query that are looked for: at least two letters each. */
export function wordsOfQuery(query: string): string[] {
  const words = query
    .slice(0, LONGEST)
    .toLocaleLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
  return [...new Set(words.filter((word) => word.length > 1))].slice(0, MOST_WORDS)
}

/** The condition that every word stands in one of the fields. */
function everyWord(words: string[], fields: string[]): Where {
  const inAField = (word: string): Where => ({
    or: fields.map((field) => ({ [field]: { contains: word } })),
  })
  return { and: words.map(inAField) }
}

type Asked = { language: Language; words: string[] }

const shared = ({ language, words }: Asked, fields: string[]) => ({
  where: { and: [inLanguage(language), everyWord(words, fields)] },
  limit: LIMIT,
  depth: 0 as const,
})

const titled = { title: true, slug: true, language: true, summary: true } as const

type Titled = 'conditions' | 'treatments' | 'articles' | 'pages'
type Look = { sort?: string[]; names?: string[] }

/** Finds documents by their title and summary, and by other names that they have. */
function byTitle(collection: Titled, { sort = ['title', 'slug'], names = [] }: Look = {}) {
  return async (asked: Asked): Promise<Found[]> => {
    const { docs } = await readDocuments({
      collection,
      select: titled,
      tags: [listTag(collection, asked.language)],
      sort,
      ...shared(asked, ['title', 'summary', ...names]),
    })
    return cardsOf(collection, docs)
  }
}

async function findFaqs(asked: Asked): Promise<Found[]> {
  const { docs } = await readDocuments({
    collection: 'treatment-faqs',
    select: { question: true, shortAnswer: true, slug: true, language: true, treatment: true },
    tags: [listTag('treatment-faqs', asked.language)],
    sort: ['order', 'slug'],
    ...shared(asked, ['question', 'shortAnswer']),
    depth: 1,
  })
  return docs.flatMap(({ id, question, shortAnswer, slug, treatment, language }) => {
    const treatmentSlug = populated(treatment)?.slug
    if (!slug || !treatmentSlug) return []
    return [
      {
        id,
        title: question,
        summary: shortAnswer,
        href: faqPath({ treatmentSlug, slug, language }),
      },
    ]
  })
}

async function findClinicians(asked: Asked): Promise<Found[]> {
  const { docs } = await readDocuments({
    collection: 'clinicians',
    select: { name: true, credentials: true, slug: true, language: true, summary: true },
    tags: [listTag('clinicians', asked.language)],
    sort: ['name', 'slug'],
    ...shared(asked, ['name', 'summary', 'specialties.text']),
  })
  return cardsOf(
    'clinicians',
    docs.map((clinician) => ({ ...clinician, title: fullName(clinician) })),
  )
}

const finders: Record<SearchKind, (asked: Asked) => Promise<Found[]>> = {
  conditions: byTitle('conditions', { names: ['alsoCalled.name'] }),
  treatments: byTitle('treatments'),
  faqs: findFaqs,
  articles: byTitle('articles', { sort: ['-publishedAt', 'slug'] }),
  clinicians: findClinicians,
  pages: byTitle('pages'),
}

/**
 * What the public pages of a language say about the words of a query, in their titles, summaries and
 * other names. Misspellings that editors noted are found too.
 */
export async function listFound(language: Language, query: string): Promise<FoundGroup[]> {
  const words = wordsOfQuery(query)
  if (words.length === 0) return []
  const groups = SEARCH_KINDS.map(async (kind) => ({
    kind,
    items: await finders[kind]({ language, words }),
  }))
  return (await Promise.all(groups)).filter(({ items }) => items.length > 0)
}
