import { lineBreak, listOf, node, textNode } from './lexicalNodes'
import { clinicalPlaces, type Meaningful } from './meaningfulWords'
import type { Generated } from './clinicalDocuments'
import {
  childrenIn,
  isNode,
  isPart,
  type List,
  isList,
  type Part,
  type Place,
  wordsIn,
} from './places'

type NodePlace = Place & { value: Part & { type: string } }

const isNodePlace = (place: Place): place is NodePlace => isNode(place.value)

const nodes = (generated: Generated, ...types: string[]) =>
  clinicalPlaces(generated)
    .filter(isNodePlace)
    .filter(({ value }) => types.includes(value.type) && wordsIn(value) !== '')

/** Changes one node of a kind, chosen at random. */
const changing =
  (types: string[], change: (node: Part, place: NodePlace) => boolean | void): Meaningful =>
  (generated, dice) => {
    const place = dice.pick(nodes(generated, ...types))
    return place !== undefined && change(place.value, place) !== false
  }

const replace = ({ parent, key }: Place, ...others: unknown[]) => {
  if (Array.isArray(parent)) parent.splice(Number(key), 1, ...others)
}

const fieldsIn = ({ fields }: Part): Part => (isPart(fields) ? fields : {})

const toggled = (bit: number) =>
  changing(['text'], (text) => {
    text.format = Number(text.format) ^ bit
  })

/** A line in two, between two words of one of its texts. */
function halves(line: Part): [Part[], Part[]] | null {
  const children = childrenIn(line)
  const at = children.findIndex(({ type, text }) => type === 'text' && /\S \S/.test(String(text)))
  const middle = children[at]
  if (!middle) return null
  const [first = '', ...others] = String(middle.text).split(' ')
  return [
    [...children.slice(0, at), { ...middle, text: first }],
    [{ ...middle, text: others.join(' ') }, ...children.slice(at + 1)],
  ]
}

const otherTag: Record<string, string> = { h2: 'h3', h3: 'h4', h4: 'h2' }

/** Two neighbours in a list that a reader can tell apart, and where the first of them is. */
function unlike({ value }: List): number {
  return value.findIndex((one, index) => {
    const next = value[index + 1]
    return next !== undefined && wordsIn(one) !== wordsIn(next)
  })
}

/** Changes one of the lists of nodes or rows. */
const listing =
  (change: (list: Part[], at: number) => void): Meaningful =>
  (generated, dice) => {
    const lists = clinicalPlaces(generated).filter(isList)
    const isLine = ({ value }: List) => value.some(({ type }) => type === 'text' || type === 'link')
    const list = dice.pick(lists.filter((one) => !isLine(one) && unlike(one) !== -1))
    if (list) change(list.value, unlike(list))
    return list !== undefined
  }

/** Changes of what words stand in, and in which order. */
export const meaningfulShapes: Record<string, Meaningful> = {
  'words in bold, or not': toggled(1),
  'words in italics, or not': toggled(2),
  'words struck through': toggled(4),
  'another level of a heading': changing(['heading'], (heading) => {
    heading.tag = otherTag[String(heading.tag)]
  }),
  'a heading out of a paragraph': changing(['paragraph'], (paragraph) => {
    Object.assign(paragraph, { type: 'heading', tag: 'h3' })
  }),
  'a list out of a paragraph': changing(['paragraph'], (paragraph, place) => {
    replace(place, listOf('ul', [childrenIn(paragraph)]))
  }),
  'another kind of list': changing(['list'], (list) => {
    list.tag = list.tag === 'ul' ? 'ol' : 'ul'
    list.listType = list.tag === 'ul' ? 'bullet' : 'number'
  }),
  'an entry one level deeper': changing(['listitem'], (entry) => {
    entry.children = [listOf('ul', [childrenIn(entry)])]
  }),
  'a list in two': changing(['list'], (list, place) => {
    const [first, ...others] = childrenIn(list)
    if (!first || wordsIn(first) === '' || wordsIn(others) === '') return false
    replace(place, { ...list, children: [first] }, { ...list, children: others })
    return true
  }),
  'a paragraph in two': changing(['paragraph'], (paragraph, place) => {
    const parts = halves(paragraph)
    if (parts) replace(place, ...parts.map((children) => ({ ...paragraph, children })))
    return parts !== null
  }),
  'a line in two': changing(['paragraph', 'heading'], (line) => {
    const parts = halves(line)
    if (parts) line.children = [...parts[0], lineBreak, ...parts[1]]
    return parts !== null
  }),
  'another target of a link': changing(['link'], (link) => {
    const fields = fieldsIn(link)
    if (fields.linkType === 'custom') fields.url = 'https://example.org/another'
    else fields.doc = { ...(isPart(fields.doc) ? fields.doc : {}), value: crypto.randomUUID() }
  }),
  'a target in another collection': changing(['link'], (link) => {
    const { doc } = fieldsIn(link)
    if (!isPart(doc)) return false
    doc.relationTo = doc.relationTo === 'articles' ? 'treatments' : 'articles'
    return true
  }),
  'a link less': changing(['link'], (link, place) => replace(place, ...childrenIn(link))),
  'a link more': changing(['paragraph', 'heading'], (line) => {
    const children = childrenIn(line)
    const at = children.findIndex(({ type, text }) => type === 'text' && text !== ' ')
    const fields = { linkType: 'custom', url: 'https://example.org/more' }
    line.children = children.toSpliced(at, 1, node('link', { fields, children: [children[at]] }))
  }),
  'another number of a source': changing(['inlineBlock'], (marker) => {
    fieldsIn(marker).number = Number(fieldsIn(marker).number) + 1
  }),
  'a source less': changing(['inlineBlock'], (_, place) => replace(place)),
  'a source written out': changing(['inlineBlock'], (marker, place) => {
    replace(place, textNode(`[${String(fieldsIn(marker).number)}]`))
  }),
  'another kind of block': changing(['block'], (block) => {
    const fields = fieldsIn(block)
    fields.blockType = fields.blockType === 'callout' ? 'callToAction' : 'callout'
  }),
  'a paragraph, entry or block less': changing(
    ['paragraph', 'heading', 'listitem', 'block'],
    (_, place) => replace(place),
  ),
  'a paragraph, entry or block twice': changing(
    ['paragraph', 'heading', 'listitem', 'block'],
    (one, place) => replace(place, one, structuredClone(one)),
  ),
  'another order of rows or paragraphs': listing((list, at) => {
    list.splice(at, 2, ...list.slice(at, at + 2).reverse())
  }),
  'a row less': listing((list, at) => {
    const isFirst = wordsIn(list[at]) !== ''
    list.splice(isFirst ? at : at + 1, 1)
  }),
}
