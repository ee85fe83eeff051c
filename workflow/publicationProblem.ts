import type { RefusalReason } from './words'

/** What a sign-off says, as far as publishing asks for it. Dates are ISO 8601. */
export type SignedText = { hash: string; actor?: string | null; nextReview: string }

/** A text that is to become public, and what was signed of its document. */
export type Candidate = {
  /** The canonical hash of the text. */
  hash: string
  /** The account that changed the clinical text last; `null` where no person did. */
  editor: string | null
  /** Every sign-off of the document, of whatever text. */
  signOffs: readonly SignedText[]
}

/** Nobody signs what they wrote. */
const isOwn = ({ actor }: SignedText, editor: string | null) => Boolean(actor) && actor === editor

const isCurrent = ({ nextReview }: SignedText, now: Date) => Date.parse(nextReview) > now.getTime()

/**
 * The sign-off that lets a text become public: on exactly this text, by someone who is not its last
 * clinical editor, and before its review date. The newest one counts where there are several.
 */
export function validSignOff<T extends SignedText>(
  candidate: Omit<Candidate, 'signOffs'> & { signOffs: readonly T[] },
  now: Date,
): T | null {
  const { hash, editor, signOffs } = candidate
  const valid = signOffs.filter(
    (signOff) => signOff.hash === hash && !isOwn(signOff, editor) && isCurrent(signOff, now),
  )
  return valid.at(-1) ?? null
}

/**
 * Why a text may not become public, or `null` where it may. The rule is that of DESIGN.md: a sign-off is
 * bound to the text, and nobody signs what they wrote.
 */
export function publicationProblem(candidate: Candidate, now: Date): RefusalReason | null {
  if (validSignOff(candidate, now)) return null
  const { hash, editor, signOffs } = candidate
  if (signOffs.length === 0) return 'unsigned'
  const onThisText = signOffs.filter((signOff) => signOff.hash === hash)
  if (onThisText.length === 0) return 'edited'
  return onThisText.every((signOff) => isOwn(signOff, editor)) ? 'self-signed' : 'expired'
}
