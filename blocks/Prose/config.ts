import type { Block } from 'payload'
import { richTextField } from '../../fields/richText'

/** Running text between other blocks of a page. */
export const proseBlock: Block = {
  slug: 'prose',
  interfaceName: 'ProseBlock',
  labels: { singular: 'Text', plural: 'Texts' },
  admin: { disableBlockName: true },
  fields: [richTextField({ name: 'text', kind: 'page', required: true })],
}
