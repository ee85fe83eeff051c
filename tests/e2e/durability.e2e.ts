import { contentOf } from '../builders'
import { expect, test } from '../setup/e2e'
import { type Client, signIn } from '../setup/client'
import { type Site, startSite } from '../setup/site'

test.describe.configure({ mode: 'serial', timeout: 120_000 })

const SAVES = 20

let site: Site
let clients: Client[]

// `pages` need no sign-off, so that one request publishes.
const titleOf = (client: Client, id: string, collection = 'articles') =>
  client
    .ask('GET', `/${collection}/${id}?draft=true&depth=0`)
    .then((document): unknown => Reflect.get(Object(document), 'title'))

test.beforeAll(async () => {
  test.setTimeout(240_000)
  site = await startSite()
  clients = [await signIn(site, 'editor'), await signIn(site, 'admin')]
})

test.afterAll(() => site.stop())

const clientAt = (index: number): Client => {
  const client = clients[index % clients.length]
  if (!client) throw new Error('Nobody is signed in.')
  return client
}

test('twenty saves of two editors at once, to different documents, all land', async () => {
  const made = await Promise.all(
    Array.from({ length: SAVES }, (_, index) => {
      const data = contentOf('articles', { title: `Made ${index}` })
      return clientAt(index).create('articles', data, { draft: index % 2 === 0 })
    }),
  )
  const kept = await Promise.all(
    made.map(({ id }, index) =>
      clientAt(index + 1).publish('articles', id, { title: `Saved ${index}` }),
    ),
  )
  const titles = await Promise.all(made.map(({ id }) => titleOf(clientAt(0), id)))
  expect(titles).toEqual(made.map((_, index) => `Saved ${index}`))
  const visible = await Promise.all(
    kept.map(({ slug }) => fetch(`${site.url}/articles/${String(slug)}`)),
  )
  expect(visible.map(({ status }) => status)).toEqual(made.map(() => 200))
})

test('a server that is killed while it saves comes back with every save that it confirmed', async () => {
  const documents = await Promise.all(
    [0, 1, 2, 3].map((index) => {
      const data = contentOf('pages', { title: 'Save 0', slug: `kept-${index}` })
      return clientAt(index).create('pages', data)
    }),
  )
  const confirmed = documents.map(() => 0)
  let isKilled = false
  const save = async (id: string, place: number) => {
    for (let number = 1; !isKilled; number += 1) {
      const body = { title: `Save ${number}`, _status: 'published' }
      const reply = await clientAt(place)
        .send('PATCH', `/pages/${id}`, body)
        .catch(() => null)
      if (!reply) return
      expect(reply.status, reply.text).toBe(200)
      confirmed[place] = number
    }
  }
  const saving = documents.map(({ id }, place) => save(id, place))
  await expect.poll(() => Math.min(...confirmed), { timeout: 20_000 }).toBeGreaterThan(2)
  await site.kill('SIGKILL')
  isKilled = true
  await Promise.all(saving)
  await site.restart()
  clients = [await signIn(site, 'editor'), await signIn(site, 'admin')]
  for (const [place, { id, slug }] of documents.entries()) {
    const last = confirmed[place] ?? 0
    const title = String(await titleOf(clientAt(0), id, 'pages'))
    expect(Number(title.replace('Save ', ''))).toBeGreaterThanOrEqual(last)
    const page = await fetch(`${site.url}/${String(slug)}`)
    expect([page.status, (await page.text()).includes(title)]).toEqual([200, true])
    await clientAt(place).publish('pages', id, { title: 'Saved after the start' })
    expect(await titleOf(clientAt(0), id, 'pages')).toBe('Saved after the start')
  }
})
