import { monthsLater } from '../../workflow/nextReview'
import { richText } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { at, listAt, sentencesOf } from '../setup/rest'
import { type ReviewDesk, reviewDesk } from '../setup/reviewDesk'
import { hashOf } from '../setup/signOff'

let desk: Desk
let draft: ReviewDesk

beforeAll(async () => {
  desk = await openDesk({ isStrict: true })
  draft = reviewDesk(desk)
})
afterAll(() => desk.stop())

describe('a draft', () => {
  it('goes to a clinician, comes back with a remark, is mended, signed and published', async () => {
    const id = await draft.make()
    expect((await draft.ask('editor', id, 'submit', { remark: 'Is ten right?' })).status).toBe(200)
    expect((await draft.told(id)).state).toBe('in-review')
    const back = await draft.ask('reviewer', id, 'send-back', {
      remark: 'It is twelve.',
      field: 'body',
    })
    expect(back.status).toBe(200)
    expect((await draft.told(id)).state).toBe('changes-requested')
    await draft.edit(id)
    expect((await draft.ask('editor', id, 'submit')).status).toBe(200)
    expect((await draft.sign(id)).status).toBe(200)
    expect((await draft.told(id)).state).toBe('approved')
    const data = { _status: 'published' }
    expect((await desk.as('editor')('PATCH', `/articles/${id}`, { data })).status).toBe(200)
    const { state, sentence, remarks } = await draft.told(id)
    expect(state).toBe('published')
    expect(sentence).toMatch(/^Patients see the version of .+, signed by reviewer\./)
    expect(listAt(remarks).map((remark) => at(remark, 'text'))).toEqual([
      ...['Is ten right?', 'It is twelve.'],
    ])
    expect(await draft.auditOf(id)).toEqual([
      'editor: create',
      'editor: submit',
      'reviewer: send-back',
      'editor: update',
      'editor: submit',
      'reviewer: sign',
      'editor: publish',
    ])
  })

  it('is remarked on by anybody of the staff, and the log names the page of each remark', async () => {
    const id = await draft.make()
    const { body } = await draft.ask('reviewer', id, 'remarks', { text: 'Which dose?' })
    const done = { remark: at(body, 'id') }
    expect((await draft.ask('editor', id, 'resolve-remark', done)).status).toBe(200)
    const { status, body: refused } = await draft.ask('editor', id, 'remarks', { text: ' ' })
    // Payload's form shows the first as it is, and makes a list of the other one.
    expect([status, at(refused, 'message')]).toEqual([400, at(refused, 'errors', 0, 'message')])
    const { docs } = await desk.payload.find({
      collection: 'audit-log',
      where: { and: [{ documentId: { equals: id } }, { action: { contains: 'remark' } }] },
      sort: 'createdAt',
    })
    const { title } = await desk.payload.findByID({ collection: 'articles', id, draft: true })
    expect(docs.map(({ action, documentTitle }) => [action, documentTitle])).toEqual([
      ['remark', title],
      ['remark-done', title],
    ])
  })

  it('is taken back from review by its author', async () => {
    const id = await draft.make()
    await draft.ask('editor', id, 'submit')
    expect((await draft.ask('editor', id, 'withdraw')).status).toBe(200)
    expect((await draft.told(id)).state).toBe('draft')
    expect((await draft.ask('reviewer', id, 'send-back', { remark: 'Why?' })).status).toBe(409)
  })

  it('loses its sign-off with the next change of a clinical field, and with no other change', async () => {
    const id = await draft.make()
    await draft.sign(id)
    const seo = { data: { meta: { title: 'Another title for search engines' } } }
    await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, seo)
    expect((await draft.told(id)).state).toBe('approved')
    await draft.edit(id)
    expect((await draft.told(id)).state).toBe('draft')
  })
})

describe('a sign-off', () => {
  it('is of exactly the text that was read', async () => {
    const id = await draft.make()
    const hash = await hashOf(desk.payload, { collection: 'articles', id })
    await draft.edit(id)
    const stale = await draft.ask('reviewer', id, 'sign', { hash })
    expect([stale.status, sentencesOf(stale)]).toEqual([
      409,
      expect.stringMatching(/changed while you read/),
    ])
    expect((await draft.ask('reviewer', id, 'sign')).status).toBe(400)
    expect((await draft.told(id)).state).toBe('draft')
  })

  it.each(['contributor', 'editor', 'admin'] as const)('is not given by a %s', async (person) => {
    const id = await draft.make()
    const answer = await draft.sign(id, person)
    expect([answer.status, sentencesOf(answer)]).toEqual([403, expect.stringMatching(/reviewer/)])
  })

  it('is not given by a stranger, nor is anything else', async () => {
    const id = await draft.make()
    for (const action of ['sign', 'submit', 'withdraw', 'send-back', 'override', 'remarks']) {
      expect((await draft.ask('anonymous', id, action, { hash: 'x' })).status).toBe(401)
    }
    for (const path of ['workflow', 'changes']) {
      expect((await desk.rest('GET', `/articles/${id}/${path}`)).status).toBe(401)
    }
  })

  it('is not given by the one who changed the text last', async () => {
    const roles = { data: { roles: ['reviewer', 'editor'] } }
    const user = desk.userIdOf('reviewer')
    await desk.as('admin')('PATCH', `/users/${user}`, roles)
    const id = await draft.make()
    await draft.edit(id, 'reviewer')
    const own = await draft.sign(id)
    expect([own.status, sentencesOf(own)]).toEqual([
      403,
      expect.stringMatching(/last one who changed/),
    ])
    await desk.as('admin')('PATCH', `/users/${user}`, { data: { roles: ['reviewer'] } })
  })

  it.each(['2020-01-01', '2099-01-01', 'soon', 7])('ends on no such day as %p', async (day) => {
    const id = await draft.make()
    const hash = await hashOf(desk.payload, { collection: 'articles', id })
    const answer = await draft.ask('reviewer', id, 'sign', { hash, nextReview: day })
    expect([answer.status, sentencesOf(answer)]).toEqual([
      400,
      expect.stringMatching(/at most 36 months/),
    ])
  })

  it('holds for a year where the text names a drug that the site knows', async () => {
    // Opening the form of a new product makes an empty draft, which has no name yet.
    await desk.as('editor')('POST', '/drug-products?draft=true', { data: { _status: 'draft' } })
    await desk.make('drug-products', { brandName: 'Samplox', establishedName: 'sampletoxinA' })
    const body = richText('Ask us how often SAMPLOX is given.')
    const id = await desk.make('articles', { body }, { status: 'draft', by: 'editor' })
    const hash = await hashOf(desk.payload, { collection: 'articles', id })
    const late = monthsLater(new Date(), 24).toISOString()
    const refused = await draft.ask('reviewer', id, 'sign', { hash, nextReview: late })
    expect([refused.status, sentencesOf(refused)]).toEqual([
      400,
      expect.stringMatching(/at most 12 months/),
    ])
    const { body: signed } = await draft.ask('reviewer', id, 'sign', { hash })
    const year = monthsLater(new Date(), 12).toISOString().slice(0, 10)
    expect(String(at(signed, 'nextReview')).slice(0, 10)).toBe(year)
  })
})

describe('what was written down', () => {
  const records = ['sign-offs', 'audit-log'] as const

  it.each(records)('in %s is changed and removed by nobody', async (collection) => {
    const id = await draft.make()
    await draft.sign(id)
    const { docs } = await desk.payload.find({
      collection,
      limit: 1,
      where: { documentId: { equals: id } },
    })
    const entry = docs[0]?.id ?? ''
    for (const person of ['anonymous', 'contributor', 'reviewer', 'editor', 'admin'] as const) {
      const change = { data: { actorName: 'Somebody else' } }
      const send = desk.as(person)
      const tries = [
        await send('PATCH', `/${collection}/${entry}`, change),
        await send('PATCH', `/${collection}?where[id][equals]=${entry}`, change),
        await send('DELETE', `/${collection}/${entry}`),
        await send('DELETE', `/${collection}?where[id][equals]=${entry}`),
        await send('POST', `/${collection}`, { data: { ...docs[0], id: undefined } }),
      ]
      for (const { status } of tries) expect([401, 403, 404]).toContain(status)
    }
    const data = { actorName: 'Somebody else' }
    await expect(desk.payload.update({ collection, id: entry, data })).rejects.toThrow(/record/)
    await expect(desk.payload.delete({ collection, id: entry })).rejects.toThrow(/record/)
    expect(await desk.payload.findByID({ collection, id: entry, depth: 0 })).toEqual(docs[0])
  })

  it('names fields and reasons, and holds no text and no secret', async () => {
    const secret = 'correct horse battery staple no. 2'
    const id = await desk.make('users', { password: secret })
    await desk.as('admin')('PATCH', `/users/${id}`, {
      data: { name: 'Alex', password: `${secret}!` },
    })
    const { docs } = await desk.payload.find({ collection: 'audit-log', pagination: false })
    expect(JSON.stringify(docs)).not.toContain('battery')
    expect(JSON.stringify(docs)).not.toContain('headache diary helps')
    const change = docs.find(({ documentId, action }) => documentId === id && action === 'update')
    expect(change?.summary).toBe('Changed: Name.')
  })

  it('is read by admins only, and sign-offs by the staff', async () => {
    expect((await desk.as('editor')('GET', '/audit-log')).status).toBe(403)
    expect((await desk.as('admin')('GET', '/audit-log')).status).toBe(200)
    expect((await desk.as('contributor')('GET', '/sign-offs')).status).toBe(200)
    expect((await desk.rest('GET', '/sign-offs')).status).toBe(403)
  })
})

describe('what changed since a sign-off', () => {
  it('is told word by word, with what is a risk for patients', async () => {
    const id = await desk.make('articles', { summary: 'Do not take it for more than 10 days.' })
    const data = { summary: 'Do take it for more than 10 days.' }
    await desk.as('editor')('PATCH', `/articles/${id}?draft=true`, { data })
    const { body } = await desk.as('reviewer')('GET', `/articles/${id}/changes`)
    const [change, ...others] = listAt(body, 'changes')
    expect(others).toEqual([])
    expect(at(change, 'field')).toBe('Summary')
    expect(listAt(change, 'risks')).not.toEqual([])
  })

  it('is everything where nobody has signed', async () => {
    const { body } = await desk.as('reviewer')('GET', `/articles/${await draft.make()}/changes`)
    expect([at(body, 'since'), at(body, 'changes')]).toEqual([null, null])
  })
})
