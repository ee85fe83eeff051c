const DAY = 24 * 60 * 60 * 1000

/** The name under which a request carries the moment that it reads the site of, as an ISO 8601 text. */
export const MOMENT_KEY = 'asOf'

const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,3}))?)?(Z|[+-]\d\d:?\d\d)?$/i

const localText = (timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const local = localText(timeZone).format(instant).replace(' ', 'T')
  return Date.parse(`${local}Z`) - Math.floor(instant / 1000) * 1000
}

/**
 * The instant at which clocks of a time zone show a time. A time that they show twice is the first of
 * the two; one that they skip is as much later as they skip.
 */
function instantOf(wall: number, timeZone: string): number {
  const [before = 0, after = 0] = [wall - DAY, wall + DAY].map((time) => offsetAt(time, timeZone))
  const shown = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(instant, timeZone) === wall,
  )
  return shown.length > 0 ? Math.min(...shown) : wall - before
}

/** The time that clocks show, as if they were in UTC; `null` where no clock ever shows it. */
function wallTime(parts: (string | undefined)[]): number | null {
  const [year, month, day, hour, minute, second = '00', fraction = ''] = parts
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.${fraction.padEnd(3, '0')}Z`
  const time = Date.parse(text)
  // Where the day does not exist, such as 30 February, the engine counts on into the next month.
  return Number.isFinite(time) && new Date(time).toISOString() === text ? time : null
}

/** An offset such as `-05:00` in milliseconds; `null` where no clock is that far from UTC. */
function offsetOf(text: string): number | null {
  if (text.toUpperCase() === 'Z') return 0
  const [hours, minutes] = [Number(text.slice(1, 3)), Number(text.slice(-2))]
  if (hours > 14 || minutes > 59) return null
  return (text.startsWith('-') ? -1 : 1) * (hours * 60 + minutes) * 60_000
}

/**
 * The moment that a text such as `2026-05-03T12:00` names, seconds and their fractions being optional.
 * It is meant in the time zone, unless it ends with `Z` or an offset.
 *
 * @param timeZone - an IANA name
 * @returns `null` where the text names no moment
 */
export function parseMoment(text: string, timeZone: string): Date | null {
  const [, ...found] = FORM.exec(text) ?? []
  const zone = found[7]
  const wall = found.length > 0 ? wallTime(found) : null
  if (wall === null) return null
  if (!zone) return new Date(instantOf(wall, timeZone))
  const offset = offsetOf(zone)
  return offset === null ? null : new Date(wall - offset)
}

/** A moment as `<input type="datetime-local">` holds it, such as `2026-05-03T12:00:00`. */
export function localMoment(moment: Date, timeZone: string): string {
  return localText(timeZone).format(moment).replace(' ', 'T')
}

/** A moment written out for staff, such as “3 May 2026 at 12:00”; with seconds where it has any. */
export function writtenMoment(moment: Date, timeZone: string): string {
  const hasSeconds = moment.getTime() % 60_000 !== 0
  const day = new Intl.DateTimeFormat('en-GB', { timeZone, dateStyle: 'long' }).format(moment)
  const time = localText(timeZone).format(moment).slice(11)
  return `${day} at ${hasSeconds ? time : time.slice(0, 5)}`
}
