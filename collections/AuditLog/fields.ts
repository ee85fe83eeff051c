import type { Field } from 'payload'
import { actorFields } from '../../fields/documentReference'
import { AUDIT_ACTIONS } from '../../lib/auditActions'

/** Payload's own field of this name has no words of ours, and its filter asks for a day only. */
const when: Field = {
  name: 'createdAt',
  label: 'When',
  type: 'date',
  index: true,
  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' } },
}

export const auditFields: Field[] = [
  when,
  ...actorFields,
  {
    name: 'action',
    label: 'Action',
    type: 'select',
    required: true,
    index: true,
    options: Object.entries(AUDIT_ACTIONS).map(([value, label]) => ({ value, label })),
    admin: { readOnly: true },
  },
  {
    name: 'documentCollection',
    label: 'Kind',
    type: 'text',
    index: true,
    admin: { readOnly: true, description: 'The collection, or the settings, that it was done to.' },
  },
  { name: 'documentId', label: 'Id', type: 'text', index: true, admin: { readOnly: true } },
  { name: 'documentTitle', label: 'What', type: 'text', admin: { readOnly: true } },
  { name: 'version', type: 'text', admin: { readOnly: true } },
  {
    name: 'hash',
    label: 'Clinical text',
    type: 'text',
    index: true,
    admin: { readOnly: true, description: 'The canonical hash of the text that it was done to.' },
  },
  {
    name: 'summary',
    type: 'textarea',
    admin: {
      readOnly: true,
      description: 'Which fields changed, and the reason where one was given.',
    },
  },
  {
    name: 'patientsSee',
    label: 'What patients see',
    type: 'text',
    index: true,
    admin: {
      readOnly: true,
      description:
        'The version that patients see from then on; empty where nothing changed for them.',
    },
  },
]
