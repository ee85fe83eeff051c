/** The same page in another language. */
export type LanguageLink = {
  href: string
  /** A BCP 47 tag. */
  language: string
  /** The language under its own name. */
  name: string
  /** What the link does, in its own language. */
  phrase: string
}

/** Links to the same page in other languages, each in the words of its own language. */
export function LanguageLinks({ links }: { links: LanguageLink[] }) {
  if (links.length === 0) return null
  return (
    <ul className="not-on-paper flex flex-wrap gap-x-4 text-small">
      {links.map(({ href, language, name, phrase }) => (
        <li key={language}>
          <a
            href={href}
            hrefLang={language}
            lang={language}
            rel="alternate"
            className="inline-flex min-h-6 items-center gap-1 font-semibold"
          >
            {name} <span className="sr-only">({phrase})</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
