import type { CollectionConfig, TextFieldSingleValidation } from 'payload'
import { admins } from '../../access/admins'
import { staff } from '../../access/staff'
import { LINKABLE } from '../../fields/link'

const sitePath: TextFieldSingleValidation = (value) =>
  /^\/[^\s?#]*$/.test(value ?? '') ||
  'Enter the path on this site, beginning with “/”, such as /old-page. Leave out the host and anything after “?”.'

/** Redirects: addresses that moved. */
export const Redirects: CollectionConfig = {
  slug: 'redirects',
  labels: { singular: 'Redirect', plural: 'Redirects' },
  access: { read: staff, create: admins, update: admins, delete: admins },
  admin: {
    group: 'Site',
    description: 'Addresses that moved, and where they lead now.',
    useAsTitle: 'from',
    defaultColumns: ['from', 'to', 'updatedAt'],
  },
  fields: [
    {
      name: 'from',
      label: 'Old address',
      type: 'text',
      required: true,
      unique: true,
      index: true,
      validate: sitePath,
      admin: { description: 'The path that no longer exists, such as /old-page.' },
    },
    {
      name: 'to',
      label: 'New page',
      type: 'relationship',
      relationTo: LINKABLE,
      required: true,
      admin: { description: 'The page that stands there now.' },
    },
  ],
}
