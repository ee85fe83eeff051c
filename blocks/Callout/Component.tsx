import { Callout } from '@/components/patient/Callout'
import type { CalloutBlock as Block } from '@/payload-types'

/** Renders {@link Block}. */
export function CalloutBlock({ block }: { block: Block }) {
  return <Callout heading={block.heading} text={block.text} />
}
