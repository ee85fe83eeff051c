type ContentsListProps = { heading: string; items: { id: string; text: string }[] }

/** From how many headings on a page gets a list of them. */
const FROM_HEADINGS = 4

/** The headings of a long page, each with a link to it. */
export function ContentsList({ heading, items }: ContentsListProps) {
  if (items.length < FROM_HEADINGS) return null
  return (
    <nav aria-label={heading} className="my-6 border border-stone-300 p-4">
      <p className="mb-2 font-bold">{heading}</p>
      <ol className="m-0 list-none p-0">
        {items.map(({ id, text }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-block py-1">
              {text}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
