/** A name that is to be filed under a letter. */
type Named = { name: string }

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Where names that begin with no letter are filed. */
const OTHER = '#'

/** The letter that a name is filed under, without its accent; `#` where it begins with none. */
export function letterOf(name: string): string {
  const first = name.normalize('NFD').charAt(0).toUpperCase()
  return LETTERS.includes(first) ? first : OTHER
}

/** The anchor of a letter on the page of an index: a number sign begins one, and cannot stand in it. */
export const letterAnchor = (letter: string): string =>
  `letter-${letter === OTHER ? 'other' : letter}`

/** Files names under their letters: all letters of the alphabet in order, and `#` where it is needed. */
export function byLetter<Entry extends Named>(entries: Entry[], language: string) {
  const filed = new Map<string, Entry[]>(LETTERS.map((letter) => [letter, []]))
  const order = new Intl.Collator(language, { sensitivity: 'base', numeric: true })
  for (const entry of [...entries].sort((a, b) => order.compare(a.name, b.name))) {
    const letter = letterOf(entry.name)
    filed.set(letter, [...(filed.get(letter) ?? []), entry])
  }
  return [...filed].map(([letter, named]) => ({ letter, entries: named }))
}
