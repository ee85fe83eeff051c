import type { Block } from 'payload'

/** A number in the text that leads to a source in the page's list of references. */
export const referenceMarkerBlock: Block = {
  slug: 'referenceMarker',
  interfaceName: 'ReferenceMarkerBlock',
  labels: { singular: 'Reference marker', plural: 'Reference markers' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'number',
      type: 'number',
      required: true,
      min: 1,
      admin: { step: 1, description: 'The position of the source in the References tab.' },
    },
  ],
}
