import type { NewestFacts, SignOffFacts, WorkflowFacts } from '@/workflow/facts'

/** The moment at which these tests ask. */
export const NOW = new Date('2026-06-01T12:00:00.000Z')

export const signOff: SignOffFacts = {
  hash: 'v1:a',
  actor: 'reviewer',
  actorName: 'Sample Clinician, MD',
  signedAt: '2026-05-02T12:00:00.000Z',
  nextReview: '2029-05-02T12:00:00.000Z',
}

const newest: NewestFacts = {
  hash: 'v1:b',
  savedAt: '2026-05-20T12:00:00.000Z',
  editor: 'editor',
  editorName: 'Sam',
  isPublished: false,
  signOff: null,
  problem: 'edited',
}

/** A page that patients read as it was signed, with a newer draft that nobody has signed. */
export function factsWith(
  changes: Partial<Omit<WorkflowFacts, 'newest'>> & { newest?: Partial<NewestFacts> } = {},
): WorkflowFacts {
  return {
    live: { hash: 'v1:a', since: '2026-05-03T12:00:00.000Z', signOff, override: null },
    review: null,
    schedules: [],
    ...changes,
    newest: { ...newest, ...changes.newest },
  }
}

/** A page that was never public, as it is in review. */
export const inReview = {
  state: 'in-review' as const,
  hash: 'v1:b',
  submittedAt: '2026-05-21T12:00:00.000Z',
  actor: 'editor',
  actorName: 'Sam',
  reviewerName: null,
}
