import type { Block } from 'payload'

/** A short remark that stands apart from the text. */
export const calloutBlock: Block = {
  slug: 'callout',
  interfaceName: 'CalloutBlock',
  labels: { singular: 'Callout', plural: 'Callouts' },
  admin: { disableBlockName: true },
  fields: [
    { name: 'heading', type: 'text' },
    { name: 'text', type: 'textarea', required: true },
  ],
}
