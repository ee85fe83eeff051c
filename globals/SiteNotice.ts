import type { GlobalConfig } from 'payload'
import { anyone } from '../access/anyone'
import { publishers } from '../access/publishers'
import { languageRow } from '../fields/languageRow'
import { refreshPagesOfGlobal } from '../hooks/refreshPages'

/** A banner above every page, between two times. */
export const SiteNotice: GlobalConfig = {
  slug: 'site-notice',
  label: 'Site notice',
  access: { read: anyone, update: publishers },
  versions: { max: 0 },
  admin: {
    group: 'Site',
    description: 'A banner above every page, such as “Closed on Monday because of the storm”.',
  },
  hooks: { afterChange: [refreshPagesOfGlobal] },
  fields: [
    {
      name: 'notices',
      type: 'array',
      labels: { singular: 'Notice', plural: 'Notices' },
      fields: [
        languageRow,
        { name: 'text', type: 'textarea', required: true, maxLength: 300 },
        {
          name: 'startsAt',
          label: 'From',
          type: 'date',
          required: true,
          defaultValue: () => new Date().toISOString(),
          admin: { date: { pickerAppearance: 'dayAndTime' } },
        },
        {
          name: 'endsAt',
          label: 'Until',
          type: 'date',
          required: true,
          admin: {
            description: 'The notice goes away by itself then.',
            date: { pickerAppearance: 'dayAndTime' },
          },
        },
      ],
    },
  ],
}
