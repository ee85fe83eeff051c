import type { Field, Tab } from 'payload'
import { careCardFields } from '../../fields/careCard'
import { heroImage } from '../../fields/heroImage'
import { richTextField } from '../../fields/richText'
import { textList } from '../../fields/textList'
import { summaryField, titleField } from '../../fields/title'

const section = (name: string, label: string) => richTextField({ name, label, kind: 'section' })

const useFields: Field[] = [
  {
    name: 'condition',
    type: 'relationship',
    relationTo: 'conditions',
    required: true,
    index: true,
  },
  {
    name: 'status',
    type: 'select',
    required: true,
    options: [
      { value: 'approved', label: 'Approved by the FDA' },
      { value: 'cleared', label: 'Cleared by the FDA (devices)' },
      { value: 'off-label', label: 'Off-label' },
    ],
    admin: {
      description: 'For this condition and this product, not for the treatment as a whole.',
    },
  },
  {
    name: 'product',
    type: 'relationship',
    relationTo: 'drug-products',
    admin: { description: 'The product that is approved or used for it.' },
  },
  {
    name: 'population',
    type: 'text',
    admin: { description: 'For whom, such as “adults”.' },
  },
  {
    name: 'evidenceNote',
    label: 'What is known',
    type: 'textarea',
    admin: { description: 'How sure we are that it helps. Off-label uses need it.' },
  },
  { name: 'onset', label: 'How soon it may work', type: 'text' },
  { name: 'duration', label: 'How long it may last', type: 'text' },
]

const about: Tab = {
  label: 'What it is',
  fields: [
    titleField,
    summaryField,
    textList({ name: 'keyPoints', label: 'Key points', singular: 'Point' }),
    richTextField({ name: 'whatItIs', label: 'What it is', kind: 'section', required: true }),
    section('howItWorks', 'How it works'),
    heroImage,
  ],
}

const suitability: Tab = {
  label: 'Uses',
  fields: [
    {
      name: 'uses',
      type: 'array',
      labels: { singular: 'Use', plural: 'Uses' },
      admin: {
        description:
          'Each condition that it is used for, and whether that use is approved or off-label.',
      },
      fields: useFields,
    },
    section('whoItSuits', 'Who it may suit'),
    section('whoItDoesNotSuit', 'Who it does not suit'),
  ],
}

const course: Tab = {
  label: 'Before, during, after',
  fields: [
    section('before', 'Before'),
    section('during', 'During'),
    section('after', 'After'),
    section('onset', 'How soon it works'),
    section('duration', 'How long it lasts'),
  ],
}

const safety: Tab = {
  label: 'Benefits and risks',
  fields: [
    section('benefits', 'Possible benefits'),
    section('risks', 'Risks and side effects'),
    {
      name: 'drugProducts',
      label: 'Drug products',
      type: 'relationship',
      relationTo: 'drug-products',
      hasMany: true,
      index: true,
      admin: { description: 'Their boxed warnings and safety information are shown on the page.' },
    },
    {
      name: 'whenToGetHelp',
      label: 'Care cards',
      type: 'array',
      labels: { singular: 'Care card', plural: 'Care cards' },
      admin: { description: 'When to get help after the treatment.' },
      fields: careCardFields,
    },
  ],
}

const cost: Tab = {
  label: 'Cost and insurance',
  fields: [section('cost', 'Cost and insurance')],
}

export const treatmentTabs: Tab[] = [about, suitability, course, safety, cost]
