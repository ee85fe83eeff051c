import type { CollectionBeforeChangeHook, Payload } from 'payload'
import { CLINICAL_FIELDS, isClinical } from '@/collections/clinicalFields'
import { guardPublication } from '@/hooks/guardPublication'
import { clinicalHash } from '@/workflow/clinicalHash'

export const DAY = 24 * 60 * 60 * 1000

type Place = { collection: string; id: string }

/** The hash of the newest text of a document; nothing where nobody signs such documents. */
export async function hashOf(payload: Payload, { collection, id }: Place): Promise<string> {
  if (!isClinical(collection)) return ''
  const document = await payload.findByID({ collection, id, draft: true, depth: 0, trash: true })
  return clinicalHash({ fields: CLINICAL_FIELDS[collection], document })
}

type Signing = Place & { actor: string; nextReview?: Date; hash?: string }

/**
 * Writes a sign-off of a text, the newest one unless another is named, as the server would, without asking
 * whether it may be signed: the workflow itself makes none that is expired, or of one's own text.
 */
export async function writeSignOff(payload: Payload, signing: Signing): Promise<void> {
  const { collection, id, actor, nextReview = new Date(Date.now() + 300 * DAY) } = signing
  await payload.create({
    collection: 'sign-offs',
    data: {
      documentCollection: collection,
      documentId: id,
      actor,
      actorName: 'Sample Clinician, MD',
      hash: signing.hash ?? (await hashOf(payload, { collection, id })),
      signedAt: new Date().toISOString(),
      nextReview: nextReview.toISOString(),
      statement: 'I have read this text.',
    },
  })
}

/**
 * Has a reviewer sign every text in the moment in which somebody publishes it, for tests that are about
 * something else. The gate stays where it is, and asks for the sign-off as ever; a document that is new
 * cannot have been signed.
 */
export function signWhateverIsPublished(payload: Payload, actor: string): void {
  const signNow: CollectionBeforeChangeHook = async ({ collection, data, originalDoc }) => {
    const id: unknown = originalDoc && Reflect.get(originalDoc, 'id')
    if (data._status !== 'published' || typeof id !== 'string') return data
    const hash = String(data.clinicalHash)
    await writeSignOff(payload, { collection: collection.slug, id, actor, hash })
    return data
  }
  for (const { config } of Object.values(payload.collections)) {
    const { beforeChange } = config.hooks
    const gate = beforeChange.indexOf(guardPublication)
    if (gate !== -1) beforeChange.splice(gate, 0, signNow)
  }
}
