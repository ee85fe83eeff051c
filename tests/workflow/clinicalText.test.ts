import fc from 'fast-check'
import { CLINICAL_FIELDS } from '../../collections/clinicalFields'
import { clinicalHash } from '../../workflow/clinicalHash'
import { clinicalPassages } from '../../workflow/clinicalText'
import { clinicalDocuments, type Generated } from './clinicalDocuments'
import { signedArticle, TREATMENT } from './fixtures/signedArticle'
import { harmless } from './harmless'
import { meaningfulChoices } from './meaningfulChoices'
import { meaningfulShapes } from './meaningfulShapes'
import { meaningfulWords } from './meaningfulWords'
import { diceOf } from './places'

const ofArticle = { fields: CLINICAL_FIELDS.articles, document: signedArticle }
const passages = clinicalPassages(ofArticle)

describe('clinicalPassages', () => {
  it('says what a document says, in the order of its page', () => {
    expect(passages.map(({ path, text }) => [path, text])).toEqual([
      ['language', 'en'],
      ['title', 'After the injections'],
      ['summary', 'What to do on the first day.'],
      ['body.0.h2', 'The first day'],
      ['body.1.p', 'Do not rub the place.[1]\nRead about the treatment.'],
      ['body.1.p.bold@3', 'not'],
      ['body.1.p.link@36', 'the treatment'],
      ['body.1.p.link@36.to.treatments', TREATMENT],
      ['body.1.p.referenceMarker@21.number', '1'],
      ['body.2.ol.0', 'Sit up for 4 hours.'],
      ['body.2.ol.1', 'Drink water.'],
      ['body.3.careCard.urgency', 'emergency'],
      ['body.3.careCard.heading', 'Call 911 if:'],
      ['body.3.careCard.items.0.text', 'you cannot swallow'],
      ['body.3.careCard.advice', 'Take this page with you.'],
      ['references.0.title', 'Label'],
      ['references.0.publisher', 'FDA'],
      ['references.0.readOn', '2026-05-03T00:00:00.000Z'],
      ['references.0.url', 'https://fda.gov/'],
    ])
  })

  it.each([
    ['title', 'Title'],
    ['body.0.h2', 'Body, heading 2'],
    ['body.1.p', 'Body'],
    ['body.1.p.bold@3', 'Body, bold'],
    ['body.1.p.link@36.to.treatments', 'Body, link, leads to, treatments'],
    ['body.2.ol.1', 'Body, numbered list'],
    ['body.3.careCard.items.0.text', 'Body, care card, items'],
    ['references.0.url', 'References, web address'],
  ])('labels %s “%s”', (wanted, label) => {
    expect(passages.find(({ path }) => path === wanted)?.label).toBe(label)
  })

  it('tells words from relations and from what stands out in a line', () => {
    const use = { condition: TREATMENT, status: 'approved' }
    const kinds = clinicalPassages({
      fields: ['uses', 'whatItIs'],
      document: { uses: [use], whatItIs: signedArticle.body },
    }).map(({ path, kind }) => [path, kind])
    expect(kinds).toEqual(
      expect.arrayContaining([
        ['uses.0.condition', 'relation'],
        ['uses.0.status', 'words'],
        ['whatItIs.1.p', 'words'],
        ['whatItIs.1.p.bold@3', 'mark'],
        ['whatItIs.1.p.link@36.to.treatments', 'mark'],
      ]),
    )
  })

  it('names the documents that somebody knows the titles of', () => {
    const titleOf = (id: string) => (id === TREATMENT ? 'Botulinum toxin' : undefined)
    expect(clinicalPassages({ ...ofArticle, titleOf })).toContainEqual({
      path: 'body.1.p.link@36.to.treatments',
      label: 'Body, link, leads to, treatments',
      text: 'Botulinum toxin',
      kind: 'mark',
    })
  })

  it('gives each passage a path of its own', () => {
    const check = ({ slug, document }: Generated) => {
      const paths = clinicalPassages({ fields: CLINICAL_FIELDS[slug], document }).map(
        ({ path }) => path,
      )
      expect(new Set(paths).size).toBe(paths.length)
    }
    fc.assert(fc.property(clinicalDocuments, check), { numRuns: 200 })
  })

  it('differs where the hash does, and nowhere else', () => {
    const changes = Object.values({
      ...harmless,
      ...meaningfulWords,
      ...meaningfulShapes,
      ...meaningfulChoices,
    })
    const check = (before: Generated, seed: number) => {
      const dice = diceOf(seed)
      const copy = structuredClone(before)
      const answer = dice.pick(changes)?.(copy, dice)
      const after = typeof answer === 'object' ? { ...copy, document: answer } : copy
      const [one, other] = [before, after].map(({ slug, document }) => {
        const text = { fields: CLINICAL_FIELDS[slug], document }
        return { hash: clinicalHash(text), passages: JSON.stringify(clinicalPassages(text)) }
      })
      expect(one?.passages === other?.passages).toBe(one?.hash === other?.hash)
    }
    fc.assert(fc.property(clinicalDocuments, fc.nat(), check), { numRuns: 500 })
  }, 30_000)
})
