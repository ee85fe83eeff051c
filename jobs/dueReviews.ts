import type { SignOff } from '../payload-types'

/** How long before its day a review is announced, in milliseconds. */
export const ANNOUNCED_BEFORE = 30 * 24 * 60 * 60 * 1000

/** A text that patients read, by the document and the hash of its clinical text. */
export type LiveText = { collection: string; id: string; hash: string; title: string }

/** A page whose review is due, or soon will be. */
export type DueReview = {
  collection: string
  id: string
  title: string
  /** The account of whoever signed it, and the name it had then. */
  actor: string | null
  actorName: string
  /** ISO 8601. */
  dueOn: string
  isOverdue: boolean
}

type Signed = Pick<SignOff, 'documentId' | 'hash' | 'actor' | 'actorName' | 'nextReview'>

const keyOf = (id: string, hash: string) => `${id} ${hash}`

/**
 * The pages whose review is due or soon will be, the longest overdue first: what counts is the newest
 * sign-off of exactly the text that patients read.
 *
 * @param signOffs - the oldest first
 */
export function dueReviews(
  live: readonly LiveText[],
  { signOffs, now }: { signOffs: readonly Signed[]; now: number },
): DueReview[] {
  const newest = new Map(signOffs.map((one) => [keyOf(one.documentId, one.hash), one]))
  return live
    .flatMap(({ collection, id, hash, title }): DueReview[] => {
      const signOff = newest.get(keyOf(id, hash))
      if (!signOff || Date.parse(signOff.nextReview) > now + ANNOUNCED_BEFORE) return []
      const { actor = null, actorName, nextReview: dueOn } = signOff
      const isOverdue = Date.parse(dueOn) <= now
      return [{ collection, id, title, actor, actorName, dueOn, isOverdue }]
    })
    .sort((one, other) => one.dueOn.localeCompare(other.dueOn))
}
