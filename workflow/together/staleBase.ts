/** A save of a document, as it is written down beside it. */
export type Write = {
  /** The number of the version that it made, counted from 1 in each document. */
  revision: number
  actor: string | null
  actorName: string
  /** The window that saved; `null` where it was no form of the admin UI. */
  tab: string | null
  /** The labels of the fields that it changed. */
  fields: readonly string[]
  /** ISO 8601. */
  at: string
}

/** A save that is about to happen. */
export type Attempt = {
  /** The revision that the person, or the code, had read. */
  seen: number
  tab: string | null
  /** The account that saves; `null` where it is the server itself. */
  actor: string | null
  /** Whether patients are to see the text: it then matters too whether somebody took the page down. */
  isPublishing: boolean
}

/** What was saved since, by others. A base can be stale without a save that is known. */
export type Verdict = { isStale: boolean; writes: Write[] }

/** How long a save may be under way before it counts as one that never came to its end, in milliseconds. */
export const CLAIM_LASTS = 15_000

/** Tells whether a save is under way: its number is taken and its version is not there yet. */
export function isUnderWay(
  newest: Pick<Write, 'revision' | 'at'> | null,
  { stored, now }: { stored: number; now: Date },
): boolean {
  if (!newest || newest.revision <= stored) return false
  return now.getTime() - Date.parse(newest.at) < CLAIM_LASTS
}

/** A window does not stand in its own way: its answers may be lost, or come late. */
const isOwn = (write: Write, { tab }: Attempt) => tab !== null && write.tab === tab

/**
 * Tells whether a save would go over somebody else's text.
 *
 * @param stored - the revision of the newest version
 * @param writes - what was saved since the base; a gap means that something is not known
 */
export function judge(
  attempt: Attempt,
  { stored, writes }: { stored: number; writes: readonly Write[] },
): Verdict {
  const { seen, actor, isPublishing } = attempt
  const since = writes.filter(({ revision }) => revision > seen && revision <= stored)
  const others = since.filter((write) => !isOwn(write, attempt))
  // That they took the page down themselves is no news to anybody.
  const isNews = (write: Write) => isPublishing && (actor === null || write.actor !== actor)
  const inTheWay = others.filter((write) => write.fields.length > 0 || isNews(write))
  // A database that was put back to an older state, or a version that nobody wrote down.
  const isKnown = stored === seen || since.some(({ revision }) => revision === stored)
  return { isStale: !isKnown || inTheWay.length > 0, writes: inTheWay }
}

/**
 * Tells whether an autosave may be written over the newest version, as Payload does where that is an
 * autosave too. What another person or window wrote stays, and so does what was signed or sent to a
 * reviewer.
 */
export function mayOverwrite(
  newest: { write: Pick<Write, 'tab' | 'actor'> | null; isReferred: boolean },
  { tab, actor }: { tab: string | null; actor: string | null },
): boolean {
  const { write, isReferred } = newest
  return write !== null && !isReferred && write.tab === tab && write.actor === actor
}
