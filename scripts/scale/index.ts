import type { CollectionSlug, Payload } from 'payload'
import { seed } from '../seed/index'
import type { ContentSlug, Written } from '../seed/documents'
import { type Ids, keyOf, pictureKey } from '../seed/keys'
import { type Around, article } from './articles'
import { condition } from './conditions'
import { uniqueNames } from './names'
import { Random } from './random'
import { storePublished } from './store'
import type { Writer } from './texts'
import type { Vocabulary } from './vocabulary'

type ScaleOptions = {
  conditions: number
  articles: number
  vocabulary: Vocabulary
  say?: (sentence: string) => void
}

type Filling = { payload: Payload; ids: Ids; say: (sentence: string) => void }

type Making = {
  collection: ContentSlug
  count: number
  make: (index: number) => Written<ContentSlug>
}

const SEED = 2026
/** So many documents are made at a time: texts are larger than what is kept of them. */
const AT_ONCE = 500

/** Notes the ids of the demo's documents of a collection, and answers their addresses. */
async function slugsOf({ payload, ids }: Filling, collection: ContentSlug): Promise<string[]> {
  const { docs } = await payload.find({ collection, limit: 0, depth: 0, pagination: false })
  return docs.flatMap(({ id, slug, language }) => {
    if (!slug || language !== 'en') return []
    ids.set(keyOf(collection, slug), id)
    return slug
  })
}

async function picturesOf({ payload, ids }: Filling): Promise<string[]> {
  const { docs } = await payload.find({
    collection: 'media',
    limit: 0,
    depth: 0,
    pagination: false,
  })
  return docs.flatMap(({ id, filename }) => {
    if (!filename) return []
    ids.set(pictureKey(filename), id)
    return filename
  })
}

async function makeAll(filling: Filling, { collection, count, make }: Making): Promise<string[]> {
  const slugs: string[] = []
  for (let start = 0; start < count; start += AT_ONCE) {
    const length = Math.min(AT_ONCE, count - start)
    const documents = Array.from({ length }, (_, offset) => make(start + offset))
    await storePublished(filling, { collection, documents })
    slugs.push(...documents.map(({ slug }) => slug))
    filling.say(`${collection}: ${slugs.length} of ${count}`)
  }
  return slugs
}

async function refuseFilled(payload: Payload) {
  const collections: CollectionSlug[] = ['articles', 'conditions', 'users']
  for (const collection of collections) {
    const { totalDocs } = await payload.count({ collection })
    if (totalDocs > 0)
      throw new Error('The database is not empty. Name another one in DATABASE_URL.')
  }
}

/**
 * Adds so many conditions and articles to what is there, all published. The texts are the same on
 * every run.
 *
 * @returns the address of the condition that thirty articles are about
 */
export async function addGenerated(payload: Payload, options: ScaleOptions): Promise<string> {
  const { conditions, articles, vocabulary, say = () => {} } = options
  const filling: Filling = { payload, ids: new Map(), say }
  const writer: Writer = { random: new Random(SEED), vocabulary }
  const treatments = await slugsOf(filling, 'treatments')
  const conditionNames = uniqueNames(await slugsOf(filling, 'conditions'))
  const articleNames = uniqueNames(await slugsOf(filling, 'articles'))
  const around: Around = {
    treatments,
    clinicians: await slugsOf(filling, 'clinicians'),
    pictures: await picturesOf(filling),
    conditions: await makeAll(filling, {
      collection: 'conditions',
      count: conditions,
      make: (index) => condition(writer, { index, treatments, nameOf: conditionNames }),
    }),
  }
  await makeAll(filling, {
    collection: 'articles',
    count: articles,
    make: (index) => article(writer, { index, around, nameOf: articleNames }),
  })
  return around.conditions[0] ?? ''
}

/**
 * Fills an empty database with the demo and with so many more conditions and articles.
 *
 * @returns the address of the condition that thirty articles are about
 * @throws Error where the database is not empty
 */
export async function generateScale(payload: Payload, options: ScaleOptions): Promise<string> {
  await refuseFilled(payload)
  await seed(payload)
  return addGenerated(payload, options)
}
