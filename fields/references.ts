import type { Field } from 'payload'
import { httpsAddress } from './httpsAddress'

/** The sources behind a page, in the order in which they are numbered. */
export const referencesField: Field = {
  name: 'references',
  type: 'array',
  labels: { singular: 'Reference', plural: 'References' },
  admin: {
    description:
      'The sources that the statements on this page rest on. Their order is their number in the text.',
    initCollapsed: true,
  },
  fields: [
    { name: 'title', type: 'text', required: true },
    {
      name: 'publisher',
      type: 'text',
      required: true,
      admin: { description: 'Who answers for it, such as “National Library of Medicine”.' },
    },
    {
      name: 'url',
      label: 'Web address',
      type: 'text',
      required: true,
      validate: httpsAddress,
    },
    {
      name: 'publishedOn',
      label: 'Published',
      type: 'text',
      admin: { description: 'The date or year that the source gives for itself.', width: '50%' },
    },
    {
      name: 'readOn',
      label: 'Read on',
      type: 'date',
      required: true,
      admin: {
        description: 'The day somebody here last read it.',
        date: { pickerAppearance: 'dayOnly' },
      },
    },
  ],
}
