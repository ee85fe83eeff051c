import { weekdayOf, writtenTime } from './dates'
import { fill } from './fill'
import type { Language } from './languages'
import { WEEKDAYS, type Weekday } from './weekdays'
import { wordsIn } from './words'

/** A stretch of a day on which a place is open; times of a 24-hour clock. */
export type Stretch = { day: Weekday; opens: string; closes: string }

/** One day of a week with its stretches; a day without any is closed. */
export type OpenDay = { day: Weekday; label: string; stretches: Stretch[] }

type Hours = Stretch[] | null | undefined

/** The hours of a week, Monday first. */
export function weekOf(hours: Hours, language: Language): OpenDay[] {
  const words = wordsIn(language)
  return WEEKDAYS.map(({ value }) => ({
    day: value,
    label: words[value],
    stretches: (hours ?? []).filter(({ day }) => day === value),
  }))
}

const rangeOf = ({ opens, closes }: Stretch, language: Language) =>
  fill(wordsIn(language).timeRange, {
    opens: writtenTime(opens, language),
    closes: writtenTime(closes, language),
  })

type Today = { language: Language; timeZone: string; now: Date }

/** The hours of today in one sentence; `null` where no hours are known at all. */
export function todaysHours(hours: Hours, { language, timeZone, now }: Today): string | null {
  if (!hours?.length) return null
  const words = wordsIn(language)
  const weekday = weekdayOf(now, timeZone)
  const today = weekOf(hours, language).find(({ day }) => day === weekday)
  if (!today) return null
  const day = language === 'es' ? today.label.toLowerCase() : today.label
  if (today.stretches.length === 0) return fill(words.todayClosed, { day })
  const ranges = today.stretches.map((stretch) => rangeOf(stretch, language))
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(ranges)
  // “p.m.” ends with a point of its own, which ends the sentence too.
  return fill(words.todayOpen, { day, hours: list }).replace(/\.\.$/, '.')
}
