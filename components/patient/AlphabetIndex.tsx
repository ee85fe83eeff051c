/** One entry of the index: a name, or another name for it that leads to the same page. */
export type IndexEntry = { name: string; href: string; see: string | null }

/** The entries under one letter. */
export type IndexLetter = { letter: string; entries: IndexEntry[] }

type AlphabetIndexProps = {
  lettersLabel: string
  seeLabel: string
  /** All letters in order, those without entries too. */
  letters: IndexLetter[]
}

/** An index from A to Z with cross-references. */
export function AlphabetIndex({ lettersLabel, seeLabel, letters }: AlphabetIndexProps) {
  return (
    <>
      <nav aria-label={lettersLabel} className="my-6">
        <ol className="m-0 flex list-none flex-wrap gap-2 p-0">
          {letters.map(({ letter, entries }) => (
            <li key={letter} className="min-w-8 text-center text-lg">
              {entries.length > 0 ? (
                <a href={`#letter-${letter}`}>{letter}</a>
              ) : (
                <span>{letter}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      {letters
        .filter(({ entries }) => entries.length > 0)
        .map(({ letter, entries }) => (
          <section key={letter}>
            <h2 id={`letter-${letter}`}>{letter}</h2>
            <ul className="m-0 list-none p-0">
              {entries.map(({ name, href, see }) => (
                <li key={`${name} ${href}`} className="py-1">
                  {see ? (
                    <>
                      {name}, {seeLabel} <a href={href}>{see}</a>
                    </>
                  ) : (
                    <a href={href}>{name}</a>
                  )}
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
