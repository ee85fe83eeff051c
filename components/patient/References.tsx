/** A source behind the page. */
export type ReferenceItem = {
  title: string
  publisher: string
  url: string
  publishedOn?: string | null
  readOn: string
}

type ReferencesProps = {
  heading: string
  items: ReferenceItem[]
  /** "read" before the date on which somebody last read the source. */
  readLabel: string
}

/** The sources behind a page, in the order of their numbers in the text. */
export function References({ heading, items, readLabel }: ReferencesProps) {
  if (items.length === 0) return null
  return (
    <section>
      <h2 id="references" className="text-h3">
        {heading}
      </h2>
      <ol className="mt-3 list-decimal pl-6 text-small">
        {items.map(({ title, publisher, url, publishedOn, readOn }, index) => (
          <li key={index} id={`reference-${index + 1}`} className="py-1">
            <a href={url} className="address-on-paper">
              {title}
            </a>
            . {publisher}
            {publishedOn ? `, ${publishedOn}` : ''} ({readLabel} {readOn}).
          </li>
        ))}
      </ol>
    </section>
  )
}
