import type { ProseBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'
import { RichText } from '../RichText'

/** Renders {@link Block}. */
export function ProseBlock({ block, context }: { block: Block; context: RenderContext }) {
  return <RichText value={block.text} context={context} />
}
