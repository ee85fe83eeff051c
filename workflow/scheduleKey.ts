import { placeKey, type Place } from './place'

/**
 * The key of `req.context` under which the runner of schedules says what it is doing. No request can set
 * it: the context of a request begins empty.
 */
export const SCHEDULE_KEY = 'schedule'

/** What the runner does: to which document (`placeKey`), since when it was due, and with which text. */
export type Scheduled = { document: string; at: string; hash: string | null }

const isScheduled = (value: unknown): value is Scheduled =>
  typeof value === 'object' && value !== null && 'document' in value && 'at' in value

/** What the runner is doing to a document in this request; `null` where a person asks. */
export function scheduledAt(context: Record<string, unknown>, place: Place): Scheduled | null {
  const scheduled = context[SCHEDULE_KEY]
  return isScheduled(scheduled) && scheduled.document === placeKey(place) ? scheduled : null
}
