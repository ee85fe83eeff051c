import type { Field } from 'payload'

export const leaseFields: Field[] = [
  { name: 'name', type: 'text', required: true, unique: true, index: true },
  { name: 'holder', type: 'text', required: true },
  { name: 'expiresAt', type: 'date', required: true, index: true },
]
