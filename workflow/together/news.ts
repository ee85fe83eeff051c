import { calendarDay, writtenDate } from '../../lib/dates'
import { fill } from '../../lib/fill'
import type { Write } from './staleBase'
import { togetherWords } from './words'

type Told = {
  writes: readonly Write[]
  /** The account of the person who is told. */
  actor: string | null
  now: Date
  timeZone: string
}

/** A moment in words of the practice's local time: “at 2:03 PM”, with the day where it was another one. */
export function whenInWords(at: string, { now, timeZone }: Pick<Told, 'now' | 'timeZone'>): string {
  const time = new Intl.DateTimeFormat('en-US', { timeStyle: 'short', timeZone })
    .format(new Date(at))
    .replace(/\s/g, '\u00a0')
  const isToday = calendarDay(at, timeZone) === calendarDay(now.toISOString(), timeZone)
  if (isToday) return fill(togetherWords.today, { time })
  return fill(togetherWords.before, { time, day: writtenDate(at, { language: 'en', timeZone }) })
}

function listed(labels: readonly string[]): string {
  const quoted = labels.map((label) => `“${label}”`)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} ${togetherWords.and} ${last}` : last
}

type Person = { name: string; at: string; fields: Set<string> }

/** One entry for each person: when they saved last, and all that they changed. */
function byPerson({ writes, actor }: Told): Person[] {
  const people = new Map<string, Person>()
  for (const write of writes) {
    const isSelf = write.actor !== null && write.actor === actor
    const name = isSelf ? togetherWords.otherWindow : write.actorName
    const key = write.actor ?? write.actorName
    const known = people.get(key) ?? { name, at: write.at, fields: new Set() }
    for (const label of write.fields) known.fields.add(label)
    people.set(key, { ...known, at: write.at })
  }
  return [...people.values()]
}

/** Who saved a document, when, and which fields they changed: one sentence for each person. */
export function newsInWords(told: Told): string {
  const people = byPerson(told)
  if (people.length === 0) return togetherWords.unknown
  return people
    .map(({ name, at, fields }) =>
      fill(fields.size > 0 ? togetherWords.changed : togetherWords.unchanged, {
        who: name,
        when: whenInWords(at, told),
        fields: listed([...fields]),
      }),
    )
    .join(' ')
}
