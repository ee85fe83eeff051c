import { layoutField } from '@/blocks/layout'
import { BLOCK_SLUGS } from '@/blocks/RenderBlocks'

it('every block that an editor can choose has a renderer, and the other way round', () => {
  expect([...BLOCK_SLUGS].sort()).toEqual(layoutField.blocks.map(({ slug }) => slug).sort())
})
