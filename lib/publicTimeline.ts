/** What patients see of a document from a change on, where they no longer see anything of it. */
export const NOTHING = 'nothing'

/** A change of what patients see: of which document, and the version that they see from then on. */
export type PublicChange = { documentId: string; patientsSee: string }

/**
 * What patients see of each document after a number of changes.
 *
 * @param changes - in the order in which they happened
 * @returns the document of each version that they see; documents of which they see nothing are left out
 */
export function shownVersions(changes: Iterable<PublicChange>): Map<string, string> {
  const last = new Map<string, string>()
  for (const { documentId, patientsSee } of changes) last.set(documentId, patientsSee)
  const shown = [...last].filter(([, version]) => version !== NOTHING)
  return new Map(shown.map(([documentId, version]) => [version, documentId]))
}

/**
 * Where a moment lies among the changes of a page.
 *
 * @param changes - in the order in which they happened
 * @returns the change that made what was seen then, and those before and after it
 */
export function aroundMoment<Change extends { at: string }>(changes: Change[], moment: Date) {
  const index = changes.findLastIndex(({ at }) => Date.parse(at) <= moment.getTime())
  return {
    previous: changes[index - 1] ?? null,
    current: changes[index] ?? null,
    next: changes[index + 1] ?? null,
  }
}
