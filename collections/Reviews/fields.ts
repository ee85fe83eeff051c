import type { Field } from 'payload'
import { actorFields, documentReference } from '../../fields/documentReference'

export const reviewFields: Field[] = [
  ...documentReference,
  ...actorFields,
  {
    name: 'document',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    admin: { hidden: true },
  },
  {
    name: 'state',
    type: 'select',
    required: true,
    index: true,
    options: [
      { value: 'in-review', label: 'In review' },
      { value: 'changes-requested', label: 'Changes requested' },
      { value: 'closed', label: 'Closed' },
    ],
  },
  { name: 'hash', label: 'Text that was sent', type: 'text', required: true },
  { name: 'submittedAt', label: 'Sent on', type: 'date', required: true, index: true },
  {
    name: 'reviewer',
    label: 'Asked to review',
    type: 'text',
    index: true,
    admin: { description: 'The account that was asked; nobody in particular where it is empty.' },
  },
  { name: 'reviewerName', type: 'text' },
  // What the newest sign-off says, so that what is due is found by an index. Sign-offs are the truth.
  { name: 'nextReview', label: 'Due for review on', type: 'date', index: true },
  { name: 'signedAt', label: 'Signed last on', type: 'date' },
  { name: 'signedBy', label: 'Signed last by', type: 'text' },
  {
    name: 'awaitsPublication',
    label: 'Was sent, is signed, and is not published yet',
    type: 'checkbox',
    defaultValue: false,
  },
  { name: 'isGone', label: 'In the trash', type: 'checkbox', defaultValue: false },
]
