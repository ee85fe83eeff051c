import type { Field } from 'payload'

export const jobRunFields: Field[] = [
  { name: 'job', type: 'text', required: true, unique: true, index: true },
  { name: 'lastRun', label: 'Last run', type: 'date' },
  { name: 'lastSuccess', label: 'Last run without a problem', type: 'date' },
  { name: 'problem', type: 'textarea' },
]
