import type { Field } from 'payload'
import { inlineBlockConfigs, richTextBlockConfigs } from '../blocks/configs'

type Form = Record<string, unknown>

const isForm = (value: unknown): value is Form =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function defaultsOf(fields: Field[]): Form {
  const entries = fields.flatMap((field): [string, unknown][] => {
    if (field.type === 'group' && 'name' in field) return [[field.name, defaultsOf(field.fields)]]
    const value: unknown = Reflect.get(field, 'defaultValue')
    return 'name' in field && value !== undefined ? [[field.name, value]] : []
  })
  return Object.fromEntries(entries)
}

const DEFAULTS = new Map(
  [...richTextBlockConfigs, ...inlineBlockConfigs].map(({ slug, fields }): [unknown, Form] => [
    slug,
    defaultsOf(fields),
  ]),
)

function filled(form: Form, defaults: Form): Form {
  const entries = Object.entries(defaults).map(([name, value]): [string, unknown] => {
    const own = form[name]
    if (isForm(value)) return [name, filled(isForm(own) ? own : {}, value)]
    return [name, own === undefined ? value : own]
  })
  return { ...form, ...Object.fromEntries(entries) }
}

/**
 * A block of a rich text with the defaults of its fields, where it was stored without them. Payload fills
 * them in when it reads such a block, but not when it writes one; patients see them.
 */
export function withDefaults(block: object): object {
  const defaults = DEFAULTS.get(Reflect.get(block, 'blockType'))
  return defaults ? filled({ ...block }, defaults) : block
}
