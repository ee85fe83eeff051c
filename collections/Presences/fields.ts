import type { Field } from 'payload'
import { actorFields } from '../../fields/documentReference'

export const presenceFields: Field[] = [
  { name: 'document', type: 'text', required: true, index: true },
  { name: 'tab', type: 'text', required: true },
  // The document and the window.
  { name: 'place', type: 'text', required: true, unique: true, index: true },
  ...actorFields,
  { name: 'since', type: 'date', required: true },
  { name: 'seenAt', type: 'date', required: true, index: true },
]
