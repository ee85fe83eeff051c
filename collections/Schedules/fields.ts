import type { Field } from 'payload'
import { actorFields, documentReference } from '../../fields/documentReference'

export const scheduleFields: Field[] = [
  ...documentReference,
  ...actorFields,
  {
    name: 'action',
    type: 'select',
    required: true,
    options: [
      { value: 'publish', label: 'Publish' },
      { value: 'unpublish', label: 'Take down' },
    ],
  },
  { name: 'at', label: 'When', type: 'date', required: true },
  { name: 'hash', label: 'Text that was approved', type: 'text' },
  {
    name: 'state',
    type: 'select',
    required: true,
    defaultValue: 'waiting',
    options: [
      { value: 'waiting', label: 'Waiting' },
      { value: 'done', label: 'Done' },
      { value: 'failed', label: 'Failed' },
      { value: 'cancelled', label: 'Taken off' },
    ],
  },
  { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
  { name: 'tryAt', label: 'Tried next', type: 'date', required: true },
  { name: 'problem', type: 'textarea' },
  { name: 'finishedAt', label: 'Finished on', type: 'date' },
]
