import { TITLE_FIELDS } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { saveAsAdmin } from '../setup/deskDocuments'

/** The collections that are searched, with the kind that their results are shown under. */
const KINDS = {
  conditions: 'conditions',
  treatments: 'treatments',
  'treatment-faqs': 'faqs',
  articles: 'articles',
  clinicians: 'clinicians',
  pages: 'pages',
} as const
const SEARCHED = [
  'conditions',
  'treatments',
  'treatment-faqs',
  'articles',
  'clinicians',
  'pages',
] as const

type Searched = (typeof SEARCHED)[number]

let desk: Desk

/** What the page of results gets to show; Payload must have been started before it is imported. */
async function found(query: string, language: 'en' | 'es' = 'en') {
  const { listFound } = await import('../../queries/search')
  return listFound(language, query)
}

const titles = async (query: string, language: 'en' | 'es' = 'en') =>
  (await found(query, language)).flatMap(({ items }) => items.map(({ title }) => title))

const summaryField = (collection: Searched) =>
  collection === 'treatment-faqs' ? 'shortAnswer' : 'summary'

/** A text whose every searched field holds a word of its own. */
const textWith = (collection: Searched, word: string) => ({
  [TITLE_FIELDS[collection]]: `Help with ${word}`,
  [summaryField(collection)]: `What ${word} is, in plain words.`,
})

async function hide(collection: Searched) {
  await desk.make(collection, textWith(collection, 'neverword'), { status: 'draft' })
  const gone = await desk.make(collection, textWith(collection, 'goneword'))
  await saveAsAdmin(desk, collection, gone, { _status: 'draft' })
  const newer = await desk.make(collection, textWith(collection, 'openword'))
  const draft = textWith(collection, 'newerword')
  await saveAsAdmin(desk, collection, newer, draft, '?draft=true')
}

beforeAll(async () => {
  desk = await openDesk()
  for (const collection of SEARCHED) await hide(collection)
})
afterAll(() => desk.stop())

describe('the search', () => {
  it.each(['neverword', 'goneword', 'newerword'])('finds nothing under %s', async (word) => {
    expect(await found(word)).toEqual([])
    expect(await found(`help ${word}`)).toEqual([])
  })

  it.each(SEARCHED)('finds %s by what is published beside a newer draft', async (collection) => {
    const groups = await found('openword')
    const group = groups.find(({ kind }) => kind === KINDS[collection])
    expect(group?.items).toHaveLength(1)
    expect(group?.items[0]?.title).toMatch(/^Help with openword/)
    expect(group?.items[0]?.summary).toBe('What openword is, in plain words.')
    expect(group?.items[0]?.href).toMatch(/^\/./)
  })

  it('shows no word of a draft, whatever is found', async () => {
    const shown = JSON.stringify([await found('help'), await found('plain words')])
    expect(shown).toContain('openword')
    expect(shown).not.toMatch(/neverword|goneword|newerword/)
  })

  it('finds every word, in any order, case and field, and in parts of words', async () => {
    const title = 'Quince allergy'
    await desk.make('conditions', { title, summary: 'Itching after a certain fruit.' })
    for (const query of ['FRUIT quince', 'quin itch', 'quince', 'certain   fruit?']) {
      expect([query, await titles(query)]).toEqual([query, [title]])
    }
    expect(await titles('quince migraine')).toEqual([])
  })

  it('finds a condition by a misspelling that it never shows', async () => {
    const alsoCalled = [
      { name: 'lay name of the jaw', kind: 'lay' },
      { name: 'temporomandibuler', kind: 'misspelling' },
    ]
    await desk.make('conditions', { title: 'Jaw joint disorder', alsoCalled })
    const groups = await found('Temporomandibuler')
    expect(groups.flatMap(({ items }) => items.map(({ title }) => title))).toEqual([
      'Jaw joint disorder',
    ])
    expect(JSON.stringify(groups)).not.toMatch(/temporomandibuler/i)
    expect(await titles('lay name')).toEqual(['Jaw joint disorder'])
  })

  it('finds a clinician by a specialty', async () => {
    const specialties = [{ text: 'Physical medicine' }]
    await desk.make('clinicians', { name: 'Sample Clinician Two', credentials: 'DO', specialties })
    expect(await titles('physical medicine')).toEqual(['Sample Clinician Two, DO'])
  })

  it('keeps to the language of the page', async () => {
    await desk.make('conditions', { title: 'Lumbalgia', language: 'es' })
    expect(await titles('lumbalgia', 'es')).toEqual(['Lumbalgia'])
    expect(await titles('lumbalgia')).toEqual([])
    expect(await titles('openword', 'es')).toEqual([])
  })

  it('leaves out a question whose treatment is not published', async () => {
    const treatment = await desk.make('treatments', { title: 'A treatment to be taken down' })
    await desk.make('treatment-faqs', { question: 'Is quillwort used?', treatment })
    expect(await titles('quillwort')).toEqual(['Is quillwort used?'])
    await desk.as('admin')('POST', `/treatments/${treatment}/retire`, {
      data: { action: 'unpublish', reason: 'The question is to stay behind.' },
    })
    expect(await titles('quillwort')).toEqual([])
  })

  it.each(['%', '_', '.*', 'x', '\\', "'; --"])('finds nothing under %s', async (query) => {
    expect(await found(query)).toEqual([])
  })

  it('takes the signs of the database’s own language for nothing else', async () => {
    await desk.make('conditions', { title: 'Pain of 50 percent' })
    expect(await titles('50%')).toEqual(['Pain of 50 percent'])
    for (const signs of ['%', '.*', 'p%n', 'p.n', 'p_n', '%zz%']) {
      expect(await titles(signs)).toEqual([])
    }
  })
})
