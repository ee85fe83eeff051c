import type { Block } from 'payload'

/** A picture in the text. Its alternative text and credit come from the media library. */
export const figureBlock: Block = {
  slug: 'figure',
  interfaceName: 'FigureBlock',
  labels: { singular: 'Figure', plural: 'Figures' },
  admin: { disableBlockName: true },
  fields: [
    {
      name: 'image',
      type: 'upload',
      relationTo: 'media',
      required: true,
      filterOptions: { mimeType: { contains: 'image/' } },
    },
    {
      name: 'caption',
      type: 'textarea',
      admin: { description: 'Leave it empty to use the caption of the media library.' },
    },
  ],
}
