import type { Field } from 'payload'

/** How soon somebody needs help, from the least to the most urgent (care cards of the NHS service manual). */
export const URGENCIES = ['non-urgent', 'urgent', 'emergency'] as const

/** One of {@link URGENCIES}. */
export type Urgency = (typeof URGENCIES)[number]

/** What a care card says: how urgent it is, when it applies, and what to do. */
export const careCardFields: Field[] = [
  {
    name: 'urgency',
    type: 'select',
    required: true,
    defaultValue: 'non-urgent',
    options: [
      { value: 'non-urgent', label: 'Non-urgent: call us' },
      { value: 'urgent', label: 'Urgent: get help today' },
      { value: 'emergency', label: 'Emergency: call 911' },
    ],
  },
  {
    name: 'heading',
    type: 'text',
    required: true,
    admin: { description: 'Such as “Call 911 if:”. The urgency is put before it in words.' },
  },
  {
    name: 'items',
    label: 'Signs',
    type: 'array',
    required: true,
    minRows: 1,
    labels: { singular: 'Sign', plural: 'Signs' },
    admin: { description: 'One sign on each line, in the words a patient would use.' },
    fields: [{ name: 'text', type: 'text', required: true }],
  },
  {
    name: 'advice',
    type: 'textarea',
    admin: { description: 'What else to know or to do, below the list.' },
  },
]
