import { sourceAnchor } from '@/components/patient/SourceList'
import { wordsIn } from '@/lib/words'
import type { RenderContext } from '../context'

/** Renders a number in the text that leads to a source in the list of the page, or of the answer that it is in. */
export function ReferenceMarkerBlock(props: { number: number; context: RenderContext }) {
  const { number, context } = props
  const label = `${wordsIn(context.language).reference} ${number}`
  return (
    <sup className="marker">
      <a
        href={`#${sourceAnchor(number, context.sourcesOf)}`}
        aria-label={label}
        className="py-2 pr-2"
      >
        [{number}]
      </a>
    </sup>
  )
}
