import type { GlobalConfig } from 'payload'
import { layoutField } from '../blocks/layout'
import { anyone } from '../access/anyone'
import { publishers } from '../access/publishers'
import { languageRow } from '../fields/languageRow'
import { refreshPagesOfGlobal } from '../hooks/refreshPages'

/** The home page of each language. */
export const Home: GlobalConfig = {
  slug: 'home',
  label: 'Home page',
  access: { read: anyone, update: publishers },
  versions: { max: 0 },
  admin: { group: 'Site', description: 'What stands on the home page beside the newest articles.' },
  hooks: { afterChange: [refreshPagesOfGlobal] },
  fields: [
    {
      name: 'languages',
      label: 'Home page of each language',
      type: 'array',
      labels: { singular: 'Home page', plural: 'Home pages' },
      fields: [
        languageRow,
        {
          name: 'heading',
          type: 'text',
          required: true,
          admin: { description: 'What the practice does for a patient, in a few words.' },
        },
        { name: 'introduction', type: 'textarea', required: true },
        {
          name: 'image',
          type: 'upload',
          relationTo: 'media',
          filterOptions: { mimeType: { contains: 'image/' } },
        },
        {
          name: 'conditions',
          label: 'Most needed conditions',
          type: 'relationship',
          relationTo: 'conditions',
          hasMany: true,
        },
        {
          name: 'treatments',
          label: 'Treatments to show',
          type: 'relationship',
          relationTo: 'treatments',
          hasMany: true,
        },
        layoutField,
      ],
    },
  ],
}
