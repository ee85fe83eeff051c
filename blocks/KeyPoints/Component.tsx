import { KeyPoints } from '@/components/patient/KeyPoints'
import { wordsIn } from '@/lib/words'
import type { KeyPointsBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'

/** Renders {@link Block}. */
export function KeyPointsBlock({ block, context }: { block: Block; context: RenderContext }) {
  return (
    <KeyPoints
      heading={wordsIn(context.language).keyPoints}
      points={block.points.map(({ text }) => text)}
    />
  )
}
