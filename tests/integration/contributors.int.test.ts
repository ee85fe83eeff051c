import { contentOf } from '../builders'
import { type Desk, idOf, openDesk } from '../setup/desk'
import { newestVersion, publicText } from '../setup/deskDocuments'
import { succeeded } from '../setup/refusals'
import { sentencesOf } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

describe('what a contributor saves never changes what patients see', () => {
  const change = { summary: 'Words that no editor has read.' }

  it.each([
    ['without a word about drafts', '', change],
    ['with draft=false', '?draft=false', change],
    ['as a draft by status', '', { ...change, _status: 'draft' }],
    ['with autosave', '?autosave=true', change],
    ['with autosave as a draft', '?autosave=true&draft=true', change],
    ['for one locale', '?publishSpecificLocale=en', change],
    ['for all locales', '?publishAllLocales=true', change],
    ['taking all locales down', '?unpublishAllLocales=true', change],
    ['with an empty trash date', '', { ...change, deletedAt: null }],
    ['with an empty trash date and a status', '', { ...change, deletedAt: null, _status: 'draft' }],
    ['with trash=true', '?trash=true', change],
    ['with a status that is no text', '', { ...change, _status: ['published'] }],
    ['with a status that is empty', '', { ...change, _status: null }],
  ])('%s', async (_, query, data) => {
    const id = await desk.make('clinicians')
    const before = await publicText(desk, 'clinicians', id)
    await desk.as('contributor')('PATCH', `/clinicians/${id}${query}`, { data })
    expect(await publicText(desk, 'clinicians', id)).toBe(before)
  })

  it.each(['', '&draft=false', '&autosave=true', '&trash=true'])('in bulk%s', async (query) => {
    const id = await desk.make('clinicians')
    const before = await publicText(desk, 'clinicians', id)
    const path = `/clinicians?where[id][equals]=${id}${query}`
    for (const data of [change, { ...change, deletedAt: null }]) {
      await desk.as('contributor')('PATCH', path, { data })
      expect(await publicText(desk, 'clinicians', id)).toBe(before)
    }
  })

  it('by bringing back a draft over the published page', async () => {
    const id = await desk.make('articles')
    const before = await publicText(desk, 'articles', id)
    const draft = { data: { title: 'A draft' } }
    await desk.as('contributor')('PATCH', `/articles/${id}?draft=true`, draft)
    const version = await newestVersion(desk, 'articles', id)
    const answer = await desk.as('contributor')('POST', `/articles/versions/${version}`)
    expect(answer.status).toBe(403)
    expect(sentencesOf(answer)).toMatch(/draft/)
    expect(await publicText(desk, 'articles', id)).toBe(before)
  })

  it('by publishing a copy', async () => {
    const id = await desk.make('articles')
    for (const [query, data] of [
      ['?draft=false', {}],
      ['?draft=false&publishAllLocales=true', {}],
      ['', { _status: 'published' }],
    ] as const) {
      const answer = await desk.as('contributor')('POST', `/articles/${id}/duplicate${query}`, {
        data,
      })
      if (succeeded(answer)) expect(await publicText(desk, 'articles', idOf(answer))).toBeNull()
      else expect(answer.status).toBe(403)
    }
  })

  it.each(['', '?draft=false', '?publishAllLocales=true', '?autosave=true'])(
    'by making a new document%s',
    async (query) => {
      const answer = await desk.as('contributor')('POST', `/clinicians${query}`, {
        data: contentOf('clinicians'),
      })
      expect(succeeded(answer)).toBe(true)
      expect(await publicText(desk, 'clinicians', idOf(answer))).toBeNull()
    },
  )
})

it('keeps an editor’s save without a word about patients a draft', async () => {
  const id = await desk.make('clinicians')
  const before = await publicText(desk, 'clinicians', id)
  for (const data of [{ summary: 'New.' }, { summary: 'Newer.', deletedAt: null }]) {
    const answer = await desk.as('editor')('PATCH', `/clinicians/${id}`, { data })
    expect(succeeded(answer)).toBe(true)
    expect(await publicText(desk, 'clinicians', id)).toBe(before)
  }
})
