import type { Field } from 'payload'
import { actorFields, documentReference } from '../../fields/documentReference'

export const remarkFields: Field[] = [
  ...documentReference,
  ...actorFields,
  { name: 'text', type: 'textarea', required: true, maxLength: 2_000 },
  {
    name: 'field',
    label: 'About the field',
    type: 'text',
    admin: { description: 'The path of the field that it is about; empty for the whole page.' },
  },
  { name: 'resolvedAt', label: 'Done on', type: 'date' },
  { name: 'resolvedBy', label: 'Done by', type: 'text' },
]
