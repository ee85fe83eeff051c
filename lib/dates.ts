import type { Language } from './languages'

const DATE_LOCALES: Record<Language, string> = { en: 'en-US', es: 'es-US' }

/**
 * A date written out for a reader, such as "May 3, 2026".
 *
 * @param isoDate - an ISO 8601 date and time
 * @param options - the reader's language and the practice's IANA time zone
 */
export function writtenDate(
  isoDate: string,
  options: { language: Language; timeZone: string },
): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[options.language], {
    dateStyle: 'long',
    timeZone: options.timeZone,
  }).format(new Date(isoDate))
}

/** The calendar day of a date in a time zone, as `2026-05-03`, for `<time datetime>`. */
export function calendarDay(isoDate: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(isoDate))
}
