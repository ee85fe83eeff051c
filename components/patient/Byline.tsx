type Author = { name: string; path: string }

type BylineProps = {
  writtenBy: string
  authors: Author[]
  /** Facts in words, such as a date and the reading time. */
  facts: { text: string; machine?: string }[]
}

/** Who wrote an article, when, and how long it takes to read. */
export function Byline({ writtenBy, authors, facts }: BylineProps) {
  return (
    <p className="mt-4 flex flex-wrap gap-x-4 text-small text-soft">
      {authors.length > 0 ? (
        <span>
          {writtenBy}{' '}
          {authors.map(({ name, path }, index) => (
            <span key={path}>
              {index > 0 ? '; ' : ''}
              <a href={path}>{name}</a>
            </span>
          ))}
        </span>
      ) : null}
      {facts.map(({ text, machine }) =>
        machine ? (
          <time key={text} dateTime={machine}>
            {text}
          </time>
        ) : (
          <span key={text}>{text}</span>
        ),
      )}
    </p>
  )
}
