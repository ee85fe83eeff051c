import type { Block } from 'payload'
import { textList } from '../../fields/textList'

/** The few points that a reader should keep. */
export const keyPointsBlock: Block = {
  slug: 'keyPoints',
  interfaceName: 'KeyPointsBlock',
  labels: { singular: 'Key points', plural: 'Key points' },
  admin: { disableBlockName: true },
  fields: [
    textList({
      name: 'points',
      singular: 'Point',
      description: 'Three to five short sentences.',
      required: true,
    }),
  ],
}
