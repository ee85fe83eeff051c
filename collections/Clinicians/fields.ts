import type { Field, Tab } from 'payload'
import { richTextField } from '../../fields/richText'
import { textList } from '../../fields/textList'

export const clinicianTabs: Tab[] = [
  {
    label: 'Person',
    fields: [
      { name: 'name', type: 'text', required: true, index: true },
      {
        name: 'credentials',
        type: 'text',
        required: true,
        admin: { description: 'The letters after the name, such as “MD”.' },
      },
      {
        name: 'summary',
        type: 'textarea',
        required: true,
        maxLength: 400,
        admin: { description: 'One or two sentences for cards and search results.' },
      },
      {
        name: 'photo',
        type: 'upload',
        relationTo: 'media',
        filterOptions: { mimeType: { contains: 'image/' } },
      },
      richTextField({ name: 'biography', kind: 'section' }),
    ],
  },
  {
    label: 'Work',
    fields: [
      textList({ name: 'specialties', label: 'Specialties', singular: 'Specialty' }),
      {
        name: 'boardCertifications',
        label: 'Board certifications',
        type: 'array',
        labels: { singular: 'Board certification', plural: 'Board certifications' },
        fields: [
          { name: 'board', type: 'text', required: true },
          { name: 'specialty', type: 'text', required: true },
        ],
      },
      {
        name: 'languages',
        label: 'Languages spoken',
        type: 'text',
        hasMany: true,
        admin: { description: 'Type a language and press Enter.' },
      },
      {
        name: 'conditions',
        label: 'Conditions',
        type: 'relationship',
        relationTo: 'conditions',
        hasMany: true,
        index: true,
        admin: { description: 'The conditions that this clinician sees people for.' },
      },
      {
        name: 'treatments',
        label: 'Treatments',
        type: 'relationship',
        relationTo: 'treatments',
        hasMany: true,
        index: true,
        admin: { description: 'The treatments that this clinician gives.' },
      },
      {
        name: 'locations',
        type: 'relationship',
        relationTo: 'locations',
        hasMany: true,
        index: true,
      },
    ],
  },
]

export const clinicianSidebar: Field[] = [
  {
    name: 'reviews',
    label: 'Reviews medical content',
    type: 'checkbox',
    defaultValue: false,
    admin: { position: 'sidebar', description: 'May be named as the reviewer of a page.' },
  },
]
