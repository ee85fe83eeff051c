import { FAQ_TOPICS } from '../../../lib/faqTopics'
import { faqs } from '../../../scripts/seed/fixtures/faqs'
import { pictures } from '../../../scripts/seed/fixtures/pictures'
import {
  clinical,
  documents,
  english,
  field,
  lengthOf,
  listIn,
  objectsIn,
  sentencesOf,
  textIn,
  textsOf,
  wordsOf,
} from './demoText'

const LONGEST_SENTENCE = 20
const CLAIMS =
  /\b(cures?|guarantee\w*|miracle|breakthrough|game-chang\w*|painless|risk-free|best|leading|number one|safe and effective|suffer\w*|click here)\b|100 ?%/i
const NEGATED = /\b(no|not a|nor a) cure\b/gi
const DOSES = /\b\d+\s?(units?|mg|mcg|ml)\b|\bunits? of\b/i

const readable = english.map(({ name, data }) => ({ name, texts: textsOf(data) }))

test.each(readable)('$name has sentences of at most 20 words', ({ texts }) => {
  const long = texts.flatMap(sentencesOf).filter((text) => lengthOf(text) > LONGEST_SENTENCE)
  expect(long).toEqual([])
})

test.each(readable)('$name promises nothing and names no dose', ({ texts }) => {
  const words = texts.join('\n').replace(NEGATED, '')
  expect(words).not.toMatch(CLAIMS)
  expect(words).not.toMatch(DOSES)
})

test.each(readable)('$name gives the brand with its established name first', ({ texts }) => {
  const first = /Botox[^.]{0,22}/.exec(texts.join('\n'))?.[0]
  if (first && !first.startsWith('Botox\n')) expect(first).toContain('Botox (onabotulinumtoxinA)')
})

test.each(clinical)('$name has two or more sources with a title, a publisher and a date', (one) => {
  const references = listIn(one.data, 'references')
  expect(references.length).toBeGreaterThanOrEqual(2)
  for (const reference of references) {
    expect(textIn(reference, 'title')).not.toBe('')
    expect(textIn(reference, 'publisher')).not.toBe('')
    expect(textIn(reference, 'url')).toMatch(/^https:\/\//)
    expect(textIn(reference, 'readOn')).toMatch(/^\d{4}-\d{2}-\d{2}T/)
  }
})

test.each(documents)('$name has a source for each number in its text', ({ data }) => {
  const markers = objectsIn(data).filter((node) => field(node, 'blockType') === 'referenceMarker')
  const numbers = markers.map((marker) => Number(field(marker, 'number')))
  const sources = listIn(data, 'references').length
  expect(numbers.filter((number) => number < 1 || number > sources)).toEqual([])
})

test.each(documents)('$name uses the same words for one target only', ({ data }) => {
  const targets = new Map<string, Set<string>>()
  for (const link of objectsIn(data).filter((node) => field(node, 'type') === 'link')) {
    const fields = field(link, 'fields')
    const target = textIn(fields, 'url') || textIn(field(fields, 'doc'), 'value')
    const words = wordsOf(link).toLowerCase()
    targets.set(words, (targets.get(words) ?? new Set()).add(target))
  }
  expect([...targets].filter(([, set]) => set.size > 1)).toEqual([])
})

test.each(documents)('$name skips no level of headings', ({ data }) => {
  for (const root of objectsIn(data).filter((node) => field(node, 'type') === 'root')) {
    const tags = listIn(root, 'children').map((node) => /^h(\d)$/.exec(textIn(node, 'tag'))?.[1])
    const levels = tags.filter((level) => level !== undefined).map(Number)
    const jumps = levels.filter((level, index) => index > 0 && level > (levels[index - 1] ?? 0) + 1)
    expect(jumps).toEqual([])
  }
})

test('each title and description for search engines has the right length and stands once', () => {
  const metas = documents.map(({ data }) => field(data, 'meta')).filter(Boolean)
  const titles = metas.map((meta) => textIn(meta, 'title'))
  const descriptions = metas.map((meta) => textIn(meta, 'description'))
  expect(titles.filter(({ length }) => length < 10 || length > 60)).toEqual([])
  expect(descriptions.filter(({ length }) => length < 50 || length > 160)).toEqual([])
  expect(new Set([...titles, ...descriptions]).size).toBe(2 * metas.length)
})

test('there are fourteen questions or more, over every topic', () => {
  expect(faqs.length).toBeGreaterThanOrEqual(14)
  expect(new Set(faqs.map(({ topic }) => topic))).toEqual(new Set(FAQ_TOPICS))
})

test.each(faqs)('“$question” is one question with a short answer', ({ question, shortAnswer }) => {
  expect(question).toMatch(/^[^?]+\?$/)
  expect(lengthOf(shortAnswer)).toBeLessThanOrEqual(60)
})

test.each(pictures)('$name is described in at most 150 characters', ({ alt }) => {
  expect(alt.length).toBeGreaterThan(20)
  expect(alt.length).toBeLessThanOrEqual(150)
})

test('the retired guideline is cited nowhere', () => {
  expect(JSON.stringify(documents)).not.toMatch(/American Academy of Neurology|\bAAN\b/)
})

test('conditions and treatments say when to get help, with an emergency', () => {
  for (const { collection, data } of documents) {
    if (collection !== 'conditions' && collection !== 'treatments') continue
    const urgencies = listIn(data, 'whenToGetHelp').map((card) => textIn(card, 'urgency'))
    expect(urgencies).toEqual(expect.arrayContaining(['non-urgent', 'urgent', 'emergency']))
  }
})

test('a clinical document that names the product shows its safety information', () => {
  const isShown = (data: object) =>
    objectsIn(data).some((node) => field(node, 'blockType') === 'safetyInformation') ||
    listIn(data, 'drugProducts').length > 0
  const silent = clinical.filter(
    ({ collection, data }) =>
      ['articles', 'conditions', 'treatments'].includes(collection) &&
      textsOf(data).join('\n').includes('Botox') &&
      !isShown(data),
  )
  expect(silent).toEqual([])
})
