import type { Tab } from 'payload'
import { openingHoursField } from '../../fields/openingHours'
import { phoneField } from '../../fields/phone'
import { textList } from '../../fields/textList'

export const locationTabs: Tab[] = [
  {
    label: 'Where it is',
    fields: [
      { name: 'name', type: 'text', required: true, index: true },
      {
        name: 'summary',
        type: 'textarea',
        required: true,
        maxLength: 400,
        admin: { description: 'One or two sentences for cards and search results.' },
      },
      {
        name: 'address',
        type: 'group',
        fields: [
          { name: 'street', type: 'text', required: true },
          { name: 'city', type: 'text', required: true },
          { name: 'region', label: 'State', type: 'text', required: true },
          { name: 'postalCode', label: 'ZIP code', type: 'text', required: true },
          { name: 'country', type: 'text', required: true, defaultValue: 'US' },
        ],
      },
      phoneField({ required: true }),
      {
        name: 'geo',
        label: 'Position',
        type: 'point',
        admin: { description: 'Longitude and latitude in degrees.' },
      },
    ],
  },
  {
    label: 'Visiting',
    fields: [
      openingHoursField,
      {
        name: 'directions',
        label: 'Getting here',
        type: 'textarea',
        admin: { description: 'By bus, by train, by car, on foot: what helps to find the door.' },
      },
      { name: 'parking', type: 'textarea' },
      {
        name: 'access',
        label: 'Getting in',
        type: 'textarea',
        admin: {
          description: 'Steps, lift, doors, toilets, hearing loop: what a visitor should know.',
        },
      },
      textList({ name: 'services', label: 'Services', singular: 'Service' }),
    ],
  },
]
