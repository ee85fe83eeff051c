import type { Field } from 'payload'
import { actorFields, documentReference } from '../../fields/documentReference'

export const previewLinkFields: Field[] = [
  ...documentReference,
  ...actorFields,
  // SHA-256 of the secret in the link, which nobody keeps. No answer of the API holds it.
  { name: 'digest', type: 'text', required: true, unique: true, index: true, hidden: true },
  { name: 'expiresAt', label: 'Ends on', type: 'date', required: true, index: true },
  { name: 'revokedAt', label: 'Ended early on', type: 'date' },
  { name: 'opened', label: 'Times opened', type: 'number', required: true, defaultValue: 0 },
  { name: 'lastOpenedAt', label: 'Opened last on', type: 'date' },
]
