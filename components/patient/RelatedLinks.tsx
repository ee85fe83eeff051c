type RelatedLinksProps = { heading: string; items: { href: string; title: string }[] }

/** Pages about the same thing. */
export function RelatedLinks({ heading, items }: RelatedLinksProps) {
  if (items.length === 0) return null
  return (
    <section>
      <h2 className="text-h3">{heading}</h2>
      <ul className="mt-2">
        {items.map(({ href, title }) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-9 items-center">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
