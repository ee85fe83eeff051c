import { type Desk, openDesk } from '../setup/desk'
import { standInForPageCache } from '../setup/pageCache'
import { trash } from '../setup/pageSaves'

const cache = standInForPageCache()

let desk: Desk
let number = 0

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

/** Where a patient who asks for a path is sent; `null` where nobody is. */
async function moved(path: string): Promise<string | null> {
  const move = await (await import('../../queries/redirects')).getMove(path)
  return move?.kind === 'moved' ? move.to : null
}

const redirect = (from: string, value: string) =>
  desk.as('admin')('POST', '/redirects', {
    data: { from, to: { relationTo: 'conditions', value } },
  })

const save = (id: string, data: object) =>
  desk.as('admin')('PATCH', `/conditions/${id}`, { data: { ...data } })

/** A redirect from an old path to a new condition. */
async function makeRedirect(status: 'draft' | 'published' = 'published') {
  const from = `/old/${(number += 1)}`
  const slug = `moved-${number}`
  const id = await desk.make('conditions', { slug }, { status })
  expect((await redirect(from, id)).status).toBe(201)
  return { from, id, to: `/conditions/${slug}` }
}

describe('an address that moved', () => {
  it('leads to the page that stands there now, and nowhere where nobody said so', async () => {
    const { from, to } = await makeRedirect()
    expect(await moved(from)).toBe(to)
    expect(await moved('/old/unknown')).toBeNull()
    expect(await moved(`${from}/below`)).toBeNull()
  })

  it('leads nowhere while that page is not public, and there again once it is', async () => {
    const { from, id, to } = await makeRedirect('draft')
    expect(await moved(from)).toBeNull()
    const tags = await cache.tagsOf(() => moved(from))
    const purged = await cache.purgedBy(() => save(id, { _status: 'published' }))
    expect([...tags].some((tag) => purged.has(tag))).toBe(true)
    expect(await moved(from)).toBe(to)
    await save(id, { _status: 'draft' })
    expect(await moved(from)).toBeNull()
  })

  it('leads nowhere when that page is in the trash or deleted', async () => {
    const { from, id } = await makeRedirect()
    await save(id, trash)
    expect(await moved(from)).toBeNull()
    await desk.as('admin')('DELETE', `/conditions/${id}?trash=true`)
    expect(await moved(from)).toBeNull()
  })

  it('follows the page when that gets a new address', async () => {
    const { from, id } = await makeRedirect()
    const tags = await cache.tagsOf(() => moved(from))
    const purged = await cache.purgedBy(() =>
      save(id, { slug: `again-${number}`, _status: 'published' }),
    )
    expect([...tags].some((tag) => purged.has(tag))).toBe(true)
    expect(await moved(from)).toBe(`/conditions/again-${number}`)
  })

  it('is looked up anew once it is made, changed or deleted', async () => {
    const tags = await cache.tagsOf(() => moved('/old/looked-up'))
    const id = await desk.make('conditions')
    const refreshes = async (change: () => Promise<unknown>) => {
      const purged = await cache.purgedBy(change)
      return [...tags].some((tag) => purged.has(tag))
    }
    expect(await refreshes(() => redirect('/old/looked-up', id))).toBe(true)
    const { docs } = await desk.payload.find({
      collection: 'redirects',
      where: { from: { equals: '/old/looked-up' } },
    })
    const path = `/redirects/${docs[0]?.id}`
    const change = { data: { from: '/old/renamed' } }
    expect(await refreshes(() => desk.as('admin')('PATCH', path, change))).toBe(true)
    const back = { data: { from: '/old/looked-up' } }
    expect(await refreshes(() => desk.as('admin')('PATCH', path, back))).toBe(true)
    expect(await refreshes(() => desk.as('admin')('DELETE', path))).toBe(true)
  })

  it('is stored as the site reads it', async () => {
    const id = await desk.make('conditions')
    await redirect('/caf%C3%A9/', id)
    expect(await moved('/café')).toMatch(/^\/conditions\//)
    expect((await redirect('/café', id)).status).toBe(400)
  })

  it('is listed to nobody by asking the API', async () => {
    const { from } = await makeRedirect()
    const { status, text } = await desk.as('anonymous')(
      'GET',
      `/redirects?where[from][equals]=${from}`,
    )
    expect([status, text.includes(from)]).toEqual([403, false])
  })
})
