import type { CollectionSlug, Payload } from 'payload'
import { CLINICAL_FIELDS, isClinical } from '../../collections/clinicalFields'
import { populated } from '../../lib/relations'
import { clinicalHash } from '../../workflow/clinicalHash'
import { namesDrug } from '../../workflow/namesDrug'
import { latestReview } from '../../workflow/nextReview'
import { workflowWords } from '../../workflow/words'
import { demoEmail } from './users'

/** The demo's reviewer, by the name of the clinician that the account stands for. */
async function demoReviewer(payload: Payload) {
  const { docs } = await payload.find({
    collection: 'users',
    where: { email: { equals: demoEmail('reviewer') } },
    depth: 1,
    limit: 1,
    pagination: false,
  })
  const [user] = docs
  const clinician = populated(user?.clinician)
  const { name, credentials = null } = clinician ?? { name: 'Demo reviewer' }
  return { actor: user?.id ?? null, actorName: name, credentials, clinician: clinician?.id ?? null }
}

/** Signs the newest text of a document of the demo, and says in the sign-off that it is demo data. */
export async function signAsDemo(
  payload: Payload,
  { collection, id }: { collection: CollectionSlug; id: string },
): Promise<void> {
  if (!isClinical(collection)) return
  const document = await payload.findByID({ collection, id, draft: true, depth: 0 })
  const { useAsTitle = 'id' } = payload.collections[collection].config.admin
  const now = new Date()
  const isDrug = await namesDrug({ payload, transactionID: undefined }, { collection, document })
  await payload.create({
    collection: 'sign-offs',
    data: {
      ...(await demoReviewer(payload)),
      documentCollection: collection,
      documentId: id,
      documentTitle: String(Reflect.get(document, useAsTitle)),
      version: document.updatedAt,
      hash: clinicalHash({ fields: CLINICAL_FIELDS[collection], document }),
      signedAt: now.toISOString(),
      nextReview: latestReview(now, isDrug).toISOString(),
      statement: workflowWords.demoStatement,
    },
    depth: 0,
  })
}
