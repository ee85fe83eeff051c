import type { Field } from 'payload'
import type { RoutedCollection } from '../lib/routes'
import { httpsAddress } from './httpsAddress'

/** Collections that a link may lead to. Links are kept as relations, so they survive a change of address. */
export const LINKABLE: RoutedCollection[] = [
  'articles',
  'conditions',
  'treatments',
  'clinicians',
  'locations',
  'pages',
]

const LIST_PAGES = [
  { value: 'articles', label: 'All articles' },
  { value: 'conditions', label: 'Conditions A to Z' },
  { value: 'treatments', label: 'All treatments' },
  { value: 'faqs', label: 'All questions' },
  { value: 'clinicians', label: 'All clinicians' },
  { value: 'locations', label: 'All locations' },
]

const only = (kind: string) => (_: unknown, sibling: { kind?: string }) => sibling?.kind === kind

/** What a link says and where it leads: a document, one of the site's lists, the practice's phone, or a site elsewhere. */
export const linkFields: Field[] = [
  { name: 'label', type: 'text', required: true, admin: { description: 'The words of the link.' } },
  {
    name: 'kind',
    label: 'Leads to',
    type: 'select',
    required: true,
    defaultValue: 'document',
    options: [
      { value: 'document', label: 'A page of this site' },
      { value: 'list', label: 'A list of this site' },
      { value: 'phone', label: 'The practice’s phone' },
      { value: 'external', label: 'Another site' },
    ],
  },
  {
    name: 'document',
    label: 'Page',
    type: 'relationship',
    relationTo: LINKABLE,
    required: true,
    admin: { condition: only('document') },
  },
  {
    name: 'list',
    type: 'select',
    required: true,
    options: LIST_PAGES,
    admin: { condition: only('list') },
  },
  {
    name: 'url',
    label: 'Web address',
    type: 'text',
    required: true,
    validate: httpsAddress,
    admin: { condition: only('external') },
  },
]
