import type { BlocksField } from 'payload'
import { richTextBlockConfigs } from './configs'
import { proseBlock } from './Prose/config'

/** A page that is put together from blocks, with running text as one of them. */
export const layoutField: BlocksField = {
  name: 'layout',
  label: 'Content',
  type: 'blocks',
  labels: { singular: 'Block', plural: 'Blocks' },
  blocks: [proseBlock, ...richTextBlockConfigs],
}
