import type { ReactNode } from 'react'
import type { RenderContext } from '@/blocks/context'
import { RichText } from '@/blocks/RichText'
import { hasContent, type RichTextValue } from '@/lib/richText'
import { wordsIn, type Words } from '@/lib/words'

/** A section of a record: its key is its anchor, and the word for it in the interface. */
export type SectionKey = keyof Words

type SectionProps = {
  name: SectionKey
  value: RichTextValue | null | undefined
  context: RenderContext
}

/** A section with the heading that the page writes; nothing where the record says nothing. */
export function Section({ name, value, context }: SectionProps) {
  if (!hasContent(value)) return null
  return (
    <TitledSection name={name} context={context}>
      <RichText value={value} context={context} />
    </TitledSection>
  )
}

type TitledSectionProps = { name: SectionKey; context: RenderContext; children: ReactNode }

/** A section with content of any kind. */
export function TitledSection({ name, context, children }: TitledSectionProps) {
  return (
    <section className="prose pt-4">
      <h2 id={name}>{wordsIn(context.language)[name]}</h2>
      {children}
    </section>
  )
}

/** The entries of a contents list: the sections that are on the page, in order. */
export function contentsOf(names: (SectionKey | false)[], context: RenderContext) {
  const words = wordsIn(context.language)
  return names.flatMap((name) => (name ? { id: name, text: words[name] } : []))
}
