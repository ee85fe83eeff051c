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
    <section className="mt-10">
      <h2 id="references">{heading}</h2>
      <ol className="list-decimal pl-6">
        {items.map(({ title, publisher, url, publishedOn, readOn }, index) => (
          <li key={index} id={`reference-${index + 1}`} className="my-1">
            <a href={url}>{title}</a>. {publisher}
            {publishedOn ? `, ${publishedOn}` : ''} ({readLabel} {readOn}).
          </li>
        ))}
      </ol>
    </section>
  )
}
