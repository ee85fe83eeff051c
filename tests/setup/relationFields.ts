import { CONTENT } from '../builders'

/** A relation or an upload somewhere in a form, by the names of the fields and blocks on the way. */
export type RelationField = { path: string; relationTo: string[] }

type Visit = { path: string[]; seen: Set<object> }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const textAt = (value: object, name: string): string | null => {
  const text: unknown = Reflect.get(value, name)
  return typeof text === 'string' && text ? text : null
}

/** Blocks that the editor of a text knows, and the fields that a link in it has: as the editor itself tells. */
function editorParts(field: object): unknown[] {
  const editor: unknown = Reflect.get(field, 'editor')
  const config: unknown = isObject(editor) ? Reflect.get(editor, 'editorConfig') : null
  const map: unknown = isObject(config) ? Reflect.get(config, 'resolvedFeatureMap') : null
  if (!(map instanceof Map)) throw new Error('The editor of a text could not be looked into.')
  const blocks: unknown = map.get('blocks')
  const props: unknown = isObject(blocks)
    ? Reflect.get(blocks, 'sanitizedServerFeatureProps')
    : null
  if (!isObject(props)) throw new Error('The blocks of an editor could not be looked into.')
  return [Reflect.get(props, 'blocks'), Reflect.get(props, 'inlineBlocks')]
}

function inside(value: object, way: Visit): RelationField[] {
  const parts = ['fields', 'tabs', 'blocks'].map((name): unknown => Reflect.get(value, name))
  const more = textAt(value, 'type') === 'richText' ? editorParts(value) : []
  return [...parts, ...more].flat().flatMap((part) => relationsIn(part, way))
}

/** Every relation and upload below a field, a tab or a block, whatever kinds of fields hold it. */
function relationsIn(value: unknown, { path, seen }: Visit): RelationField[] {
  if (!isObject(value) || seen.has(value)) return []
  const name = textAt(value, 'name') ?? textAt(value, 'slug')
  const own = name ? [...path, name] : path
  const relationTo: unknown = Reflect.get(value, 'relationTo')
  const isRelation = ['relationship', 'upload'].includes(textAt(value, 'type') ?? '')
  const found = isRelation
    ? [{ path: own.join('.'), relationTo: [relationTo].flat().map(String) }]
    : []
  return [...found, ...inside(value, { path: own, seen: new Set([...seen, value]) })]
}

/** Every relation and upload of a form, found without knowing its kinds of fields. */
export const relationFields = (fields: readonly unknown[]): RelationField[] =>
  fields.flatMap((field) => relationsIn(field, { path: [], seen: new Set() }))

/** An id for each collection, by its name: what forms are filled with. */
export const IDS: Record<string, string[]> = Object.fromEntries(
  [...CONTENT, 'media', 'videos'].map((collection, index) => [
    collection,
    [`3f2b8a52-0000-4000-8000-00000000000${index}`],
  ]),
)
