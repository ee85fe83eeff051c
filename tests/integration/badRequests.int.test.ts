import { type Body, CONTENT } from '../builders'
import { expectClearNo, wrongDataFor } from '../setup/clearNo'
import { type Desk, openDesk } from '../setup/desk'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const { countsOf } = wrongDataFor(() => desk)

describe('an id of nonsense', () => {
  const IDS = ['nonsense', '1', '0', '-1', 'null', 'undefined', '%20', '%00', '[object%20Object]']
    .concat("'%3B--", '00000000-0000-4000-8000-000000000000', '000000000000000000000000')
    .concat('a'.repeat(500), '%F0%9F%98%80', '..%2F..%2Fetc', '{}')

  it.each([...CONTENT, 'media', 'users', 'redirects'])('is not found: %s', async (collection) => {
    for (const id of IDS) {
      const send = desk.as('admin')
      const answers = [
        await send('GET', `/${collection}/${id}`),
        await send('GET', `/${collection}/${id}?draft=true&depth=2`),
        await send('PATCH', `/${collection}/${id}`, { data: { summary: 'x' } }),
        await send('DELETE', `/${collection}/${id}`),
        await send('POST', `/${collection}/${id}/duplicate`),
        await send('GET', `/${collection}/versions/${id}`),
        await send('POST', `/${collection}/versions/${id}`),
        await desk.rest('GET', `/${collection}/${id}`),
      ]
      for (const [index, answer] of answers.entries()) expectClearNo(answer, { id, index })
    }
  })

  it.each(['home', 'practice'])('is not found among the versions of %s', async (slug) => {
    for (const id of IDS) {
      expectClearNo(await desk.as('admin')('GET', `/globals/${slug}/versions/${id}`), id)
      expectClearNo(await desk.as('admin')('POST', `/globals/${slug}/versions/${id}`), id)
    }
  })
})

describe('a body that is no JSON', () => {
  it.each(['{', '', 'Hello', '{"title": }', '[1,', '\u0000'])('is refused: %j', async (raw) => {
    const id = await desk.make('articles')
    const before = await countsOf('articles')
    for (const [method, path] of [
      ['POST', '/articles'],
      ['PATCH', `/articles/${id}`],
      ['POST', '/globals/home'],
      ['POST', '/users/login'],
    ] as const) {
      const answer = await desk.as('admin')(method, path, { raw })
      expectClearNo(answer, path)
    }
    expect((await countsOf('articles')).totalDocs).toBe(before.totalDocs)
  })
})

describe('a global', () => {
  it.each<[string, Body]>([
    ['home', { languages: 'text' }],
    ['home', { languages: [{ language: 'en', heading: { a: 1 }, introduction: 'x' }] }],
    [
      'home',
      { languages: [{ language: 'en', heading: 'x', introduction: 'x', image: 'nonsense' }] },
    ],
    ['home', { languages: [{ language: 'fr', heading: 'x', introduction: 'x' }] }],
    ['navigation', { main: [{ language: 'en', label: 'x', kind: 'document', document: 'x' }] }],
    ['navigation', { main: [{ language: 'en', label: 'x', kind: 'elsewhere' }] }],
    ['practice', { name: { a: 1 } }],
    ['practice', { name: '' }],
    ['practice', { timeZone: 'Mars/Olympus' }],
    ['practice', { hours: [{ day: 'Monday', opens: '25:00', closes: '17:00' }] }],
    ['practice', { social: [{ name: 'x', url: 'javascript:alert(1)' }] }],
    ['site-notice', { notices: [{ language: 'en', text: 'x', startsAt: 'x', endsAt: 'y' }] }],
  ])('refuses what does not fit: %s %j', async (slug, data) => {
    const before = await desk.rest('GET', `/globals/${slug}`)
    expectClearNo(await desk.as('admin')('POST', `/globals/${slug}`, { data }))
    expect((await desk.rest('GET', `/globals/${slug}`)).text).toBe(before.text)
  })
})
