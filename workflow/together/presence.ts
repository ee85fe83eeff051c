/** A window in which a document is open. */
export type Presence = {
  tab: string
  actor: string | null
  actorName: string
  /** When it was opened, ISO 8601. */
  since: string
  /** When it was heard of last, ISO 8601. */
  seenAt: string
}

/** How often a window says that it is there, in milliseconds. */
export const HEARTBEAT = 10_000

/** How long a window counts as open after it was heard of last, in milliseconds. */
export const PRESENCE_LASTS = 30_000

/** Somebody else who has the document open, or oneself in another window. */
export type Other = { name: string; since: string; isSelf: boolean }

/** Tells whether a window was heard of lately. */
export const isPresent = ({ seenAt }: Pick<Presence, 'seenAt'>, now: Date): boolean =>
  now.getTime() - Date.parse(seenAt) < PRESENCE_LASTS

/** Who else has a document open: one entry for each person, since the first of their windows. */
export function othersPresent(
  rows: readonly Presence[],
  { tab, actor, now }: { tab: string; actor: string; now: Date },
): Other[] {
  const others = new Map<string, Other>()
  const open = rows.filter((row) => row.tab !== tab && isPresent(row, now))
  for (const row of open.sort((one, other) => one.since.localeCompare(other.since))) {
    const key = row.actor ?? row.actorName
    if (others.has(key)) continue
    others.set(key, { name: row.actorName, since: row.since, isSelf: row.actor === actor })
  }
  return [...others.values()]
}

/** Tells whether a text can name a window. */
export const isTab = (value: unknown): value is string =>
  typeof value === 'string' && /^[\da-zA-Z-]{8,64}$/.test(value)
