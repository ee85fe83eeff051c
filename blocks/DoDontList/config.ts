import type { Block } from 'payload'
import { textList } from '../../fields/textList'

/** What to do and what not to do, side by side. */
export const doDontListBlock: Block = {
  slug: 'doDontList',
  interfaceName: 'DoDontListBlock',
  labels: { singular: 'Do and don’t list', plural: 'Do and don’t lists' },
  admin: { disableBlockName: true },
  fields: [
    textList({ name: 'dos', label: 'Do', singular: 'Do', required: true }),
    textList({ name: 'donts', label: 'Don’t', singular: 'Don’t', required: true }),
  ],
}
