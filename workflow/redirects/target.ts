import type { RoutedCollection } from '../../lib/routes'

/** Where a redirect leads: to a document, to a page of the site that is none, or nowhere any more. */
export type Target =
  | { kind: 'document'; collection: RoutedCollection; id: string }
  | { kind: 'path'; path: string }
  | { kind: 'gone' }

/** Where somebody who follows a target ends. */
export type End = Target | { kind: 'nothing' } | { kind: 'loop' }

type Answer<T> = T | Promise<T>

/** What has to be known to follow a target. */
export type Known = {
  /** What is public at a path; `null` where nothing is. */
  pageAt: (path: string) => Answer<Target | null>
  /** Where the redirect from a path leads; `null` where there is none. */
  redirectFrom: (path: string) => Answer<Target | null>
  isPublic: (document: Extract<Target, { kind: 'document' }>) => Answer<boolean>
  /** What took the place of a document that was retired; `null` where it was not. */
  retirementOf: (id: string) => Answer<Target | null>
}

const keyOf = (target: Target) => {
  if (target.kind === 'gone') return 'gone'
  return target.kind === 'path' ? `path:${target.path}` : `document:${target.id}`
}

/** The next place on the way, or the end of it. */
async function step(target: Target, known: Known): Promise<{ next: Target } | { end: End }> {
  if (target.kind === 'gone') return { end: target }
  if (target.kind === 'document') {
    if (await known.isPublic(target)) return { end: target }
    const successor = await known.retirementOf(target.id)
    return successor ? { next: successor } : { end: { kind: 'nothing' } }
  }
  const page = await known.pageAt(target.path)
  if (page) return { end: page }
  const next = await known.redirectFrom(target.path)
  return next ? { next } : { end: { kind: 'nothing' } }
}

type Way = {
  known: Known
  /** Where the way has been already, such as the address that is to be redirected. */
  passed?: Target[]
}

/**
 * Follows a target to its end, over as many redirects and retired pages as there are, so that whoever is
 * redirected gets there in one step.
 */
export async function follow(start: Target, { known, passed = [] }: Way): Promise<End> {
  const seen = new Set(passed.map(keyOf))
  let target = start
  for (;;) {
    if (seen.has(keyOf(target))) return { kind: 'loop' }
    seen.add(keyOf(target))
    const taken = await step(target, known)
    if ('end' in taken) return taken.end
    target = taken.next
  }
}
