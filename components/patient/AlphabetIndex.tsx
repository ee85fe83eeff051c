import { letterAnchor } from '@/lib/alphabet'

/** One entry of the index: a name, or another name for it that leads to the same page. */
export type IndexEntry = { name: string; href: string; see: string | null }

/** The entries under one letter. */
export type IndexLetter = { letter: string; entries: IndexEntry[] }

/** From how many entries on a letter ends with the way back to all letters. */
const LONG_LETTER = 12

/** From how many entries on the letters are drawn as they come into sight. */
const LONG_INDEX = 300

type AlphabetIndexProps = {
  seeLabel: string
  letters: IndexLetter[]
  /** The words of the link back to the letters. */
  backLabel: string
}

function Entry({ entry, seeLabel }: { entry: IndexEntry; seeLabel: string }) {
  const { name, href, see } = entry
  if (!see) return <a href={href}>{name}</a>
  return (
    <>
      {name}, {seeLabel} <a href={href}>{see}</a>
    </>
  )
}

/** An index from A to Z with cross-references. */
export function AlphabetIndex({ seeLabel, letters, backLabel }: AlphabetIndexProps) {
  const total = letters.reduce((sum, { entries }) => sum + entries.length, 0)
  const drawn = total >= LONG_INDEX ? 'drawn-late' : ''
  return letters
    .filter(({ entries }) => entries.length > 0)
    .map(({ letter, entries }) => (
      <section
        key={letter}
        aria-labelledby={letterAnchor(letter)}
        className={`${drawn} border-t border-line py-5 sm:grid sm:grid-cols-[5rem_1fr]`}
      >
        <h2 id={letterAnchor(letter)} className="text-h2">
          {letter}
        </h2>
        <div>
          <ul className="sm:columns-2 sm:gap-10">
            {entries.map((entry) => (
              <li key={`${entry.name} ${entry.href}`} className="break-inside-avoid py-1.5">
                <Entry entry={entry} seeLabel={seeLabel} />
              </li>
            ))}
          </ul>
          {entries.length >= LONG_LETTER ? (
            <p className="not-on-paper mt-2 text-small">
              <a href="#letters" className="inline-flex min-h-6 items-center">
                {backLabel}
              </a>
            </p>
          ) : null}
        </div>
      </section>
    ))
}
