/** An entry of the audit log, as far as it matters here. */
export type LoggedSave = {
  action: string
  actor?: string | null
  summary?: string | null
  createdAt: string
}

/** How long an entry stands for the autosaves that follow it, in milliseconds. */
export const AUTOSAVE_ENTRY_LASTS = 10 * 60 * 1000

/** What the audit log says of a save: the labels of the fields that changed. */
export const changedSummary = (labels: readonly string[]): string | undefined =>
  labels.length > 0 ? `Changed: ${labels.join(', ')}.` : undefined

/** Fields that a summary names. A label with a comma in it is not found, which only adds an entry. */
const labelsIn = (summary: string) =>
  summary
    .replace(/^Changed: /, '')
    .replace(/\.$/, '')
    .split(', ')

/**
 * Tells whether an autosave is in the audit log already: the newest entries of its document are autosaves
 * of the same person within the last ten minutes, and they name each field that it changes. The log is
 * append-only, so that an entry is left out rather than put together with another one.
 *
 * @param log - the newest entries of the document, the newest first
 */
export function isLogged(
  save: { actor: string | null; labels: readonly string[]; now: Date },
  log: readonly LoggedSave[],
): boolean {
  const isOfRun = ({ action, actor, createdAt }: LoggedSave) =>
    action === 'autosave' &&
    (actor ?? null) === save.actor &&
    save.now.getTime() - Date.parse(createdAt) < AUTOSAVE_ENTRY_LASTS
  const end = log.findIndex((entry) => !isOfRun(entry))
  const run = end === -1 ? log : log.slice(0, end)
  const named = new Set(run.flatMap(({ summary }) => labelsIn(summary ?? '')))
  return run.length > 0 && save.labels.every((label) => named.has(label))
}
