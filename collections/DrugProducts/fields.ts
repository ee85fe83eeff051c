import type { Tab } from 'payload'
import { httpsAddress } from '../../fields/httpsAddress'
import { richTextField } from '../../fields/richText'

export const drugProductTabs: Tab[] = [
  {
    label: 'Product',
    fields: [
      { name: 'brandName', type: 'text', required: true, index: true },
      {
        name: 'establishedName',
        type: 'text',
        required: true,
        admin: { description: 'The generic name, such as “onabotulinumtoxinA”.' },
      },
      { name: 'maker', type: 'text', required: true },
      {
        name: 'prescribingInformation',
        label: 'Prescribing information',
        type: 'text',
        required: true,
        validate: httpsAddress,
        admin: { description: 'The address of the current label.' },
      },
      {
        name: 'versionDate',
        label: 'Label of',
        type: 'date',
        required: true,
        admin: {
          description: 'The date of the label that the texts here were checked against.',
          date: { pickerAppearance: 'dayOnly' },
        },
      },
      {
        name: 'approvedIndications',
        label: 'Approved indications',
        type: 'array',
        labels: { singular: 'Indication', plural: 'Indications' },
        fields: [
          { name: 'condition', type: 'relationship', relationTo: 'conditions' },
          {
            name: 'indication',
            type: 'textarea',
            required: true,
            admin: { description: 'As the label says it, in plain words.' },
          },
          { name: 'population', type: 'text', admin: { description: 'Such as “adults”.' } },
        ],
      },
    ],
  },
  {
    label: 'Safety',
    fields: [
      {
        name: 'boxedWarning',
        label: 'Boxed warning',
        type: 'group',
        fields: [
          {
            name: 'title',
            type: 'text',
            admin: { description: 'Leave it empty if there is none.' },
          },
          { name: 'text', type: 'textarea' },
        ],
      },
      richTextField({
        name: 'safetyInformation',
        label: 'Important safety information',
        kind: 'section',
        required: true,
      }),
    ],
  },
]
