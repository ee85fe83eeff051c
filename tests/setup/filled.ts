import type { Block, Field, FlattenedField } from 'payload'
import { inlineBlockConfigs, richTextBlockConfigs } from '../../blocks/configs'
import { type Body, blockNode, linkTo, paragraph, richTextOf } from '../builders'

/** What every text field is filled with, and the ids that relations point to: by collection, and `videos`. */
export type Filling = { words: string; ids: Record<string, string[]> }

type AnyField = Field | FlattenedField

/** Fields that say when a document was public, or that only another language fills. */
const SKIPPED = [
  'id',
  '_status',
  'deletedAt',
  'firstPublishedAt',
  'translationOf',
  'createdAt',
].concat('updatedAt', 'publishedAt', 'blockName', 'captions', 'transcript')

function textOf(name: string, words: string): string {
  if (/url|prescribingInformation/i.test(name)) return `https://example.org/${words}`
  if (name === 'phone') return '(555) 555-0100'
  if (name === 'opens' || name === 'closes') return name === 'opens' ? '08:00' : '17:00'
  return words
}

const relation = (relationTo: string | string[], filling: Filling, hasMany: boolean) => {
  const one = typeof relationTo === 'string' ? relationTo : 'conditions'
  const ids = filling.ids[one] ?? []
  const values =
    typeof relationTo === 'string' ? ids : ids.map((value) => ({ relationTo: one, value }))
  return hasMany ? values : values[0]
}

const firstOption = (options: unknown[]): unknown => {
  const [first] = options
  return typeof first === 'object' && first !== null ? Reflect.get(first, 'value') : first
}

const filledBlock = (block: Block, filling: Filling): Body => filledFields(block.fields, filling)

/** A rich text with a paragraph, a link and every block there is. */
function filledRichText(filling: Filling) {
  const [link] = filling.ids.conditions ?? []
  const blocks = richTextBlockConfigs.map((block) =>
    blockNode(block.slug, filledBlock(block, filling)),
  )
  const markers = inlineBlockConfigs.map((block) => ({
    ...blockNode(block.slug, filledBlock(block, filling)),
    type: 'inlineBlock',
  }))
  const text = { type: 'text', version: 1, text: filling.words, detail: 0, format: 0, style: '' }
  return richTextOf(
    paragraph({ ...text, mode: 'normal' }, ...markers),
    ...(link ? [linkTo('conditions', link, filling.words)] : []),
    ...blocks,
  )
}

const MAKERS: Record<string, (field: AnyField, filling: Filling) => unknown> = {
  checkbox: () => true,
  date: () => '2026-05-03T12:00:00.000Z',
  email: () => 'desk@example.org',
  number: () => 1,
  point: () => [-89.65, 39.78],
  richText: (_, filling) => filledRichText(filling),
}

const oneOrMany = (value: unknown, hasMany: unknown) => (hasMany === true ? [value] : value)

/** The value of one field, with every text in it filled. */
function filledValue(field: AnyField, filling: Filling): unknown {
  if (field.type === 'text' || field.type === 'textarea') {
    return oneOrMany(textOf(field.name, filling.words), Reflect.get(field, 'hasMany'))
  }
  if (field.type === 'select') return oneOrMany(firstOption(field.options), field.hasMany)
  if (field.type === 'relationship' || field.type === 'upload') return related(field, filling)
  return filledInside(field, filling)
}

function related(field: Extract<AnyField, { type: 'relationship' | 'upload' }>, filling: Filling) {
  const source = field.name === 'video' ? 'videos' : field.relationTo
  return relation(source, filling, field.hasMany === true)
}

function filledInside(field: AnyField, filling: Filling): unknown {
  if (field.type === 'group') return filledFields(field.fields, filling)
  if (field.type === 'array') return rows(field, filling)
  if (field.type !== 'blocks') return MAKERS[field.type]?.(field, filling)
  return field.blocks.map((block) => ({ blockType: block.slug, ...filledBlock(block, filling) }))
}

/** As many rows as the field asks for; a table needs as many cells as headers. */
function rows(field: Extract<AnyField, { type: 'array' }>, filling: Filling) {
  const count = field.name === 'cells' ? 2 : (field.minRows ?? 1)
  return Array.from({ length: count }, () => filledFields(field.fields, filling))
}

/** A value for every field, named or nested in rows and tabs. */
export function filledFields(fields: AnyField[], filling: Filling): Body {
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'tabs') {
      return field.tabs.flatMap((tab): [string, unknown][] =>
        'name' in tab && tab.name
          ? [[tab.name, filledFields(tab.fields, filling)]]
          : Object.entries(filledFields(tab.fields, filling)),
      )
    }
    if (!('name' in field) || !field.name) {
      return 'fields' in field ? Object.entries(filledFields(field.fields, filling)) : []
    }
    if (SKIPPED.includes(field.name)) return []
    return [[field.name, filledValue(field, filling)]]
  })
  return Object.fromEntries(entries)
}
