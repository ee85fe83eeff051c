import { SourceList, type Sources } from './SourceList'

type ReferencesProps = Omit<Sources, 'of'> & { heading: string }

/** The sources behind a page, in the order of their numbers in the text. */
export function References({ heading, ...sources }: ReferencesProps) {
  if (sources.items.length === 0) return null
  return (
    <section>
      <h2 id="references" className="mb-3 text-h3">
        {heading}
      </h2>
      <SourceList {...sources} />
    </section>
  )
}
