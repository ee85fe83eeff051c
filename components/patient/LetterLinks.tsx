import { letterAnchor } from '@/lib/alphabet'

type LetterLinksProps = {
  label: string
  /** All letters in order, those without entries too. */
  letters: { letter: string; count: number }[]
  /** How a screen reader says a letter: its number of entries stands for `{count}`. */
  countLabel: string
  /** The page that the letters lead into; nothing where they stand on it. */
  page?: string
  /** The anchor that an index leads back to. */
  id?: string
}

/** The letters of an index with the number of their entries. A letter without any leads nowhere. */
export function LetterLinks(props: LetterLinksProps) {
  const { label, letters, countLabel, page = '', id = 'letters' } = props
  return (
    <nav aria-label={label} id={id} className="not-on-paper">
      <ol className="flex flex-wrap gap-1">
        {letters.map(({ letter, count }) => (
          <li key={letter}>
            {count > 0 ? (
              <a
                href={`${page}#${letterAnchor(letter)}`}
                className="grid min-h-12 min-w-11 place-content-center rounded-small border border-line bg-raised text-center leading-tight font-semibold no-underline hover:underline"
              >
                <span aria-hidden="true">{letter}</span>
                <span aria-hidden="true" className="text-small font-normal text-soft">
                  {count}
                </span>
                <span className="sr-only">
                  {letter}, {countLabel.replace('{count}', String(count))}
                </span>
              </a>
            ) : (
              <span className="grid min-h-12 min-w-11 place-content-center text-center leading-tight text-soft">
                {letter}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )
}
