import { FaqList } from '@/components/patient/FaqList'
import { populatedList } from '@/lib/relations'
import type { FaqListBlock as Block } from '@/payload-types'
import type { RenderContext } from '../context'
import { faqItems } from './faqItems'

/** Renders {@link Block}, without the questions that are not published. */
export function FaqListBlock({ block, context }: { block: Block; context: RenderContext }) {
  const items = faqItems(populatedList(block.faqs), context)
  if (items.length === 0) return null
  return (
    <section className="apart prose">
      {block.heading ? <h2>{block.heading}</h2> : null}
      <FaqList items={items} level={3} />
    </section>
  )
}
