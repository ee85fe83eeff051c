import { DEFAULT_LANGUAGE, isLanguage, type Language } from '../lib/languages'

/** First segments that are the staff's, a program's or the framework's. */
const NOT_FOR_PATIENTS = ['admin', 'api', 'preview', '_next']

const firstSegment = (path: string) => path.split('/')[1] ?? ''

/** The path of an address, without what stands after a question mark. */
export const pathOf = (url: string | undefined): string => (url ?? '/').split('?')[0] ?? '/'

/** Tells whether patients, and the programs that read for them, are answered at a path. */
export const isPatientPath = (path: string): boolean =>
  !NOT_FOR_PATIENTS.includes(firstSegment(path))

/** The language of a path; one without a prefix is in the default language. */
export function languageOfPath(path: string): Language {
  const first = firstSegment(path)
  return isLanguage(first) ? first : DEFAULT_LANGUAGE
}
