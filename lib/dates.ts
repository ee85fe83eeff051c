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

/**
 * A moment written out with its time and zone, such as "May 3, 2026 at 8:00 AM CDT".
 *
 * @param isoDate - an ISO 8601 date and time
 * @param options - the reader's language and the practice's IANA time zone
 */
export function writtenMoment(
  isoDate: string,
  options: { language: Language; timeZone: string },
): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[options.language], {
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: 'short',
    timeZone: options.timeZone,
  })
    .format(new Date(isoDate))
    .replace(/\s/g, ' ')
}

/**
 * The moment at which a calendar day begins in a time zone, in milliseconds of the epoch.
 *
 * @param day - such as `2026-05-03`
 */
export function startOfDay(day: string, timeZone: string): number {
  // No time zone is further from Greenwich than this: it is the day before, everywhere.
  let time = Date.parse(`${day}T00:00:00Z`) - 15 * 60 * 60 * 1000
  while (calendarDay(new Date(time).toISOString(), timeZone) < day) {
    time = nextMidnight(new Date(time), timeZone)
  }
  return time
}

/** The calendar day of a date in a time zone, as `2026-05-03`, for `<time datetime>`. */
export function calendarDay(isoDate: string, timeZone: string): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(isoDate))
}

/**
 * A time of day written out for a reader, such as "8:00 AM".
 *
 * @param clock - hours and minutes of a 24-hour clock, such as "08:00"
 */
export function writtenTime(clock: string, language: Language): string {
  return new Intl.DateTimeFormat(DATE_LOCALES[language], {
    timeStyle: 'short',
    timeZone: 'UTC',
  })
    .format(new Date(`1970-01-01T${clock}:00Z`))
    .replace(/\s/g, '\u00a0')
}

/** The day of the week of a moment in a time zone, in English, as schema.org names it. */
export function weekdayOf(moment: Date, timeZone: string): string {
  return new Intl.DateTimeFormat('en-US', { weekday: 'long', timeZone }).format(moment)
}

/** A quarter of an hour in milliseconds: every time zone's midnight falls on one. */
const QUARTER = 15 * 60 * 1000

/** The moment at which the next day begins in a time zone, in milliseconds of the epoch. */
export function nextMidnight(moment: Date, timeZone: string): number {
  // Making a format takes longer than using it, and it is used for every quarter of the day.
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone })
  const today = days.format(moment)
  let time = (Math.floor(moment.getTime() / QUARTER) + 1) * QUARTER
  while (days.format(time) === today) time += QUARTER
  return time
}
