type TitleListProps = {
  items: { id: string; title: string; href: string; summary: string }[]
  /** The level of the titles as headings. */
  level: 2 | 3
}

/** A list of pages without pictures, to be looked through quickly. */
export function TitleList({ items, level }: TitleListProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <ul className="grid gap-x-10 sm:grid-cols-2">
      {items.map(({ id, title, href, summary }) => (
        <li key={id} className="border-t border-line py-4">
          <Heading className="font-display text-h3">
            <a href={href}>{title}</a>
          </Heading>
          <p className="mt-1 text-soft">{summary}</p>
        </li>
      ))}
    </ul>
  )
}
