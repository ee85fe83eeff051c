import { CareCard } from '@/components/patient/CareCard'
import { wordsIn } from '@/lib/words'
import type { CareCardBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'

/** Renders {@link Block}. */
export function CareCardBlock({ block, context }: { block: Block; context: RenderContext }) {
  return (
    <CareCard
      urgency={block.urgency}
      urgencyWords={wordsIn(context.language)[`urgency-${block.urgency}`]}
      heading={block.heading}
      items={block.items.map(({ text }) => text)}
      advice={block.advice}
    />
  )
}
