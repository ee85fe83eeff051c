import type { Where } from 'payload'
import { AUDIT_ACTIONS, type AuditAction } from '../lib/auditActions'
import { startOfDay } from '../lib/dates'
import { refusal } from './refusal'

const DAY_ALONE = /^\d{4}-\d{2}-\d{2}$/
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/
const LONGEST = 200
const DAY = 24 * 60 * 60 * 1000

const words = {
  badDate: 'Write “{name}” as a day or a moment, such as 2026-05-03 or 2026-05-03T12:00:00Z.',
  badAction: 'There is no such action in the audit log.',
  badText: 'Write “{name}” as plain text of at most 200 characters.',
} as const

const NAMES = ['from', 'to', 'action', 'actor', 'document'] as const
type Name = (typeof NAMES)[number]

/** Which entries of the audit log are exported; whatever is not named is not narrowed. */
export type ExportFilters = Partial<Record<Name, string>>

/**
 * Reads the filters of an export.
 *
 * @param query - what stood behind the question mark; nothing in it is trusted
 * @throws APIError 400 where a filter is no text
 */
export function readFilters(query: Record<string, unknown>): ExportFilters {
  const filters: ExportFilters = {}
  for (const name of NAMES) {
    const value = query[name]
    if (value === undefined || value === '') continue
    if (typeof value !== 'string' || value.length > LONGEST) {
      throw refusal(400, words.badText.replace('{name}', name))
    }
    filters[name] = value.trim()
  }
  return filters
}

type Day = { name: Name; text: string; timeZone: string }

/** The first moment after what is named, in milliseconds of the epoch, or that at which it begins. */
function momentOf({ name, text, timeZone }: Day, isEnd: boolean): number {
  const isReal = !Number.isNaN(Date.parse(text))
  if (DAY_ALONE.test(text) && isReal) {
    const day = isEnd ? new Date(Date.parse(text) + DAY).toISOString().slice(0, 10) : text
    return startOfDay(day, timeZone)
  }
  if (!MOMENT.test(text) || !isReal) throw refusal(400, words.badDate.replace('{name}', name))
  return Date.parse(text) + (isEnd ? 1 : 0)
}

const isAction = (action: string): action is AuditAction => Object.hasOwn(AUDIT_ACTIONS, action)

const either = (id: string, { value, text }: { value: string; text: string }): Where => ({
  or: [{ [id]: { equals: value } }, { [text]: { like: value } }],
})

/**
 * The condition that an export's filters are. A day is meant in the practice's time zone, the last one
 * included; who and what are named by id or by words of their names.
 *
 * @throws APIError 400 with the filter that cannot be read
 */
export function exportWhere(filters: ExportFilters, timeZone: string): Where[] {
  const { from, to, action, actor, document } = filters
  const conditions: Where[] = []
  if (from) {
    const time = momentOf({ name: 'from', text: from, timeZone }, false)
    conditions.push({ createdAt: { greater_than_equal: new Date(time).toISOString() } })
  }
  if (to) {
    const time = momentOf({ name: 'to', text: to, timeZone }, true)
    conditions.push({ createdAt: { less_than: new Date(time).toISOString() } })
  }
  if (action && !isAction(action)) throw refusal(400, words.badAction)
  if (action) conditions.push({ action: { equals: action } })
  if (actor) conditions.push(either('actor', { value: actor, text: 'actorName' }))
  if (document) conditions.push(either('documentId', { value: document, text: 'documentTitle' }))
  return conditions
}

/** What the audit log says of an export. */
export const exportSummary = (filters: ExportFilters): string =>
  Object.entries(filters)
    .map(([name, value]) => `${name}: ${value}`)
    .join('; ') || 'Everything.'
