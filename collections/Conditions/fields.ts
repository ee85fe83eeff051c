import type { Tab } from 'payload'
import { careCardFields } from '../../fields/careCard'
import { heroImage } from '../../fields/heroImage'
import { richTextField } from '../../fields/richText'
import { textList } from '../../fields/textList'
import { summaryField, titleField } from '../../fields/title'
import { BODY_AREAS } from '../../lib/bodyAreas'

const section = (name: string, label: string) => richTextField({ name, label, kind: 'section' })

const naming: Tab = {
  label: 'Overview',
  fields: [
    titleField,
    {
      name: 'alsoCalled',
      label: 'Also called',
      type: 'array',
      labels: { singular: 'Name', plural: 'Names' },
      admin: {
        description:
          'Every word a patient might use for it. Misspellings help the search and are never shown.',
        initCollapsed: true,
      },
      fields: [
        { name: 'name', type: 'text', required: true },
        {
          name: 'kind',
          type: 'select',
          required: true,
          defaultValue: 'synonym',
          options: [
            { value: 'lay', label: 'Everyday word' },
            { value: 'synonym', label: 'Other medical name' },
            { value: 'misspelling', label: 'Misspelling (never shown)' },
          ],
        },
      ],
    },
    summaryField,
    textList({ name: 'keyPoints', label: 'Key points', singular: 'Point' }),
    richTextField({ name: 'overview', kind: 'section', required: true }),
  ],
}

const clinical: Tab = {
  label: 'Symptoms and causes',
  fields: [
    section('symptoms', 'Symptoms'),
    section('causes', 'Causes'),
    section('riskFactors', 'Who is more likely to get it'),
    section('diagnosis', 'How it is diagnosed'),
  ],
}

const help: Tab = {
  label: 'When to get help',
  fields: [
    {
      name: 'whenToGetHelp',
      label: 'Care cards',
      type: 'array',
      labels: { singular: 'Care card', plural: 'Care cards' },
      admin: {
        description: 'When to call the practice, when to get help today, when to call 911.',
      },
      fields: careCardFields,
    },
  ],
}

const care: Tab = {
  label: 'Treatment and daily life',
  fields: [
    section('treatmentOverview', 'How it is treated'),
    {
      name: 'treatments',
      label: 'Treatments of this practice',
      type: 'relationship',
      relationTo: 'treatments',
      hasMany: true,
      index: true,
    },
    section('livingWith', 'Living with it'),
  ],
}

const codes: Tab = {
  label: 'Classification',
  fields: [
    heroImage,
    {
      name: 'bodyAreas',
      label: 'Body areas',
      type: 'select',
      hasMany: true,
      options: BODY_AREAS.map(({ value, label }) => ({ value, label })),
    },
    {
      name: 'codes',
      type: 'group',
      fields: [
        {
          name: 'icd10cm',
          label: 'ICD-10-CM',
          type: 'text',
          hasMany: true,
          admin: { description: 'Such as G43.709.' },
        },
        {
          name: 'mesh',
          label: 'MeSH',
          type: 'text',
          hasMany: true,
          admin: {
            description: 'Descriptor ids of the National Library of Medicine, such as D008881.',
          },
        },
      ],
    },
  ],
}

export const conditionTabs: Tab[] = [naming, clinical, help, care, codes]
