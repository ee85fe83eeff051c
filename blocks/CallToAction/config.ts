import type { Block } from 'payload'
import { linkFields } from '../../fields/link'

/** One quiet invitation to act, with one link. */
export const callToActionBlock: Block = {
  slug: 'callToAction',
  interfaceName: 'CallToActionBlock',
  labels: { singular: 'Call to action', plural: 'Calls to action' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text', required: true },
    { name: 'text', type: 'textarea' },
    { name: 'link', type: 'group', fields: linkFields },
  ],
}
