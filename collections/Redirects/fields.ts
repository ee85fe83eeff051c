import type { Field, FieldHook } from 'payload'
import { nobody } from '../../access/nobody'
import { LINKABLE } from '../../fields/link'
import { env } from '../../lib/env'
import { pathAsRead } from '../../lib/redirectPath'
import type { Redirect } from '../../payload-types'

const asRead: FieldHook<Redirect, unknown> = ({ value }) =>
  typeof value === 'string' ? pathAsRead(value, env.siteURL) : value

const whereMoved = (_: unknown, sibling: { kind?: string }) => sibling?.kind !== 'gone'

/** What the server alone writes. */
const counted = { create: nobody, update: nobody }

/** The fields of a redirect. Hooks check how they fit together. */
export const redirectFields: Field[] = [
  {
    name: 'from',
    label: 'Old address',
    type: 'text',
    required: true,
    unique: true,
    index: true,
    maxLength: 500,
    hooks: { beforeValidate: [asRead] },
    admin: {
      description:
        'The path at which no page stands any more, such as /old-page or /es/antigua. As soon as a page is public there again, that page is shown and the redirect goes.',
    },
  },
  {
    name: 'kind',
    label: 'What became of the page',
    type: 'select',
    required: true,
    defaultValue: 'moved',
    options: [
      { value: 'moved', label: 'It moved, or another page took its place' },
      { value: 'gone', label: 'It is gone for good' },
    ],
    admin: {
      description:
        'Whoever asks for a page that moved is sent on (308). Where a page is gone for good, a short page says so (410), and search engines forget the address.',
    },
  },
  {
    name: 'to',
    label: 'New page',
    type: 'relationship',
    relationTo: LINKABLE,
    admin: {
      condition: whereMoved,
      description:
        'The page that stands there now. The redirect follows it when its address changes, and waits while it is not public.',
    },
  },
  {
    name: 'path',
    label: 'Or the path of the new page',
    type: 'text',
    maxLength: 500,
    hooks: { beforeValidate: [asRead] },
    admin: {
      condition: whereMoved,
      description:
        'For a list of this site, such as the list of all articles. The path of a page works too; the page is then chosen above.',
    },
  },
  // The document that stood here until it was retired: its older addresses end where this one does.
  { name: 'retires', type: 'text', index: true, access: counted, admin: { hidden: true } },
  {
    name: 'hits',
    label: 'Followed',
    type: 'number',
    defaultValue: 0,
    access: counted,
    admin: {
      readOnly: true,
      position: 'sidebar',
      description:
        'How many times the site was asked for this address. Nothing is kept about who asked. What a cache in front of the site answers is not counted.',
    },
  },
  {
    name: 'lastUsed',
    label: 'Last followed on',
    type: 'date',
    access: counted,
    admin: {
      readOnly: true,
      position: 'sidebar',
      date: { pickerAppearance: 'dayOnly', displayFormat: 'MMMM d, yyyy' },
    },
  },
]
