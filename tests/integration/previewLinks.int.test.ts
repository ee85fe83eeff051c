import type { SharedPreview } from '../../queries/sharedPreviews'
import { DRAFT_ROUTED, openTitle } from '../setup/sharedPreviews'
import { type Desk, openDesk, PEOPLE, type Person } from '../setup/desk'
import { linksOf, tokenIn, workOn } from '../setup/deskWork'
import { at, listAt, sentencesOf } from '../setup/rest'

let desk: Desk
let work: ReturnType<typeof workOn>

beforeAll(async () => {
  desk = await openDesk()
  work = workOn(desk)
})
afterAll(() => desk.stop())

async function opened(token: string): Promise<SharedPreview> {
  const { getSharedPreview } = await import('../../queries/sharedPreviews')
  return getSharedPreview(token)
}

const share = async (place: string, data: object = {}, person: Person = 'editor') =>
  desk.as(person)('POST', `/${place}/preview-links`, { data })

async function tokenFor(id: string, data: object = {}) {
  return tokenIn(await share(`articles/${id}`, data))
}

/** Moves the end of every link to a document into the past. */
async function expire(id: string) {
  await desk.payload.update({
    collection: 'preview-links',
    where: { documentId: { equals: id } },
    data: { expiresAt: new Date(Date.now() - 1000).toISOString() },
  })
}

describe('a shared draft', () => {
  it('is read while it was never published', async () => {
    const id = await work.draft({ title: 'A jaw that nobody has read of' })
    const token = await tokenFor(id)
    expect(await openTitle(await opened(token))).toBe('A jaw that nobody has read of')
  })

  it('is read beside what patients see, and they go on seeing that', async () => {
    const id = await desk.make('articles', { title: 'What patients read' })
    await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, {
      data: { title: 'What patients do not read' },
    })
    expect(await openTitle(await opened(await tokenFor(id)))).toBe('What patients do not read')
    const { body } = await desk.rest('GET', `/articles/${id}`)
    expect(at(body, 'title')).toBe('What patients read')
  })

  it('is read after it was taken down, and always as it is now', async () => {
    const id = await desk.make('articles', { title: 'It was public' })
    await desk.as('editor')('PATCH', `/articles/${id}`, { data: { _status: 'draft' } })
    const token = await tokenFor(id)
    expect(await openTitle(await opened(token))).toBe('It was public')
    await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, { data: { title: 'Mended' } })
    expect(await openTitle(await opened(token))).toBe('Mended')
  })

  it('shows of other documents what the public sees, and no draft of theirs', async () => {
    const hidden = await desk.make('conditions', { title: 'A secret' }, { status: 'draft' })
    const known = await desk.make('conditions', { title: 'A known one' })
    await desk.as('editor')('PATCH', `/conditions/${known}?draft=true`, {
      data: { title: 'A secret too' },
    })
    const id = await work.draft({ conditions: [hidden, known] })
    const shared = await opened(await tokenFor(id))
    if (shared.state !== 'open') throw new Error(shared.state)
    const { getArticle } = await import('../../queries/articles')
    const article = await getArticle(shared)
    expect(JSON.stringify(article)).not.toContain('secret')
    expect(listAt(article, 'conditions').map((one) => at(one, 'title') ?? one)).toEqual([
      ...[hidden, 'A known one'],
    ])
  })

  it('lets its reader see no other draft, not even of the same kind', async () => {
    const other = await work.draft({ title: 'Another draft' })
    const shared = await opened(await tokenFor(await work.draft()))
    if (shared.state !== 'open') throw new Error(shared.state)
    const { docs } = await desk.payload.find({
      collection: 'articles',
      where: { id: { equals: other } },
      draft: true,
    })
    const { getArticle } = await import('../../queries/articles')
    const slug = docs[0]?.slug ?? ''
    expect(await getArticle({ ...shared, slug })).toBeNull()
  })

  it.each(DRAFT_ROUTED)('can be one of %s', async (collection) => {
    const id = await desk.make(collection, {}, { status: 'draft' })
    const shared = await opened(tokenIn(await share(`${collection}/${id}`)))
    expect(shared).toMatchObject({ state: 'open', collection, id })
    expect(await openTitle(shared)).not.toBeNull()
  })
})

describe('a link', () => {
  it('ends by itself', async () => {
    const id = await work.draft()
    const token = await tokenFor(id, { hours: 1 })
    expect((await opened(token)).state).toBe('open')
    await expire(id)
    expect((await opened(token)).state).toBe('ended')
  })

  it('works for three days where nobody chose, and for as long as somebody did', async () => {
    const id = await work.draft()
    await tokenFor(id)
    await tokenFor(id, { hours: 336 })
    const hours = (await linksOf(desk, `articles/${id}`)).map((link) => {
      const span =
        Date.parse(String(at(link, 'expiresAt'))) - Date.parse(String(at(link, 'createdAt')))
      return Math.round(span / 3_600_000)
    })
    expect(hours).toEqual([336, 72])
    for (const wrong of [0, 337, 'soon', 1.5]) {
      const refused = await share(`articles/${id}`, { hours: wrong })
      expect([refused.status, sentencesOf(refused)]).toEqual([
        400,
        expect.stringMatching(/14 days/),
      ])
    }
    expect(await linksOf(desk, `articles/${id}`)).toHaveLength(2)
  })

  it('is ended by anybody of the staff, and the others go on', async () => {
    const id = await work.draft()
    const [first, second] = [await tokenFor(id), await tokenFor(id)]
    const [, older] = await linksOf(desk, `articles/${id}`)
    const end = (link: unknown, place = id) =>
      desk.as('reviewer')('POST', `/articles/${place}/preview-links/revoke`, { data: { link } })
    expect((await end(at(older, 'id'))).status).toBe(200)
    expect([(await opened(first)).state, (await opened(second)).state]).toEqual(['ended', 'open'])
    expect((await end(at(older, 'id'))).status).toBe(200)
    expect((await end('no-such-link')).status).toBe(404)
    expect((await end(at(older, 'id'), await work.draft())).status).toBe(404)
  })

  it('leads nowhere once its document is in the trash or gone, and nowhere if nobody made it', async () => {
    const trashed = await work.draft()
    const deleted = await work.draft()
    const tokens = [await tokenFor(trashed), await tokenFor(deleted)]
    await desk.as('editor')('PATCH', `/articles/${trashed}`, {
      data: { deletedAt: new Date().toISOString() },
    })
    await desk.as('editor')('DELETE', `/articles/${deleted}`)
    const { newPreviewToken } = await import('../../workflow/previewToken')
    const { env } = await import('../../lib/env')
    tokens.push('x', '', `${tokens[0]}x`, newPreviewToken(env.secret).token)
    for (const token of tokens) expect((await opened(token)).state).toBe('missing')
    expect((await share(`articles/${trashed}`)).status).toBe(409)
    expect((await share(`articles/${deleted}`)).status).toBe(404)
  })

  it('is not made to what has no page', async () => {
    const drug = await desk.make('drug-products', {}, { status: 'draft' })
    expect((await share(`drug-products/${drug}`)).status).toBe(404)
  })

  it('is counted each time, and nothing is kept of who opened it', async () => {
    const id = await work.draft()
    const shared = await opened(await tokenFor(id))
    if (shared.state !== 'open') throw new Error(shared.state)
    const { noteOpening } = await import('../../queries/sharedPreviews')
    await Promise.all([1, 2, 3].map(() => noteOpening(shared.link)))
    const [link] = await linksOf(desk, `articles/${id}`)
    expect(link).toMatchObject({ opened: 3 })
    expect(Date.parse(String(at(link, 'lastOpenedAt')))).toBeGreaterThan(Date.now() - 60_000)
    const stored = await desk.payload.findByID({ collection: 'preview-links', id: shared.link })
    expect(Object.keys(stored).sort()).toEqual(
      [
        ...['actor', 'actorName', 'createdAt', 'documentCollection', 'documentId'],
        ...['documentTitle', 'expiresAt', 'id', 'lastOpenedAt', 'opened', 'updatedAt'],
      ]
        .concat('revokedAt' in stored ? ['revokedAt'] : [])
        .sort(),
    )
  })

  it('is in the audit log, and its secret is nowhere', async () => {
    const id = await work.draft()
    const token = await tokenFor(id)
    const [link] = await linksOf(desk, `articles/${id}`)
    await desk.as('editor')('POST', `/articles/${id}/preview-links/revoke`, {
      data: { link: at(link, 'id') },
    })
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      where: { documentId: { equals: id } },
      sort: 'createdAt',
    })
    expect(docs.map(({ action }) => action)).toEqual(['create', 'share-preview', 'revoke-preview'])
    const { docs: links } = await desk.payload.find({
      collection: 'preview-links',
      where: { documentId: { equals: id } },
      showHiddenFields: true,
    })
    const [secret = ''] = token.split('.')
    expect(JSON.stringify([docs, links])).not.toContain(secret)
    expect(links[0]?.digest).toMatch(/^[0-9a-f]{64}$/)
    for (const path of ['/preview-links', `/articles/${id}/preview-links`]) {
      const { text } = await desk.as('admin')('GET', path)
      expect(text).not.toContain(links[0]?.digest)
    }
  })

  it('is for the staff to make, to see and to end, and for nobody to write by hand', async () => {
    const id = await work.draft()
    await tokenFor(id)
    const [made] = await linksOf(desk, `articles/${id}`)
    const link = String(at(made, 'id'))
    for (const person of PEOPLE) {
      const send = desk.as(person)
      const statuses = [
        (await send('GET', `/articles/${id}/preview-links`)).status,
        (await share(`articles/${id}`, {}, person)).status,
        (await send('POST', `/articles/${id}/preview-links/revoke`, { data: { link } })).status,
      ]
      expect(statuses).toEqual(person === 'anonymous' ? [401, 401, 401] : [200, 200, 200])
      const data = { expiresAt: '2099-01-01T00:00:00.000Z' }
      expect((await send('PATCH', `/preview-links/${link}`, { data })).status).toBe(403)
      expect((await send('DELETE', `/preview-links/${link}`)).status).toBe(403)
      expect((await send('POST', '/preview-links', { data })).status).toBe(403)
    }
  })
})
