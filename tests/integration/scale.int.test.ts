import type { Payload } from 'payload'
import { addGenerated } from '../../scripts/scale/index'
import { readVocabulary } from '../../scripts/scale/vocabulary'
import { CONTENT } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { testDatabase } from '../setup/payload'
import { publicReaders } from '../setup/publicReaders'
import { indexesOf, logStatements, type Statement, type StatementLog } from '../setup/statements'

const vocabulary = readVocabulary('')

/** More than a page of the list of articles, so that there is a later one. */
const FEW = { conditions: 4, articles: 20, vocabulary }
const MORE = { conditions: 30, articles: 60, vocabulary }

const READERS = [
  'the list of articles',
  'a later page of the articles',
  'the number of articles',
  'the newest articles',
  'the feed',
  'an article',
  'the articles before and after one',
  'articles about a condition',
  'articles about several',
  'articles by a clinician',
  'the conditions from A to Z',
  'a condition',
  'conditions of a treatment',
  'treatments for a condition',
  'the list of treatments',
  'questions about a condition',
  'questions about a treatment',
  'all questions',
  'the list of clinicians',
  'the list of locations',
  'what a search finds',
  'the sitemap',
] as const

type Reader = (typeof READERS)[number]

/** Lists whose order their index keeps, so that nothing is sorted. */
const IN_ORDER: readonly Reader[] = [
  'the list of articles',
  'a later page of the articles',
  'the newest articles',
  'the articles before and after one',
  'the conditions from A to Z',
  'the list of treatments',
  'all questions',
  'the list of clinicians',
  'the list of locations',
]

let desk: Desk
let log: StatementLog
let readers: Awaited<ReturnType<typeof publicReaders>>

async function idAt(payload: Payload, collection: 'conditions' | 'articles', slug: string) {
  const { docs } = await payload.find({ collection, where: { slug: { equals: slug } }, depth: 0 })
  return docs[0]?.id ?? ''
}

async function anArticle(payload: Payload) {
  const { docs } = await payload.find({ collection: 'articles', limit: 1, page: 3, depth: 0 })
  const [{ id = '', slug, publishedAt } = {}] = docs
  return { id, slug: slug ?? '', publishedAt: publishedAt ?? '' }
}

beforeAll(async () => {
  desk = await openDesk()
  const heroImage = await desk.make('media')
  const treatment = await desk.make('treatments', { heroImage })
  const clinician = await desk.make('clinicians')
  await desk.make('locations')
  const conditionSlug = await addGenerated(desk.payload, FEW)
  const condition = await idAt(desk.payload, 'conditions', conditionSlug)
  await desk.make('treatment-faqs', { treatment, conditions: [condition] })
  const article = await anArticle(desk.payload)
  log = logStatements(desk.payload)
  readers = await publicReaders({ condition, conditionSlug, treatment, clinician, article })
})
afterAll(() => desk.stop())

it('names every reader', () => expect(Object.keys(readers)).toEqual([...READERS]))

/** What is to be taken down is asked for once a second, whoever reads and whatever there is. */
const isOfTheClock = ({ sql }: Statement) => /\bschedules\b/.test(sql)

it('no page asks more questions where there are more documents', async () => {
  const count = async () => {
    const counts: Record<string, number> = {}
    for (const reader of READERS) {
      const started = Date.now()
      const asked = await log.during(readers[reader])
      const ofTheClock = asked.filter(isOfTheClock).length
      expect(ofTheClock).toBeLessThanOrEqual(1 + Math.ceil((Date.now() - started) / 1_000))
      counts[reader] = asked.length - ofTheClock
    }
    return counts
  }
  const few = await count()
  await addGenerated(desk.payload, MORE)
  const more = await count()
  expect(Math.min(...Object.values(few))).toBeGreaterThan(0)
  expect(more).toEqual(few)
})

/** What SQLite says where it reads all rows of a table, or puts rows in order by itself. */
const READS_ALL =
  /^SCAN (articles|conditions|treatments|treatment_faqs|clinicians|locations|pages)\b/
const SORTS = /TEMP B-TREE FOR .*ORDER BY/
const LISTED = /from "(articles|conditions|treatments|treatment_faqs|clinicians|locations)"/

describe('the database finds by an index', () => {
  it.each(READERS)('%s', async (reader) => {
    const statements = await log.during(readers[reader])
    expect(statements.length).toBeGreaterThan(0)
    if (testDatabase === 'mongodb') return expectListIndexes()
    for (const statement of statements) {
      const plan = await log.planOf(statement)
      expect(plan.filter((step) => READS_ALL.test(step))).toEqual([])
    }
  })

  it.each(IN_ORDER)('%s in its order', async (reader) => {
    const statements = await log.during(readers[reader])
    if (testDatabase === 'mongodb') return expectListIndexes()
    const [list] = statements.filter(({ sql }) => LISTED.test(sql) && sql.includes('order by'))
    const plan = list ? await log.planOf(list) : []
    const [how = ''] = plan
    expect(how).toMatch(
      /USING (COVERING )?INDEX .*\(_status=\? AND language=\? AND deleted_at=\?( AND published_at<\?)?\)/,
    )
    // What a row's own lists are sorted by stands before; the last step is about the rows.
    expect(plan.at(-1)).not.toMatch(SORTS)
  })
})

/** The stand-in for MongoDB tells no plans, so the indexes themselves are looked at. */
async function expectListIndexes() {
  for (const slug of CONTENT) {
    const keys = await indexesOf(desk.payload, slug)
    const lists = keys.filter((key) => key.startsWith('_status,language,deletedAt,'))
    expect(lists).toEqual([expect.stringMatching(/,slug,createdAt$/)])
    expect(keys).toContain('language,slug')
  }
}
