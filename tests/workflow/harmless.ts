import { isDocumentId } from '../../lib/documentIds'
import { CLINICAL_FIELDS, type ClinicalSlug, OTHER_FIELDS } from '../../collections/clinicalFields'
import type { Generated } from './clinicalDocuments'
import { lineBreak, listOf, node, richTextTree, textNode } from './lexicalNodes'
import {
  childrenIn,
  type Dice,
  isNode,
  isPart,
  isRelation,
  isText,
  nodesIn,
  type Part,
  placesIn,
  put,
} from './places'

type Change = (generated: Generated, dice: Dice) => Part | void

const GAPS = [' ', '  ', '\u00a0', '\n', '\t ', '\r\n', '\u2009', ' \u00a0 ', '\u202f']
const UNSEEN = ['\u200b', '\u00ad', '\ufeff', '\u2060', '\u200b\u200b']
const LINES = ['paragraph', 'heading', 'listitem']

const lineNodes = (document: Part) =>
  nodesIn(document, ...LINES).filter((line) =>
    childrenIn(line).every(({ type }) => type !== 'list' && type !== 'block'),
  )

const roots = (document: Part) => nodesIn(document, 'root')

const insert = (list: object[], one: object, dice: Dice) =>
  list.splice(dice.below(list.length + 1), 0, one)

function shuffled(value: unknown, dice: Dice): unknown {
  if (Array.isArray(value)) return value.map((one) => shuffled(one, dice))
  if (!isPart(value)) return value
  const entries = Object.entries(value).map(([key, one]) => [key, shuffled(one, dice)] as const)
  return Object.fromEntries(entries.sort(() => dice.below(3) - 1))
}

const asPart = (value: unknown): Part => (isPart(value) ? value : {})

/** Puts marks without a width between the letters of words. Joiners show in some scripts. */
function withUnseen(words: string, dice: Dice): string {
  const letters = Array.from(words)
  const at = dice.below(letters.length + 1)
  const isLatin = [letters[at - 1], letters[at]].every((letter) => !letter || /[a-z]/.test(letter))
  const unseen = isLatin && dice.coin() ? dice.pick(['\u200c', '\u200d']) : dice.pick(UNSEEN)
  return [...letters.slice(0, at), unseen, ...letters.slice(at)].join('')
}

function splitTexts(children: Part[], dice: Dice): Part[] {
  return children.flatMap((child) => {
    if (child.type !== 'text') return [child]
    const letters = Array.from(String(child.text))
    const at = dice.below(letters.length + 1)
    const halves = [letters.slice(0, at), letters.slice(at)]
    return halves.map((half) => ({ ...child, text: half.join('') }))
  })
}

const populatedFrom = (id: string) => ({
  id,
  title: 'A title that is not part of this text',
  slug: 'a-title',
  language: 'en',
  updatedAt: '2026-05-03T12:00:00.000Z',
  body: richTextTree([node('paragraph', { children: [textNode('Other words')] })]),
})

const emptyParagraphs = () => [
  node('paragraph', { children: [] }),
  node('paragraph', { children: [textNode(' \u00a0'), lineBreak] }),
  node('heading', { tag: 'h3', children: [textNode('', 1)] }),
  node('paragraph', {
    children: [node('link', { fields: { linkType: 'custom', url: 'https://a.b/' }, children: [] })],
  }),
  listOf('ul', [[]]),
]

const empty = () => [null, undefined, '', ' ', [], false, {}, richTextTree([])]

function emptyFields(slug: ClinicalSlug, document: Part): string[] {
  return CLINICAL_FIELDS[slug].filter((name) => !(name in document))
}

const otherDate = (isoDate: string) => `${isoDate.slice(0, 10)}T14:00:00+02:00`

/** Changes that no reader can see, each made wherever it can be. */
export const harmless: Record<string, Change> = {
  'another order of keys': ({ document }, dice) => asPart(shuffled(document, dice)),
  'the way through JSON': ({ document }) => asPart(JSON.parse(JSON.stringify(document))),
  'nothing in other ways': ({ slug, document }, dice) => {
    for (const name of emptyFields(slug, document)) document[name] = dice.pick(empty())
  },
  'other gaps between words': ({ document }, dice) => {
    for (const place of placesIn(document).filter(isText)) {
      put(
        place,
        place.value.replace(/ /g, () => dice.pick(GAPS) ?? ' '),
      )
    }
  },
  'gaps around fields': ({ document }, dice) => {
    for (const place of placesIn(document).filter(isText)) {
      if (!isNode(place.parent)) put(place, `${dice.pick(GAPS)}${place.value}${dice.pick(GAPS)}`)
    }
  },
  'gaps around lines': ({ document }, dice) => {
    for (const line of lineNodes(document)) {
      const around = [textNode(dice.pick(GAPS) ?? '', dice.below(4)), textNode(' ', dice.below(4))]
      line.children = [around[0], ...childrenIn(line), around[1]]
    }
  },
  'another look of gaps': ({ document }, dice) => {
    for (const text of nodesIn(document, 'text')) if (text.text === ' ') text.format = dice.below(4)
  },
  'marks without a width': ({ document }, dice) => {
    for (const place of placesIn(document).filter(isText)) put(place, withUnseen(place.value, dice))
  },
  'decomposed letters': ({ document }) => {
    for (const place of placesIn(document).filter(isText)) put(place, place.value.normalize('NFD'))
  },
  'other ids of rows, blocks and links': ({ document }, dice) => {
    for (const { parent, key } of placesIn(document)) {
      if (key === 'id') Reflect.set(parent, key, dice.coin() ? undefined : String(dice.below(1e9)))
    }
  },
  'other bookkeeping of the editor': ({ document }, dice) => {
    for (const one of placesIn(document)
      .map(({ value }) => value)
      .filter(isNode)) {
      Object.assign(one, { version: dice.below(9), direction: dice.pick([null, 'ltr']), indent: 0 })
      if (one.type === 'text')
        Object.assign(one, { detail: dice.below(2), mode: 'token', style: 'a' })
      else Object.assign(one, { format: dice.pick(['', 'start']), textFormat: 1, textStyle: '' })
      if (one.type === 'listitem') Object.assign(one, { value: dice.below(9), checked: undefined })
    }
  },
  'other names of blocks': ({ document }) => {
    for (const { fields } of nodesIn(document, 'block', 'inlineBlock')) {
      if (isPart(fields)) fields.blockName = 'For the printed leaflet'
    }
  },
  'words in several pieces': ({ document }, dice) => {
    for (const line of [...lineNodes(document), ...nodesIn(document, 'link')]) {
      line.children = splitTexts(splitTexts(childrenIn(line), dice), dice)
    }
  },
  'empty words in lines': ({ document }, dice) => {
    for (const line of lineNodes(document)) {
      insert(childrenListOf(line), textNode('', dice.below(4)), dice)
    }
  },
  'empty paragraphs': ({ document }, dice) => {
    for (const root of roots(document)) {
      for (const one of emptyParagraphs()) insert(childrenListOf(root), one, dice)
    }
  },
  'empty entries at the end': ({ document }) => {
    for (const list of nodesIn(document, 'list')) {
      childrenListOf(list).push(node('listitem', { value: 9, children: [] }))
    }
  },
  'populated relations': ({ document }, dice) => {
    for (const place of placesIn(document).filter(isRelation)) {
      if (isDocumentId(place.value) && dice.coin()) put(place, populatedFrom(place.value))
    }
  },
  'dates as objects, and in other time zones': ({ document }, dice) => {
    for (const place of placesIn(document)) {
      const { key, value } = place
      if (typeof value !== 'string' || (key !== 'readOn' && key !== 'versionDate')) continue
      put(place, dice.coin() ? new Date(value) : otherDate(value))
    }
  },
  'a checkbox that nobody touched': ({ document }, dice) => {
    for (const place of placesIn(document)) {
      const isTicked = place.key === 'firstColumnIsHeader' && place.value === true
      if (isTicked) put(place, dice.pick([null, undefined]))
    }
  },
  'what other kinds of links left behind': ({ document }) => {
    for (const { value } of placesIn(document)) {
      if (!isPart(value)) continue
      if (value.linkType === 'internal') value.url = 'https://example.org/old'
      if (value.linkType === 'custom') value.doc = { relationTo: 'articles', value: 'gone' }
      if (value.kind === 'phone') Object.assign(value, { url: 'https://a.b/', list: 'faqs' })
      if (value.kind === 'external') Object.assign(value, { document: null, list: 'faqs' })
    }
  },
  'what is not signed': ({ slug, document }, dice) => {
    const own = ['id', '_status', 'updatedAt', 'createdAt', 'deletedAt', 'clinicalHash']
    for (const name of [...OTHER_FIELDS[slug], ...own]) document[name] = `other ${dice.below(99)}`
  },
}

function childrenListOf(parent: Part): object[] {
  const children = childrenIn(parent)
  parent.children = children
  return children
}
