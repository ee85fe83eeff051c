import { DoDontList } from '@/components/patient/DoDontList'
import { wordsIn } from '@/lib/words'
import type { DoDontListBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'

/** Renders {@link Block}. */
export function DoDontListBlock({ block, context }: { block: Block; context: RenderContext }) {
  const words = wordsIn(context.language)
  return (
    <DoDontList
      doLabel={words.do}
      dontLabel={words.dont}
      dos={block.dos.map(({ text }) => text)}
      donts={block.donts.map(({ text }) => text)}
    />
  )
}
