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
  // Names the document and the action while it waits, and the row alone afterwards: so a document waits
  // for one publication and one end at most, whoever asks at the same time.
  { name: 'slot', type: 'text', unique: true, index: true, hidden: true },
  { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
  { name: 'tryAt', label: 'Tried next', type: 'date', required: true },
  { name: 'startedAt', label: 'First tried on', type: 'date' },
  { name: 'problem', type: 'textarea' },
  { name: 'finishedAt', label: 'Finished on', type: 'date' },
]
