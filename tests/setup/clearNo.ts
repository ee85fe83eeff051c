import { type Body, type Content, contentOf } from '../builders'
import type { Desk } from './desk'
import { type Answer, listAt, sentencesOf } from './rest'

/** Matches the statuses that say whose mistake it was. */
const within4xx = {
  asymmetricMatch: (status: unknown) => Number(status) >= 400 && Number(status) < 500,
}

/** Matches a text with a word in it. */
const withWords: unknown = expect.stringMatching(/\w{4}/)

/** Expects a clear no: a status of the 4xx kind and a sentence that says what is wrong. */
export function expectClearNo(answer: Answer, what: unknown = '') {
  expect({ what, status: answer.status, text: answer.text.slice(0, 300) }).toEqual({
    what,
    status: within4xx,
    text: withWords,
  })
  expect(sentencesOf(answer)).not.toMatch(/Something went wrong|undefined/)
}

/** Ways to send wrong data to a desk, which is open by the time that they are called. */
export function wrongDataFor(desk: () => Desk) {
  /** How many documents and versions a collection holds. */
  async function countsOf(collection: Content | 'media' | 'redirects' | 'users') {
    const { totalDocs } = await desk().payload.db.count({ collection, where: {} })
    const keepsVersions = Boolean(desk().payload.collections[collection].config.versions)
    if (!keepsVersions) return { totalDocs }
    const versions = await desk().payload.db.countVersions({ collection, where: {} })
    return { totalDocs, versions: versions.totalDocs }
  }

  async function complete(collection: Content, overrides: Body = {}) {
    const treatment =
      collection === 'treatment-faqs' ? { treatment: await desk().make('treatments') } : {}
    return contentOf(collection, { ...treatment, ...overrides })
  }

  /** Tries to make and to change a document with wrong data, as a draft and as a published one. */
  async function tryEverywhere(collection: Content, wrong: Body) {
    const id = await desk().make(collection)
    const before = await countsOf(collection)
    const stored = await desk().as('admin')('GET', `/${collection}/${id}?depth=0&draft=true`)
    for (const [query, status] of [
      ['?draft=true', 'draft'],
      ['', 'published'],
    ] as const) {
      const send = desk().as('admin')
      const data = { ...(await complete(collection)), ...wrong, _status: status }
      const fresh = await countsOf(collection)
      expectClearNo(await send('POST', `/${collection}${query}`, { data }), { status, wrong })
      expect(await countsOf(collection)).toEqual(fresh)
      const change = { data: { ...wrong, _status: status } }
      expectClearNo(await send('PATCH', `/${collection}/${id}${query}`, change), { status, wrong })
      const bulk = `/${collection}?where[id][equals]=${id}${query.replace('?', '&')}`
      const inBulk = await send('PATCH', bulk, change)
      expect(inBulk.status).toBeLessThan(500)
      expect(listAt(inBulk.body, 'docs')).toEqual([])
    }
    const after = await desk().as('admin')('GET', `/${collection}/${id}?depth=0&draft=true`)
    expect(after.text).toBe(stored.text)
    expect(await countsOf(collection)).toEqual(before)
  }

  return { countsOf, complete, tryEverywhere }
}
