const PATTERN = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})$/
const DAY = 24 * 60 * 60 * 1000

/**
 * The time of a moment on the clocks of a time zone, as `2026-05-03T09:30`.
 *
 * @param moment - in milliseconds since 1970
 * @param timeZone - an IANA name
 */
export function localTimeOf(moment: number, timeZone: string): string {
  const clock = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  return clock.format(moment).replace(' ', 'T')
}

/** The same figures read as if they were of Greenwich; `null` where no calendar has such a time. */
function asGreenwich(text: string): number | null {
  const moment = PATTERN.test(text) ? Date.parse(`${text}:00Z`) : Number.NaN
  return localTimeOf(moment || 0, 'UTC') === text ? moment : null
}

/** How far the clocks of a zone are ahead of Greenwich at a moment, in milliseconds. */
const aheadAt = (moment: number, timeZone: string) =>
  Date.parse(`${localTimeOf(moment, timeZone)}:00Z`) - Math.floor(moment / 60_000) * 60_000

/**
 * The moments at which the clocks of a time zone show a time: one; none in the night in which clocks are
 * put forward over it; two, the earlier first, in the night in which they are put back over it.
 *
 * @param text - such as `2026-05-03T09:30`
 * @param timeZone - an IANA name
 * @returns moments in milliseconds since 1970; `null` where the text is no time
 */
export function momentsOf(text: string, timeZone: string): number[] | null {
  const greenwich = asGreenwich(text)
  if (greenwich === null) return null
  // Clocks are changed once a day at most, so one of these is before and one after a change.
  const ahead = [greenwich - DAY, greenwich + DAY].map((moment) => aheadAt(moment, timeZone))
  return [...new Set(ahead)]
    .map((milliseconds) => greenwich - milliseconds)
    .filter((moment) => localTimeOf(moment, timeZone) === text)
    .sort((one, other) => one - other)
}

/**
 * The last moment at which the clocks of a time zone showed an hour.
 *
 * @param hour - such as `03:00`; a day on which clocks are put forward over it has none
 */
export function lastTimeOfDay(hour: string, { now, timeZone }: { now: number; timeZone: string }) {
  const days = [0, 1, 2].map((ago) => localTimeOf(now - ago * DAY, timeZone).slice(0, 10))
  for (const day of days) {
    const [moment] = momentsOf(`${day}T${hour}`, timeZone) ?? []
    if (moment !== undefined && moment <= now) return moment
  }
  return now - DAY
}
