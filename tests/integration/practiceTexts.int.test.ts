import { wordsIn } from '../../lib/words'
import type { Body } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { saveAsAdmin } from '../setup/deskDocuments'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())

const texts = async (language: 'en' | 'es') =>
  (await import('../../queries/site')).getPracticeTexts(language)

async function savePractice(data: Body) {
  const { status } = await desk.as('admin')('POST', '/globals/practice', { data })
  expect(status).toBe(200)
}

const ofInterface = (language: 'en' | 'es') => {
  const { emergencyWording, disclaimer } = wordsIn(language)
  return { description: null, emergencyWording, disclaimer, editorialPolicy: null }
}

describe('what the practice says', () => {
  it('is the general wording in each language before anything was written', async () => {
    expect(await texts('en')).toEqual(ofInterface('en'))
    expect(await texts('es')).toEqual(ofInterface('es'))
    expect((await texts('es')).emergencyWording).not.toBe((await texts('en')).emergencyWording)
  })

  it('is the general wording where a language has none, never that of another language', async () => {
    const own = {
      description: 'A pain and spine practice.',
      emergencyWording: 'In an emergency, call 911. Trouble breathing is an emergency.',
      disclaimer: 'This site gives general information.',
    }
    await savePractice(own)
    expect(await texts('en')).toEqual({ ...own, editorialPolicy: null })
    expect(await texts('es')).toEqual(ofInterface('es'))
  })

  it('is the practice’s own where it was written', async () => {
    const spanish = {
      emergencyWording: 'En una emergencia, llame al 911. No poder respirar es una emergencia.',
      disclaimer: 'Este sitio da información general.',
    }
    await savePractice({ translations: [{ language: 'es', ...spanish }] })
    expect(await texts('es')).toEqual({ description: null, editorialPolicy: null, ...spanish })
    expect((await texts('en')).description).toBe('A pain and spine practice.')
  })

  it('names the editorial policy while it is published', async () => {
    const policy = await desk.make('pages', { title: 'How we write', slug: 'how-we-write' })
    await savePractice({ editorialPolicy: policy })
    expect((await texts('en')).editorialPolicy).toMatchObject({ slug: 'how-we-write' })
    expect((await texts('es')).editorialPolicy).toBeNull()
    await saveAsAdmin(desk, 'pages', policy, { _status: 'draft' })
    expect((await texts('en')).editorialPolicy).toBeNull()
  })
})
