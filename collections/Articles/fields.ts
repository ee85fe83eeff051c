import type { Tab } from 'payload'
import { richTextField } from '../../fields/richText'
import { heroImage } from '../../fields/heroImage'
import { summaryField, titleField } from '../../fields/title'

export const articleTabs: Tab[] = [
  {
    label: 'Content',
    fields: [
      titleField,
      summaryField,
      richTextField({ name: 'body', kind: 'page', required: true }),
    ],
  },
  {
    label: 'Authors and relations',
    fields: [
      {
        name: 'authors',
        type: 'relationship',
        relationTo: 'clinicians',
        hasMany: true,
        index: true,
        admin: { description: 'The clinicians who wrote it or answer for it.' },
      },
      {
        name: 'conditions',
        type: 'relationship',
        relationTo: 'conditions',
        hasMany: true,
        index: true,
        admin: { description: 'The article appears on the pages of these conditions.' },
      },
      {
        name: 'treatments',
        type: 'relationship',
        relationTo: 'treatments',
        hasMany: true,
        index: true,
        admin: { description: 'The article appears on the pages of these treatments.' },
      },
    ],
  },
  { label: 'Lead picture', fields: [heroImage] },
]
