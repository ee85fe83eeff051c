/** The languages a practice can publish in, as BCP 47 tags. The first one has addresses without a prefix. */
export const LANGUAGES = ['en', 'es'] as const

/** A BCP 47 tag out of {@link LANGUAGES}. */
export type Language = (typeof LANGUAGES)[number]

/** The language whose pages carry no prefix in their address. */
export const DEFAULT_LANGUAGE: Language = LANGUAGES[0]

/** Each language under its own name, for a language switch and for the admin. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', es: 'Español' }

/** Tells whether a string, such as a path segment, is one of the site's languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}
