import { CLINICAL_FIELDS, isClinical } from '../../collections/clinicalFields'
import { withIds } from '../../scripts/seed/keys'
import { canonicalText } from '../../workflow/canonicalText'
import { clinicalHash } from '../../workflow/clinicalHash'
import { clinicalPassages } from '../../workflow/clinicalText'
import { clinical, type DemoDocument } from '../scripts/seed/demoText'
import { isText, placesIn, put } from './places'

const fieldsOf = ({ collection }: DemoDocument): readonly string[] =>
  isClinical(collection) ? CLINICAL_FIELDS[collection] : []

const hashOf = (demo: DemoDocument, document: object) =>
  clinicalHash({ fields: fieldsOf(demo), document })

const signedNames = (demo: DemoDocument) =>
  fieldsOf(demo).filter((name) => Reflect.has(demo.data, name))

/** The texts that a reviewer signs, wherever they stand in the document. */
const textsIn = (demo: DemoDocument, document: object) =>
  placesIn(document, signedNames(demo)).filter(isText)

/** An id for everything that a document of the demo points to. */
function idsFor({ data }: DemoDocument) {
  const keys = JSON.stringify(data).match(/seed:[^"]+/g) ?? []
  return new Map(keys.map((key) => [key, crypto.randomUUID()]))
}

describe('the clinical texts of the demo', () => {
  it('have a hash each', () => {
    const hashes = clinical.map((demo) => hashOf(demo, demo.data))
    expect(new Set(hashes).size).toBe(clinical.length)
    expect(hashes.filter((hash) => !/^v1:[0-9a-f]{64}$/.test(hash))).toEqual([])
  })

  it.each(clinical)('$name has the hash it had, however its rows and blocks are named', (demo) => {
    const ids = idsFor(demo)
    const [one, other] = [withIds(demo.data, ids), withIds(demo.data, ids)]
    expect(one).not.toBe(other)
    expect(hashOf(demo, one)).toBe(hashOf(demo, other))
  })

  it.each(clinical)('$name shows all of its texts in its passages', (demo) => {
    const shown = clinicalPassages({ fields: fieldsOf(demo), document: demo.data })
      .map(({ text }) => text)
      .join('\n')
    const texts = textsIn(demo, demo.data).map(({ value }) => canonicalText(value))
    expect(texts.filter((text) => !shown.includes(text))).toEqual([])
    expect(texts.length).toBeGreaterThan(1)
  })

  it.each(clinical)('$name has another hash with a character less, wherever it is', (demo) => {
    const hash = hashOf(demo, demo.data)
    const document = structuredClone(demo.data)
    const unseen = textsIn(demo, document).filter((place) => {
      put(place, place.value.trim().slice(0, -1))
      const isSame = hashOf(demo, document) === hash
      put(place, place.value)
      return isSame
    })
    expect(unseen.map(({ value }) => value)).toEqual([])
  })
})
