import type { Field } from 'payload'

/** Plain texts, so that no relation of the database empties a row before the server has read it. */
const text = (name: string): Field => ({ name, type: 'text', required: true })

export const usageFields: Field[] = [
  text('fromCollection'),
  text('fromId'),
  {
    name: 'kind',
    type: 'select',
    required: true,
    options: [
      { value: 'live', label: 'What patients see' },
      { value: 'draft', label: 'A draft' },
    ],
  },
  text('path'),
  text('place'),
  { name: 'needs', type: 'checkbox', defaultValue: false },
  text('toCollection'),
  text('toId'),
]
