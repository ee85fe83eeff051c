import type { ReactNode } from 'react'
import type { Page } from '@/payload-types'
import { CallToActionBlock } from './CallToAction/Component'
import { CalloutBlock } from './Callout/Component'
import { CareCardBlock } from './CareCard/Component'
import type { RenderContext } from './context'
import { DataTableBlock } from './DataTable/Component'
import { DoDontListBlock } from './DoDontList/Component'
import { FaqListBlock } from './FaqList/Component'
import { FigureBlock } from './Figure/Component'
import { KeyPointsBlock } from './KeyPoints/Component'
import { ProseBlock } from './Prose/Component'
import { SafetyInformationBlock } from './SafetyInformation/Component'
import { VideoBlock } from './Video/Component'

/** A block of a page, as it is stored. */
export type LayoutBlock = NonNullable<Page['layout']>[number]

type BlockSlug = LayoutBlock['blockType']
type BlockOf<Slug extends BlockSlug> = Extract<LayoutBlock, { blockType: Slug }>
type Renderers = {
  [Slug in BlockSlug]: (props: { block: BlockOf<Slug>; context: RenderContext }) => ReactNode
}

const renderers = {
  callout: CalloutBlock,
  callToAction: CallToActionBlock,
  careCard: CareCardBlock,
  dataTable: DataTableBlock,
  doDontList: DoDontListBlock,
  faqList: FaqListBlock,
  figure: FigureBlock,
  keyPoints: KeyPointsBlock,
  prose: ProseBlock,
  safetyInformation: SafetyInformationBlock,
  video: VideoBlock,
} satisfies Renderers

/** The slugs of all blocks. */
export const BLOCK_SLUGS = Object.keys(renderers)

/** Tells whether what is stored is a block that can be rendered. */
export function isLayoutBlock(block: { blockType: string }): block is LayoutBlock {
  return Object.hasOwn(renderers, block.blockType)
}

/** Renders one block with the component of its kind. */
export function RenderBlock<Slug extends BlockSlug>(props: {
  block: BlockOf<Slug> & { blockType: Slug }
  context: RenderContext
}): ReactNode {
  const all: Renderers = renderers
  return all[props.block.blockType](props)
}

type RenderBlocksProps = { blocks: LayoutBlock[] | null | undefined; context: RenderContext }

/** Renders the blocks of a page, in order. */
export function RenderBlocks({ blocks, context }: RenderBlocksProps) {
  return (blocks ?? []).map((block, index) => (
    <RenderBlock key={block.id ?? index} block={block} context={context} />
  ))
}
