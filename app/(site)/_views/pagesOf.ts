import { fill } from '@/lib/fill'
import type { Language } from '@/lib/languages'
import { articleListPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'

/** How many pages on either side of the current one are shown by number. */
const AROUND = 1

type Place = { page: number; totalPages: number; language: Language }

const isShown = (number: number, { page, totalPages }: Place) =>
  number === 1 || number === totalPages || Math.abs(number - page) <= AROUND

/** The numbered pages of the list of articles, with a gap where numbers are left out. */
export function pagesOf(place: Place) {
  const { page, totalPages, language } = place
  const numbers = Array.from({ length: totalPages }, (_, index) => index + 1)
  const shown = numbers.filter((number) => isShown(number, place))
  return shown.flatMap((number, index) => {
    const entry = {
      number,
      label: fill('{page} {number}', { page: wordsIn(language).page, number }),
      href: number === page ? null : articleListPath(number, language),
    }
    const before = shown[index - 1]
    return before !== undefined && number - before > 1 ? [null, entry] : [entry]
  })
}
