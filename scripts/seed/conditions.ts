import type { Payload } from 'payload'
import { storedAt, versionsOf, type Seeding, type Written } from './documents'
import { withIds } from './keys'

const collection = 'conditions'

type Text = Written<typeof collection>

/** What a condition says of treatments, which point to conditions themselves and so are made after them. */
export type Later = Pick<Text, 'treatments' | 'treatmentOverview'>

/** A condition in its two parts. */
export type ConditionInParts = { document: Omit<Text, keyof Later>; later: Later }

/** The condition if nobody saved it since a seed made its first part. */
async function untouched(payload: Payload, document: ConditionInParts['document']) {
  const { slug, language } = document
  const stored = await storedAt(payload, { collection, slug, language })
  if (!stored || stored.deletedAt) return null
  const { treatments, treatmentOverview, summary } = await payload.findByID({
    collection,
    id: stored.id,
    depth: 0,
  })
  const isFirstPart = !treatments?.length && !treatmentOverview && summary === document.summary
  return isFirstPart && (await versionsOf(payload, { collection, stored })) === 1 ? stored : null
}

/**
 * Adds what conditions say of treatments, for those that this run made or that a run left half-made
 * because it was killed.
 */
export async function completeConditions(
  { payload, ids }: Seeding,
  conditions: ConditionInParts[],
): Promise<void> {
  for (const { document, later } of conditions) {
    const stored = await untouched(payload, document)
    if (!stored) continue
    await payload.update({
      collection,
      id: stored.id,
      data: { ...withIds(later, ids), _status: 'published' },
      depth: 0,
    })
  }
}
