import { addGenerated } from '../../scripts/scale/index'
import { article } from '../../scripts/scale/articles'
import { condition } from '../../scripts/scale/conditions'
import { uniqueNames } from '../../scripts/scale/names'
import { Random } from '../../scripts/scale/random'
import { storePublished } from '../../scripts/scale/store'
import { readVocabulary } from '../../scripts/scale/vocabulary'
import { type Ids, keyOf, withIds } from '../../scripts/seed/keys'
import { type Desk, openDesk } from '../setup/desk'

const vocabulary = readVocabulary('')
const writer = () => ({ random: new Random(1), vocabulary })

const documents = {
  conditions: () =>
    condition(writer(), { index: 0, treatments: ['a-treatment'], nameOf: uniqueNames([]) }),
  articles: () =>
    article(writer(), {
      index: 0,
      nameOf: uniqueNames([]),
      around: {
        conditions: ['a-condition'],
        treatments: ['a-treatment'],
        clinicians: ['a-clinician'],
        pictures: [],
      },
    }),
}

let desk: Desk
const ids: Ids = new Map()

beforeAll(async () => {
  desk = await openDesk()
  ids.set(keyOf('treatments', 'a-treatment'), await desk.make('treatments'))
  ids.set(keyOf('conditions', 'a-condition'), await desk.make('conditions'))
  ids.set(keyOf('clinicians', 'a-clinician'), await desk.make('clinicians'))
})
afterAll(() => desk.stop())

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

/** What a value is made of, without what differs from one save to the next. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf)
  if (typeof value !== 'object' || value === null) return value === null ? null : typeof value
  if (value instanceof Date) return 'date'
  const entries: [string, unknown][] = Object.entries(value)
  return Object.fromEntries(entries.sort(byName).map(([name, inner]) => [name, shapeOf(inner)]))
}

describe.each(['conditions', 'articles'] as const)('a generated document of %s', (collection) => {
  async function storedAt(slug: string) {
    const where = { slug: { equals: slug } }
    const [document] = (await desk.payload.db.find<{ id: string }>({ collection, where })).docs
    const parent = document?.id
    const versions = await desk.payload.db.findVersions<{ _status: string }>({
      collection,
      where: { parent: { equals: parent } },
    })
    // A text that is saved is a draft first, which is a version of its own.
    const published = versions.docs.filter(({ version }) => version._status === 'published')
    return { document, versions: published }
  }

  it('is stored with its version as a save stores it', async () => {
    const document = { ...documents[collection](), slug: 'generated' }
    await storePublished({ payload: desk.payload, ids }, { collection, documents: [document] })
    const data = withIds({ ...documents[collection](), slug: 'saved' }, ids)
    const draft = { ...data, _status: 'draft' as const }
    const { id } = await desk.payload.create({ collection, data: draft, draft: true })
    await desk.payload.update({ collection, id, data: { _status: 'published' } })
    const generated = await storedAt('generated')
    expect(generated.versions).toHaveLength(1)
    expect(shapeOf(generated)).toEqual(shapeOf(await storedAt('saved')))
  })

  it('is the same on every run', () => {
    expect(documents[collection]()).toEqual(documents[collection]())
  })
})

it('thirty articles are about one condition', async () => {
  const numbers = { conditions: 3, articles: 40, vocabulary }
  const slug = await addGenerated(desk.payload, numbers)
  const where = { slug: { equals: slug } }
  const [subject] = (await desk.payload.find({ collection: 'conditions', where })).docs
  const about = { conditions: { equals: subject?.id } }
  const { totalDocs } = await desk.payload.count({ collection: 'articles', where: about })
  expect(totalDocs).toBeGreaterThanOrEqual(30)
})
