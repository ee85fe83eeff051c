import type { Field } from 'payload'

export const shareImageFields: Field[] = [
  { name: 'document', type: 'text', required: true, unique: true, index: true },
  { name: 'drawn', label: 'What was drawn, as a hash', type: 'text', required: true },
  { name: 'alt', label: 'Alternative text', type: 'text', required: true },
]
