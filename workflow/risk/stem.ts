import { entryOf } from './entryOf'
import { IRREGULAR } from './irregularWords'

const hasVowel = (text: string) => /[aeiouy]/.test(text)

function withoutPlural(word: string): string {
  if (/[^ae]ies$/.test(word)) return word.replace(/ies$/, 'y')
  if (/(?:ss|x|ch|sh|zz)es$/.test(word)) return word.slice(0, -2)
  return /[^sui]s$/.test(word) ? word.slice(0, -1) : word
}

function withoutTense(word: string): string {
  const base = word.replace(/ied$/, 'y').replace(/(?:ing|(?<!e)ed)$/, '')
  return base.length > 2 && hasVowel(base) ? base : word
}

/**
 * What the forms of an English word share: `injections`, `injection`; `taking`, `take`. It is not a
 * word itself, and is only ever compared with another stem.
 */
export function stem(word: string): string {
  const known = entryOf(IRREGULAR, word)
  if (known) return known
  if (word.length < 4 || /\d/.test(word)) return word
  const base = withoutTense(withoutPlural(word)).replace(/([b-df-hj-np-tv-z])\1$/, '$1')
  return base.length > 3 ? base.replace(/e$/, '') : base
}
