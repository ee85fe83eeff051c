import { CallToAction } from '@/components/patient/CallToAction'
import type { CallToActionBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'
import { resolveLink } from '../linkHref'

/** Renders {@link Block}; without its link where the target is not there. */
export function CallToActionBlock({ block, context }: { block: Block; context: RenderContext }) {
  return (
    <CallToAction
      heading={block.heading}
      text={block.text}
      link={resolveLink(block.link, context)}
    />
  )
}
