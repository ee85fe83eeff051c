import type { Block, Field, RelationshipField, Tab, UploadField } from 'payload'
import { inlineBlockConfigs, richTextBlockConfigs } from '../../blocks/configs'
import { childrenOf, type RichTextNode } from '../../lib/richText'
import { asJSON, storedRelation } from '../storedRelation'
import { needs } from './needs'

/** One use of a document by another one. */
export type Usage = {
  /** The fields on the way to it, without the numbers of rows: `body.safetyInformation.drugProduct`. */
  path: string
  /** The same in the words of the form. */
  place: string
  collection: string
  id: string
  needs: boolean
}

type Way = { path: string[]; place: string[] }

/** A value, and the way to it. */
type Spot = { value: unknown; way: Way }

const TEXT_BLOCKS: Block[] = [...richTextBlockConfigs, ...inlineBlockConfigs]

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const listIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** `drugProduct` → `Drug product`, as Payload names a field without a label. */
const spelledOut = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/^./, (letter) => letter.toUpperCase())

// eslint-disable-next-line max-params -- a step: from where, and its two names
const further = (way: Way, name: string, label: unknown): Way => ({
  path: [...way.path, name],
  place: [...way.place, typeof label === 'string' && label ? label : spelledOut(name)],
})

/** What a stored value points to: an id, or a document or a pair in its place. */
function targetOf(value: unknown, relationTo: string | string[]) {
  const plain = asJSON(value)
  const relation = isObject(plain) ? storedRelation(plain) : { collection: null, id: plain }
  const collection = relation?.collection ?? (typeof relationTo === 'string' ? relationTo : null)
  const id = relation?.id
  return collection && typeof id === 'string' && id ? { collection, id } : null
}

function inRelation(field: RelationshipField | UploadField, { value, way }: Spot): Usage[] {
  const values = [value].flat().flatMap((one) => targetOf(one, field.relationTo) ?? [])
  const how = {
    isLink: Array.isArray(field.relationTo),
    isRequired: field.required === true,
    isOnlyOne: values.length === 1,
  }
  const [path, place] = [way.path.join('.'), way.place.join(', ')]
  return values.map(({ collection, id }) => ({
    ...{ path, place, collection, id },
    needs: needs({ collection, ...how }),
  }))
}

function inBlock(blocks: readonly Block[], { value: block, way }: Spot): Usage[] {
  if (!isObject(block)) return []
  const slug: unknown = Reflect.get(block, 'blockType')
  const config = blocks.find((one) => one.slug === slug)
  if (!config) return []
  const inside = further(way, config.slug, config.labels?.singular)
  return inFields(config.fields, { value: block, way: inside })
}

/** Nodes that hold a document: links, and what Lexical's own features for relations and uploads make. */
const NODES: Record<string, { name: string; isLink: boolean }> = {
  link: { name: 'link', isLink: true },
  autolink: { name: 'link', isLink: true },
  upload: { name: 'upload', isLink: false },
  relationship: { name: 'relationship', isLink: false },
}

function inNode(node: RichTextNode, way: Way): Usage[] {
  const kind = NODES[node.type]
  if (!kind) return []
  const { name, isLink } = kind
  const held: unknown = isLink && isObject(node.fields) ? Reflect.get(node.fields, 'doc') : node
  const target = isObject(held) ? targetOf(held, '') : null
  if (!target) return []
  const { path, place } = further(way, name, null)
  const use = { collection: target.collection, isLink, isRequired: true, isOnlyOne: true }
  return [{ ...target, path: path.join('.'), place: place.join(', '), needs: needs(use) }]
}

function inNodes(node: RichTextNode, way: Way): Usage[] {
  const isBlock = node.type === 'block' || node.type === 'inlineBlock'
  return [
    ...(isBlock ? inBlock(TEXT_BLOCKS, { value: node.fields, way }) : []),
    ...inNode(node, way),
    ...childrenOf(node).flatMap((child) => inNodes(child, way)),
  ]
}

const isTree = (value: unknown): value is { root: RichTextNode } =>
  isObject(value) && 'root' in value && isObject(value.root) && 'type' in value.root

/** What is in the value of a field that has a name. */
function inValue(field: Field, spot: Spot): Usage[] {
  const { value, way } = spot
  if (field.type === 'relationship' || field.type === 'upload') return inRelation(field, spot)
  if (field.type === 'richText') return isTree(value) ? inNodes(value.root, way) : []
  if (field.type === 'blocks') {
    return listIn(value).flatMap((block) => inBlock(field.blocks, { value: block, way }))
  }
  if (field.type === 'array') {
    return listIn(value).flatMap((row) => inFields(field.fields, { value: row, way }))
  }
  return field.type === 'group' ? inFields(field.fields, spot) : []
}

// eslint-disable-next-line max-params -- a step: from where, and its two names
const under = ({ value, way }: Spot, name: string, label: unknown): Spot => ({
  value: isObject(value) ? Reflect.get(value, name) : null,
  way: further(way, name, label),
})

function inTab(tab: Tab, spot: Spot): Usage[] {
  const isNamed = 'name' in tab && tab.name
  return inFields(tab.fields, isNamed ? under(spot, tab.name, tab.label) : spot)
}

function inField(field: Field, spot: Spot): Usage[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => inTab(tab, spot))
  if ('name' in field && field.name) {
    return inValue(field, under(spot, field.name, 'label' in field ? field.label : null))
  }
  return 'fields' in field ? inFields(field.fields, spot) : []
}

function inFields(fields: readonly Field[], spot: Spot): Usage[] {
  return isObject(spot.value) ? fields.flatMap((field) => inField(field, spot)) : []
}

const keyOf = ({ path, collection, id }: Usage) => `${path} ${collection} ${id}`

/**
 * Everything that a document uses: relations, uploads, links in texts, and what the blocks of its texts
 * hold, each once for each field.
 *
 * @param fields - the fields of the collection, the global or the block
 * @param data - the document as the database holds it
 */
export function usagesIn(fields: readonly Field[], data: object): Usage[] {
  const usages = new Map<string, Usage>()
  for (const usage of inFields(fields, { value: data, way: { path: [], place: [] } })) {
    const known = usages.get(keyOf(usage))
    usages.set(keyOf(usage), { ...usage, needs: usage.needs || known?.needs === true })
  }
  return [...usages.values()]
}
