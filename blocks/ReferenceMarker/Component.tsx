import { wordsIn } from '@/lib/words'
import type { RenderContext } from '../context'

/** Renders a number in the text that leads to a source in the page's list of references. */
export function ReferenceMarkerBlock(props: { number: number; context: RenderContext }) {
  const label = `${wordsIn(props.context.language).reference} ${props.number}`
  return (
    <sup className="marker">
      <a href={`#reference-${props.number}`} aria-label={label} className="py-2 pr-2">
        [{props.number}]
      </a>
    </sup>
  )
}
