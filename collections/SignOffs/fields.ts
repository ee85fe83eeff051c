import type { Field } from 'payload'
import { actorFields, documentReference } from '../../fields/documentReference'

export const signOffFields: Field[] = [
  ...documentReference,
  ...actorFields,
  { name: 'version', label: 'Version', type: 'text', admin: { readOnly: true } },
  {
    name: 'hash',
    label: 'Text that was signed',
    type: 'text',
    required: true,
    index: true,
    admin: { readOnly: true, description: 'The canonical hash of the clinical text.' },
  },
  { name: 'clinician', label: 'Clinician', type: 'text', admin: { readOnly: true } },
  { name: 'credentials', type: 'text', admin: { readOnly: true } },
  {
    name: 'signedAt',
    label: 'Signed on',
    type: 'date',
    required: true,
    index: true,
    admin: { readOnly: true },
  },
  {
    name: 'nextReview',
    label: 'Next review',
    type: 'date',
    required: true,
    index: true,
    admin: { readOnly: true },
  },
  { name: 'statement', type: 'textarea', required: true, admin: { readOnly: true } },
  {
    name: 'findings',
    label: 'Findings that were passed, each with its reason',
    type: 'json',
    admin: { readOnly: true },
  },
]
