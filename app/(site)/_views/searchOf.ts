import type { Search } from '@/components/patient/SearchForm'
import type { Language } from '@/lib/languages'
import { fixedPath } from '@/lib/routes'
import { wordsIn } from '@/lib/words'

/** Where the search of a language is, and the words of its form. */
export function searchOf(language: Language): Search {
  const { searchLabel, search } = wordsIn(language)
  return { action: fixedPath('search', language), label: searchLabel, button: search }
}
