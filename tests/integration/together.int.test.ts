import type { Content } from '../builders'
import { type Desk, openDesk, type Person } from '../setup/desk'
import { publicText } from '../setup/deskDocuments'
import { type Answer, at, listAt } from '../setup/rest'
import { newestOf, openWindow, versionsOf } from '../setup/together'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

async function open(collection: Content, ...people: Person[]) {
  const id = await desk.make(collection, {}, { status: 'draft', by: 'editor' })
  const place = { collection, id }
  const windows = []
  for (const person of people) windows.push(await openWindow(desk, person, place))
  return { place, windows }
}

async function openTwo(
  collection: Content = 'articles',
  people: [Person, Person] = ['editor', 'admin'],
) {
  const { place, windows } = await open(collection, ...people)
  const [one, other] = windows
  if (!one || !other) throw new Error('Two windows were asked for.')
  return { place, one, other }
}

const refusalIn = ({ body }: Answer) => at(body, 'errors', 0, 'data')
const toldIn = (answer: Answer) => at(refusalIn(answer), 'errors', 0, 'message')

describe('a save on a stale base', () => {
  it('is refused with who, when and what, and nothing is written', async () => {
    const { place, one, other } = await openTwo()
    expect((await one.save({ title: 'What I wrote', summary: 'My summary.' })).status).toBe(200)
    const refused = await other.save({ title: 'What they wrote' })
    expect(refused.status).toBe(409)
    const sentence = toldIn(refused)
    expect(sentence).toMatch(
      /^editor saved this page at \d{1,2}:\d\d\s[AP]M and changed .*“Title”.*\. Your text was not saved, because/,
    )
    expect(sentence).toContain('“Summary”')
    // Payload's form takes the error's own message to pieces at a colon.
    expect(at(refused.body, 'errors', 0, 'message')).toMatch(/^Your text was not saved, [^:]+\.$/)
    expect(at(refusalIn(refused), 'errors', 0, 'path')).toBe('revision')
    expect(at(refusalIn(refused), 'since', 0)).toMatchObject({ who: 'editor', revision: 2 })
    expect(at(await newestOf(desk, place), 'title')).toBe('What I wrote')
    expect(await versionsOf(desk, place)).toHaveLength(2)
  })

  it.each<Content>(['articles', 'conditions', 'clinicians', 'locations', 'pages'])(
    'is refused in %s',
    async (collection) => {
      const { one, other } = await openTwo(collection)
      const named = collection === 'clinicians' || collection === 'locations' ? 'name' : 'title'
      expect((await one.autosave({ [named]: 'One' })).status).toBe(200)
      expect((await other.autosave({ [named]: 'Other' })).status).toBe(409)
    },
  )

  it('is refused to the same person in another window', async () => {
    const { one, other } = await openTwo('articles', ['editor', 'editor'])
    await one.save({ title: 'Here' })
    const refused = await other.autosave({ title: 'There' })
    expect(refused.status).toBe(409)
    expect(toldIn(refused)).toMatch(/^You, in another window, saved this page at /)
  })

  it('goes through once the newest text was read', async () => {
    const { place, one, other } = await openTwo()
    await one.save({ title: 'One' })
    expect((await other.save({ title: 'Other' })).status).toBe(409)
    await other.load()
    expect((await other.save({ title: 'Other' })).status).toBe(200)
    expect((await one.save({ title: 'One again' })).status).toBe(409)
    const titles = (await versionsOf(desk, place)).map((version) => at(version, 'title'))
    expect(titles.slice(0, 2)).toEqual(['Other', 'One'])
  })

  it('is refused to somebody who publishes, and the page stays as patients read it', async () => {
    const { place, one, other } = await openTwo()
    expect((await one.publish()).status).toBe(200)
    await other.load()
    await one.autosave({ summary: 'A newer summary.' })
    const before = await publicText(desk, 'articles', place.id)
    expect((await other.publish({ title: 'Published over it' })).status).toBe(409)
    expect(await publicText(desk, 'articles', place.id)).toBe(before)
  })

  it('is refused to somebody who publishes a page that was taken down meanwhile', async () => {
    const { place, one, other } = await openTwo()
    await one.publish()
    await other.load()
    const down = { data: { _status: 'draft' } }
    expect((await desk.as('editor')('PATCH', `/articles/${place.id}`, down)).status).toBe(200)
    expect((await other.publish()).status).toBe(409)
    expect(await publicText(desk, 'articles', place.id)).toBeNull()
    // Who took it down knows it, and a draft loses nothing by it.
    expect((await one.publish()).status).toBe(200)
    await desk.as('editor')('PATCH', `/articles/${place.id}`, down)
    expect((await other.autosave({ title: 'Still mine' })).status).toBe(200)
  })

  it('holds for a document that was never counted', async () => {
    const { place, one, other } = await openTwo()
    const { collection, id } = place
    const { docs } = await desk.payload.db.findVersions({
      collection,
      where: { parent: { equals: id } },
    })
    for (const { id: version, ...row } of docs) {
      const versionData = { ...row, version: { ...row.version, revision: null } }
      await desk.payload.db.updateVersion({ collection, id: version, versionData })
    }
    await one.load()
    await other.load()
    expect([one.base(), other.base()]).toEqual([0, 0])
    expect((await one.save({ title: 'One' })).status).toBe(200)
    expect((await other.save({ title: 'Other' })).status).toBe(409)
  })

  it('holds where the database was put back to an older state', async () => {
    const { place, one } = await openTwo()
    await one.save({ title: 'Saved after the backup' })
    const ahead = { title: 'Ahead', revision: 40, editingTab: crypto.randomUUID() }
    const refused = await desk.as('editor')('PATCH', `/articles/${place.id}?draft=true`, {
      data: ahead,
    })
    expect(refused.status).toBe(409)
    expect(toldIn(refused)).toMatch(/^This page was saved again since you opened it\./)
  })
})

describe('saves at once', () => {
  it('on one base are acknowledged to one of twenty', async () => {
    const { place, windows } = await open('articles', ...Array<Person>(20).fill('editor'))
    const answers = await Promise.all(
      windows.map((window, index) => window.autosave({ title: `Text ${index}` })),
    )
    const statuses = answers.map(({ status }) => status)
    expect(statuses.filter((status) => status === 200)).toHaveLength(1)
    expect(statuses.filter((status) => status === 409)).toHaveLength(19)
    const winner = statuses.indexOf(200)
    expect(at(await newestOf(desk, place), 'title')).toBe(`Text ${winner}`)
  })

  it('without a base lose nothing that was acknowledged', async () => {
    const { place } = await open('articles')
    const fields = ['title', 'summary']
    const answers = await Promise.all(
      fields.map((field) =>
        desk.as('editor')('PATCH', `/articles/${place.id}?draft=true`, {
          data: { [field]: 'New.' },
        }),
      ),
    )
    const newest = await newestOf(desk, place)
    answers.forEach(({ status }, index) => {
      expect([200, 409]).toContain(status)
      if (status === 200) expect(at(newest, fields[index] ?? '')).toBe('New.')
    })
    expect(answers.some(({ status }) => status === 200)).toBe(true)
  })

  it('of one window do not stand in their own way', async () => {
    const { one } = await openTwo()
    const answers = await Promise.all([one.autosave({ title: 'A' }), one.save({ title: 'B' })])
    expect(answers.map(({ status }) => status)).toEqual([200, 200])
    expect((await one.save({ title: 'C' })).status).toBe(200)
  })

  it('give up a number that was refused further on', async () => {
    const { one, other } = await openTwo('pages')
    expect((await one.publish({ title: '' })).status).toBe(400)
    const begun = Date.now()
    expect((await other.save({ title: 'Other' })).status).toBe(200)
    expect(Date.now() - begun).toBeLessThan(5_000)
  })

  it('go on after a crash between the number and the version', async () => {
    const { place, one } = await openTwo()
    const document = `articles:${place.id}`
    const data = {
      document,
      revision: 2,
      claim: `${document}:2`,
      actorName: 'Gone',
      fields: ['Title'],
    }
    await desk.payload.create({
      collection: 'revisions',
      data: { ...data, at: new Date(Date.now() - 60_000).toISOString() },
    })
    expect((await one.save({ title: 'After it' })).status).toBe(200)
    expect(one.base()).toBe(3)
  })
})

describe('who sends no revision', () => {
  it('saves as before', async () => {
    const { place, one } = await openTwo()
    await one.save({ title: 'One' })
    const data = { summary: 'By a script.' }
    const saved = await desk.as('editor')('PATCH', `/articles/${place.id}?draft=true`, { data })
    expect([saved.status, at(saved.body, 'doc', 'title')]).toEqual([200, 'One'])
    expect((await one.save({ title: 'Two' })).status).toBe(409)
  })

  it('goes back to what is published, and the author of the draft is told', async () => {
    const { place, one } = await openTwo()
    await one.publish()
    await one.autosave({ title: 'A draft' })
    const path = `/articles/${place.id}?depth=0`
    const published = (await desk.as('admin')('GET', path)).body
    expect(at(published, 'revision')).toBeNull()
    expect((await desk.as('admin')('PATCH', path, { data: published })).status).toBe(200)
    expect((await one.autosave({ title: 'A draft, and more' })).status).toBe(409)
    const titles = (await versionsOf(desk, place)).map((version) => at(version, 'title'))
    expect(titles).toContain('A draft')
  })

  it('brings a version back, and the author of the draft is told', async () => {
    const { place, one } = await openTwo()
    await one.save({ title: 'Newer' })
    const query = `where[parent][equals]=${place.id}&sort=updatedAt&limit=1`
    const { body } = await desk.as('admin')('GET', `/articles/versions?${query}`)
    const first = String(at(listAt(body, 'docs')[0], 'id'))
    const restored = await desk.as('admin')('POST', `/articles/versions/${first}?draft=true`)
    expect(restored.status).toBe(200)
    expect((await one.save({ title: 'Newest' })).status).toBe(409)
  })
})

it('the public reads no revision', async () => {
  const { place, one } = await openTwo()
  await one.publish()
  const text = await publicText(desk, 'articles', place.id)
  expect(text).not.toContain('revision')
  const { status } = await desk.rest('GET', '/articles?where[revision][equals]=2')
  expect(status).toBe(400)
})
