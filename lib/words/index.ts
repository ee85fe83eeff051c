import type { Language } from '../languages'
import { en } from './en'
import { es } from './es'

/** Every word of the interface, in one language. */
export type Words = Record<keyof typeof en, string>

const dictionaries: Record<Language, Words> = { en, es }

/** The words of the interface in a language. */
export function wordsIn(language: Language): Words {
  return dictionaries[language]
}
