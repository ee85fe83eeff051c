type RelatedLinksProps = { heading: string; items: { href: string; title: string }[] }

/** Pages about the same thing. */
export function RelatedLinks({ heading, items }: RelatedLinksProps) {
  if (items.length === 0) return null
  return (
    <section className="mt-8">
      <h2>{heading}</h2>
      <ul className="list-disc pl-6">
        {items.map(({ href, title }) => (
          <li key={href}>
            <a href={href} className="inline-block py-1">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
