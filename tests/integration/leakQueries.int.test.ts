import { CONTENT, type Content, TITLE_FIELDS } from '../builders'
import { type Desk, openDesk } from '../setup/desk'
import { hideTexts, SECRET } from '../setup/hiddenTexts'
import { at, listAt } from '../setup/rest'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await hideTexts(desk)
})
afterAll(() => desk.stop())

/** Conditions that would tell, by what they find, whether a hidden text holds a word. */
function attacksOn(relation: string, title: string, word: string): string[] {
  const dotted = [`${relation}.${title}`, `${relation}__${title}`, `${relation}.value.${title}`]
  const wheres = dotted.flatMap((key) => [
    `where[${key}][like]=${word}`,
    `where[and][0][${key}][like]=${word}`,
    `where[AND][0][${key}][like]=${word}`,
    `where[Or][0][and][0][${key}][contains]=${word}`,
    `where=${encodeURIComponent(JSON.stringify({ or: [{ [key]: { like: word } }] }))}`,
  ])
  return [
    ...wheres,
    `where[${relation}][contains][${title}][like]=${word}`,
    `where[${relation}][in][${title}][like]=${word}`,
    `where[${relation}][${title}][like]=${word}`,
    `where[and][0][${relation}][contains][or][0][${title}][like]=${word}`,
    `where[${relation}][contains][and][0][${title}][equals]=${word}`,
    `joins[articles][where][${relation}.${title}][like]=${word}`,
  ]
}

const RELATIONS: [Content, string, string][] = [
  ['articles', 'conditions', 'title'],
  ['articles', 'treatments', 'title'],
  ['articles', 'authors', 'name'],
  ['articles', 'translationOf', 'title'],
  ['articles', 'heroImage', 'alt'],
  ['conditions', 'treatments', 'title'],
  ['treatments', 'drugProducts', 'brandName'],
  ['treatments', 'uses.condition', 'title'],
  ['treatment-faqs', 'treatment', 'title'],
  ['clinicians', 'locations', 'name'],
  ['pages', 'layout.faqs', 'question'],
  ['drug-products', 'approvedIndications.condition', 'title'],
]

/** What an answer tells: its status, and which documents it counts. */
const told = async (path: string) => {
  const { status, body } = await desk.rest('GET', path)
  return JSON.stringify([status, at(body, 'totalDocs'), listAt(body, 'docs').length])
}

describe('a stranger who filters', () => {
  it.each(RELATIONS)('learns nothing of hidden words: %s by %s', async (from, relation, title) => {
    for (const place of [`/${from}`, `/${from}/count`]) {
      for (const flag of ['', '&draft=true']) {
        // Every hidden text holds the first word, and no text holds the second one.
        const [asked, control] = ['secret', 'nowhere'].map((word) =>
          attacksOn(relation, title, word),
        )
        for (const [index, attack] of (asked ?? []).entries()) {
          const answer = await told(`${place}?${attack}${flag}`)
          const nothing = await told(`${place}?${control?.[index]}${flag}`)
          expect({ attack, answer }).toEqual({ attack, answer: nothing })
        }
      }
    }
  })

  it.each([
    'where[conditions.title][like]=a',
    'where[conditions__title][like]=a',
    'where[AND][0][conditions.title][like]=a',
    'where[or][0][and][0][conditions.title][like]=a',
    'where[conditions][contains][title][like]=a',
    'where[and][0][authors][contains][and][0][name][like]=a',
    'sort=conditions.title',
    'sort=-conditions__title',
    'sort=title,-authors.name',
    'sort[0]=title&sort[1]=heroImage.alt',
  ])('is told in a sentence that this is not answered: %s', async (query) => {
    for (const place of ['/articles', '/articles/count'].slice(0, query.includes('sort') ? 1 : 2)) {
      const { status, body } = await desk.rest('GET', `${place}?${query}`)
      expect(status).toBe(400)
      expect(at(body, 'errors', 0, 'message')).toMatch(/^The public API does not .+\.$/)
    }
  })

  it.each(CONTENT)('finds no hidden document of %s by a field of its own', async (collection) => {
    const title = TITLE_FIELDS[collection]
    const questions = ['[like]=secret', '[contains]=never', '[not_equals]=x', '[exists]=true']
    for (const field of [title, 'slug', 'summary', '_status', 'deletedAt', 'firstPublishedAt']) {
      for (const question of questions) {
        const flag = 'draft=true&trash=true&limit=50'
        const path = `/${collection}?where[${field}]${question}&${flag}`
        const { text } = await desk.rest('GET', path)
        expect({ path, hidden: SECRET.exec(text)?.[0] }).toEqual({ path, hidden: undefined })
      }
    }
  })

  it('may still filter and sort by fields of the document itself', async () => {
    const query = 'where[and][0][language][equals]=en&where[and][1][slug][exists]=true&sort=-title'
    const { status, body } = await desk.rest('GET', `/articles?${query}`)
    expect(status).toBe(200)
    // One for other documents to point to, and the one of this test.
    expect(at(body, 'totalDocs')).toBe(2)
  })

  it('does not stop staff from filtering by relations', async () => {
    const { status } = await desk.as('editor')('GET', '/articles?where[conditions.title][like]=a')
    expect(status).toBe(200)
  })
})
