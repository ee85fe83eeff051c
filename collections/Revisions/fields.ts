import type { Field } from 'payload'
import { actorFields } from '../../fields/documentReference'

export const revisionFields: Field[] = [
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'revision', type: 'number', required: true },
  // The document and the number: no two saves can have the same one.
  { name: 'claim', type: 'text', required: true, unique: true, index: true },
  ...actorFields,
  { name: 'tab', type: 'text' },
  { name: 'fields', type: 'json' },
  { name: 'at', type: 'date', required: true },
]
