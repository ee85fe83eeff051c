/** How many months a sign-off holds at most, and how many where the page names a drug. DESIGN.md. */
export const REVIEW_MONTHS = { page: 36, drug: 12 } as const

/**
 * The day a number of months later, at the same time of day. A day that the month does not have becomes
 * its last one.
 */
export function monthsLater(from: Date, months: number): Date {
  const later = new Date(from)
  later.setUTCMonth(later.getUTCMonth() + months, 1)
  const lastDay = new Date(Date.UTC(later.getUTCFullYear(), later.getUTCMonth() + 1, 0))
  later.setUTCDate(Math.min(from.getUTCDate(), lastDay.getUTCDate()))
  return later
}

/** The latest next review that a sign-off of today may name. */
export function latestReview(now: Date, namesDrug: boolean): Date {
  return monthsLater(now, namesDrug ? REVIEW_MONTHS.drug : REVIEW_MONTHS.page)
}

/**
 * Reads the next review of a sign-off.
 *
 * @param text - an ISO 8601 date; without one the latest is taken
 * @returns the date, or `null` where it is none, is past, or is later than the latest
 */
export function readNextReview(
  text: unknown,
  { now, namesDrug }: { now: Date; namesDrug: boolean },
): Date | null {
  const latest = latestReview(now, namesDrug)
  if (text === undefined || text === null || text === '') return latest
  const date = typeof text === 'string' ? new Date(text) : new Date(Number.NaN)
  // A day that is chosen in a calendar lies anywhere within the last day.
  const lastMoment = latest.getTime() + 24 * 60 * 60 * 1000
  return date.getTime() > now.getTime() && date.getTime() <= lastMoment ? date : null
}
