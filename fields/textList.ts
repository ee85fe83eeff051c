import type { Field } from 'payload'

type TextListOptions = {
  name: string
  label?: string
  singular: string
  description?: string
  required?: boolean
}

/** A list of short plain texts, one a row. */
export function textList({ name, label, singular, description, required }: TextListOptions): Field {
  return {
    name,
    ...(label ? { label } : {}),
    type: 'array',
    labels: { singular, plural: label ?? `${singular}s` },
    ...(required ? { required, minRows: 1 } : {}),
    admin: { ...(description ? { description } : {}) },
    fields: [{ name: 'text', label: singular, type: 'text', required: true }],
  }
}
